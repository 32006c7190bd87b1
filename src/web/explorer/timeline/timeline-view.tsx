import { useMemo } from 'preact/hooks';
import { counted } from '../parts/counted.js';
import { Exports } from '../parts/exports.js';
import { AllYears } from '../parts/none.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import type { TimelineYear } from '../queries/timeline.js';
import { navigate, type Place, withQuery } from '../shell/location.js';
import { keepYears, toYearFilter, toYears } from '../shell/years.js';
import { Overview } from './overview.js';
import { Span } from './span.js';
import { useYears } from './use-years.js';
import { YearFields } from './year-fields.js';

/** When what the articles speak of is said to have happened, drawn to scale; the span chosen here narrows every view. */
export function TimelineView({ place }: { place: Place }) {
  useTitle('Timeline');
  const { years, error, retry } = useYears();
  if (error) return <Failure error={error} retry={retry} />;
  if (!years) return <Loading what="the timeline" />;
  if (years.length === 0) {
    return (
      <Empty wholePage title="No dated event is in the graph.">
        <p>
          <a href={keepYears('/add')}>Add an article</a> that says when something is said to have happened.
        </p>
      </Empty>
    );
  }
  return <Years years={years} place={place} />;
}

function Years({ years, place }: { years: readonly TimelineYear[]; place: Place }) {
  const all = { from: years[0]!.year, to: years.at(-1)!.year };
  const chosen = toYears(place);
  const from = Math.max(chosen.from ?? all.from, all.from);
  const to = Math.min(chosen.to ?? all.to, all.to);
  const counts = useMemo(() => {
    const within = years.filter(({ year }) => year >= from && year <= to);
    return {
      events: within.reduce((sum, { events }) => sum + events, 0),
      claims: within.reduce((sum, { claims }) => sum + claims, 0),
    };
  }, [years, from, to]);
  const choose = (start: number, end: number) =>
    navigate(withQuery(place, { from: String(start), to: String(end) }), { replace: true });

  return (
    <div class="timeline">
      <div class="timeline-head">
        <div>
          <h1>{from === to ? from : `${from}–${to}`}</h1>
          <p class="label" role="status">
            {counted(counts.events, 'event')} and {counted(counts.claims, 'claim')} that articles place here.
            Drag over the bars to choose years for all views.
          </p>
        </div>
        <YearFields from={from} to={to} all={all} onChoose={choose}>
          {toYearFilter(chosen) && <AllYears place={place} />}
        </YearFields>
      </div>
      <Overview years={years} from={from} to={to} onChoose={choose} />
      {from <= to && <Span years={years} from={from} to={to} />}
      <Exports />
    </div>
  );
}
