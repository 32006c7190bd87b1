import { useQuery } from '../data/use-query.js';
import { EventItem } from '../parts/event-list.js';
import { toAddress } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { PLACE, type PlaceData } from '../queries/nodes.js';
import { Unknown } from './unknown.js';

export function PlaceView({ id }: { id: string }) {
  const { data, error, retry } = useQuery<PlaceData>(PLACE, { id });
  useTitle(data?.place?.name ?? 'Place');
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the place" />;
  if (!data.place) return <Unknown what="place" />;
  const { name, events, articles } = data.place;
  return (
    <article class="node">
      <p class="eyebrow">place</p>
      <h1>{name}</h1>
      <section>
        <h2>
          Events said to be there <span class="count">{events.totalCount}</span>
        </h2>
        <ul class="events">
          {events.edges.map(({ node }) => (
            <EventItem key={node.id} event={node} />
          ))}
        </ul>
      </section>
      <section>
        <h2>
          Articles <span class="count">{articles.totalCount}</span>
        </h2>
        <ul class="plain">
          {articles.edges.map(({ node }) => (
            <li key={node.id}>
              <a href={toAddress(node.id)}>{node.title}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
