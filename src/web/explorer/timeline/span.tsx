import { useMemo, useRef } from 'preact/hooks';
import { EVENT_TYPES, QUAD_CLASSES } from '../data/vocabulary.js';
import { toAddress } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { usePages } from '../parts/use-pages.js';
import { useWidth } from '../parts/use-width.js';
import {
  TIMELINE_EVENTS,
  type TimelineEvent,
  type TimelineEventsData,
  type TimelineYear,
} from '../queries/timeline.js';
import { measureText } from './measure-text.js';
import { toExtent, toLanes, toTicks } from './scale.js';

const LANE_HEIGHT = 30;
/** Longer labels are cut, in pixels. */
const LABEL_WIDTH = 290;

/** The events of a span of years, each as wide as its date is vague, and none upon another. */
export function Span({ years, from, to }: { years: readonly TimelineYear[]; from: number; to: number }) {
  const { items, totalCount, error, loading, retry, more } = usePages<TimelineEventsData, TimelineEvent>(
    TIMELINE_EVENTS,
    { from, to },
    ({ events }) => events,
  );
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const length = to - from + 1;
  const labelWidth = Math.min(LABEL_WIDTH, Math.max(width * 0.6, 120));
  const toX = (at: number) => ((Math.min(Math.max(at, from), to + 1) - from) / length) * width;
  const placed = useMemo(
    () =>
      toLanes(
        items.flatMap((event) => {
          const extent = toExtent(event.date ?? '');
          if (!extent || width === 0 || !frame.current) return [];
          const own = Math.min(Math.ceil(measureText(event.title, frame.current)), labelWidth);
          const wide = Math.max(toX(extent.end) - toX(extent.start), 8);
          // Near the right edge a label ends where its event does.
          const mark = Math.min(toX(extent.start), width - wide);
          const flipped = mark + own > width;
          const left = flipped ? Math.max(0, mark + wide - own) : mark;
          return [{ item: { event, mark, wide, own, flipped }, left, width: wide, labelWidth: own }];
        }),
      ),
    [items, width, from, to],
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const gaps = useMemo(() => findGaps(years, from, to), [years, from, to]);

  return (
    <section aria-label={`Events from ${from} to ${to}`} class="span">
      {error && <Failure error={error} retry={retry} />}
      {loading && items.length === 0 && <Loading what="the events" />}
      {!loading && items.length === 0 && !error && (
        <p class="none">No event is placed in these years. Choose a wider span.</p>
      )}
      <div class="span-frame" ref={frame}>
        {items.length > 0 && width > 0 && (
          <>
            <svg width={width} height={lanes * LANE_HEIGHT + 28} aria-hidden="true">
              {gaps.map((gap) => (
                <rect
                  key={gap.start}
                  class="gap"
                  x={toX(gap.start)}
                  width={toX(gap.end) - toX(gap.start)}
                  y={24}
                  height={lanes * LANE_HEIGHT + 4}
                />
              ))}
              {toTicks({ start: from, end: to + 1 }, width / 80).map(({ at, label }) => (
                <g key={at}>
                  <line x1={toX(at)} x2={toX(at)} y1={20} y2={lanes * LANE_HEIGHT + 28} />
                  {toX(at) < width - 30 && (
                    <text x={toX(at) + 3} y={14}>
                      {label}
                    </text>
                  )}
                </g>
              ))}
            </svg>
            <ol>
              {placed.map(({ item: { event, mark, wide, own, flipped }, lane, left }) => (
                <li
                  key={event.id}
                  class={flipped ? 'flipped' : ''}
                  style={{
                    top: `${28 + lane * LANE_HEIGHT}px`,
                    left: `${left}px`,
                    width: `${own}px`,
                  }}
                >
                  <a
                    href={toAddress(event.id)}
                    class={`span-event ${event.quadClass ?? 'NONE'}`}
                    aria-label={`${event.date}: ${event.title}, ${EVENT_TYPES[event.type]}${event.quadClass ? `, ${QUAD_CLASSES[event.quadClass]}` : ''}`}
                    title={`${event.date} · ${event.title} · ${EVENT_TYPES[event.type]}`}
                  >
                    <span class="extent" style={{ width: `${wide}px`, marginLeft: `${mark - left}px` }} />
                    <span class="span-title">{event.title}</span>
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {totalCount !== null && totalCount > items.length && (
        <p class="label">
          The first {items.length} of {totalCount} events are drawn. Choose a shorter span, or{' '}
          {more && (
            <button type="button" onClick={more}>
              draw more
            </button>
          )}
        </p>
      )}
      <p class="quad-legend" aria-hidden="true">
        {Object.entries(QUAD_CLASSES).map(([key, name]) => (
          <span key={key} class={`span-event ${key}`}>
            <span class="extent" />
            {name}
          </span>
        ))}
        <span class="span-event NONE">
          <span class="extent" />
          none of these
        </span>
      </p>
    </section>
  );
}

/** Stretches of years in which nothing is said to happen. */
function findGaps(
  years: readonly TimelineYear[],
  from: number,
  to: number,
): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let start: number | null = null;
  for (const { year, events, claims } of years) {
    if (year < from || year > to) continue;
    const isEmpty = events === 0 && claims === 0;
    if (isEmpty) start ??= year;
    if (!isEmpty && start !== null) {
      gaps.push({ start, end: year });
      start = null;
    }
  }
  if (start !== null) gaps.push({ start, end: to + 1 });
  return gaps.filter((gap) => gap.end - gap.start >= 2);
}
