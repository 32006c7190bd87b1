import { useQuery } from '../data/use-query.js';
import { ACTOR_KINDS } from '../data/vocabulary.js';
import { ArticleList } from '../parts/article-list.js';
import { ClaimList } from '../parts/claim-list.js';
import { EventList } from '../parts/event-list.js';
import { Exports } from '../parts/exports.js';
import { ActorLink, KindIcon } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { usePages } from '../parts/use-pages.js';
import type { ActorRef, Claim, EventRef } from '../queries/claim.js';
import {
  ACTOR,
  ACTOR_ARTICLES,
  ACTOR_EVENTS,
  type ActorArticlesData,
  type ActorClaimsData,
  type ActorData,
  type ActorEventsData,
  type ArticleRef,
  CLAIMS_ABOUT,
  CLAIMS_MADE,
} from '../queries/nodes.js';
import { articlesOfActor } from '../data/of-years.js';
import type { Place } from '../shell/location.js';
import { keepYears, toYearFilter, toYears } from '../shell/years.js';
import { Merges } from './merges.js';
import { Unknown } from './unknown.js';

export function ActorView({ id, place }: { id: string; place: Place }) {
  const { data, error, retry } = useQuery<ActorData>(ACTOR, { id });
  const year = toYearFilter(toYears(place));
  const variables = { id, filter: year && { year } };
  const made = usePages<ActorClaimsData, Claim>(CLAIMS_MADE, variables, (d) => d.actor?.claims ?? null);
  const about = usePages<ActorClaimsData, Claim>(CLAIMS_ABOUT, variables, (d) => d.actor?.claims ?? null);
  const events = usePages<ActorEventsData, EventRef>(ACTOR_EVENTS, variables, (d) => d.actor?.events ?? null);
  const articles = usePages<ActorArticlesData, ArticleRef>(
    ACTOR_ARTICLES,
    { id, filter: articlesOfActor(id, year) },
    (d) => d.actor?.articles ?? null,
  );
  useTitle(data?.actor?.name ?? 'Actor');
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the actor" />;
  if (!data.actor) return <Unknown what="actor" />;
  const { actor } = data;
  return (
    <article class="node">
      <p class="eyebrow">
        <KindIcon kind={actor.kind} /> {ACTOR_KINDS[actor.kind]}
      </p>
      <h1>{actor.name}</h1>
      <p class="node-facts">
        {actor.aliases.length > 0 && <span>also called {actor.aliases.slice(0, 8).join(', ')}</span>}
        {actor.wikidata && (
          <a
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(actor.wikidata)}`}
            rel="noreferrer noopener"
            target="_blank"
          >
            Wikidata {actor.wikidata}
          </a>
        )}
        <a href={keepYears(`/graph?focus=${encodeURIComponent(actor.id)}`)}>in the graph</a>
      </p>
      <Ties label="Affiliated with, as articles say" ties={actor.affiliations.edges} />
      <Ties label="Affiliated with it" ties={actor.affiliates.edges} />
      <Merges merges={actor.merges.filter(({ inForce }) => inForce)} />
      <ClaimList
        title="What it claims"
        list={made}
        empty="No claim of its own is in the graph."
        place={place}
      />
      <ClaimList
        title="What is claimed about it"
        list={about}
        empty="Nobody’s claim is about it."
        place={place}
      />
      <EventList
        title="Events it is said to take part in"
        list={events}
        empty="No event with it is in the graph."
        place={place}
      />
      <ArticleList list={articles} place={place} />
      <Exports actor={actor.id} />
    </article>
  );
}

function Ties({
  label,
  ties,
}: {
  label: string;
  ties: readonly { readonly title: string | null; readonly node: ActorRef }[];
}) {
  const known = new Map(ties.map((tie) => [`${tie.node.id} ${tie.title}`, tie]));
  if (known.size === 0) return null;
  return (
    <p class="ties">
      <span class="label">{label}</span>{' '}
      {[...known].map(([key, { title, node }], i) => (
        <span key={key}>
          {i > 0 && ' · '}
          <ActorLink actor={node} />
          {title && <small> as “{title}”</small>}
        </span>
      ))}
    </p>
  );
}
