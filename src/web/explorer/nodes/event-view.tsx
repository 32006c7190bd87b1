import { useQuery } from '../data/use-query.js';
import { BASES, EVENT_TYPES, MODALITIES, QUAD_CLASSES, ROLES } from '../data/vocabulary.js';
import { ClaimList } from '../parts/claim-list.js';
import { InContext } from '../parts/in-context.js';
import { ActorLink, toAddress } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { usePages } from '../parts/use-pages.js';
import { useTitle } from '../parts/use-title.js';
import type { Claim } from '../queries/claim.js';
import { EVENT, EVENT_CLAIMS, type EventClaimsData, type EventData } from '../queries/nodes.js';
import type { Place } from '../shell/location.js';
import { toYearFilter, toYears } from '../shell/years.js';
import { Fact } from './fact.js';
import { Unknown } from './unknown.js';

export function EventView({ id, place }: { id: string; place: Place }) {
  const { data, error, retry } = useQuery<EventData>(EVENT, { id });
  const year = toYearFilter(toYears(place));
  const claims = usePages<EventClaimsData, Claim>(
    EVENT_CLAIMS,
    { id, filter: year && { year } },
    (d) => d.event?.claims ?? null,
  );
  useTitle(data?.event?.title ?? 'Event');
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the event" />;
  if (!data.event) return <Unknown what="event" />;
  const { event } = data;
  return (
    <article class="node">
      <p class="eyebrow">
        event, as an article puts it · {EVENT_TYPES[event.type]}
        {event.mode && ` (${event.mode})`}
      </p>
      <h1>{event.title}</h1>
      <dl class="facts">
        {event.quadClass && <Fact name="Class">{QUAD_CLASSES[event.quadClass]}</Fact>}
        <Fact name="The text has it">{MODALITIES[event.modality]}</Fact>
        {event.date && (
          <Fact name="Date">
            {event.year ? (
              <a href={`/timeline?from=${event.year.value}&to=${event.year.value}`}>{event.date}</a>
            ) : (
              event.date
            )}
            , {BASES[event.dateBasis]}
          </Fact>
        )}
        {event.participants.edges.map(({ role, node }) => (
          <Fact key={`${role} ${node.id}`} name={ROLES[role]}>
            <ActorLink actor={node} />
          </Fact>
        ))}
        {event.locations.edges.map(({ node }) => (
          <Fact key={node.id} name="Where">
            <a href={toAddress(node.id)}>{node.name}</a>
          </Fact>
        ))}
        <Fact name="Article">
          <a href={toAddress(event.article.id)}>{event.article.title}</a>
        </Fact>
      </dl>
      <h2>The words</h2>
      {event.mentions.map((span) => (
        <InContext key={span.start} article={event.article.id} span={span} />
      ))}
      <ClaimList title="Claims that cite it" list={claims} empty="No claim cites it." place={place} />
    </article>
  );
}
