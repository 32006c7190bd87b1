import { useQuery } from '../data/use-query.js';
import { ArticleList } from '../parts/article-list.js';
import { EventList } from '../parts/event-list.js';
import { Failure, Loading } from '../parts/states.js';
import { usePages } from '../parts/use-pages.js';
import { useTitle } from '../parts/use-title.js';
import type { EventRef } from '../queries/claim.js';
import {
  type ArticleRef,
  PLACE,
  PLACE_ARTICLES,
  PLACE_EVENTS,
  type PlaceArticlesData,
  type PlaceData,
  type PlaceEventsData,
} from '../queries/nodes.js';
import { articlesOfPlace } from '../data/of-years.js';
import type { Place } from '../shell/location.js';
import { toYearFilter, toYears } from '../shell/years.js';
import { Unknown } from './unknown.js';

/** A place of the graph; `place` is where the page is. */
export function PlaceView({ id, place }: { id: string; place: Place }) {
  const { data, error, retry } = useQuery<PlaceData>(PLACE, { id });
  const year = toYearFilter(toYears(place));
  const events = usePages<PlaceEventsData, EventRef>(
    PLACE_EVENTS,
    { id, filter: year && { year } },
    (d) => d.place?.events ?? null,
  );
  const articles = usePages<PlaceArticlesData, ArticleRef>(
    PLACE_ARTICLES,
    { id, filter: articlesOfPlace(id, year) },
    (d) => d.place?.articles ?? null,
  );
  useTitle(data?.place?.name ?? 'Place');
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the place" />;
  if (!data.place) return <Unknown what="place" />;
  return (
    <article class="node">
      <p class="eyebrow">place</p>
      <h1>{data.place.name}</h1>
      <EventList
        title="Events said to be there"
        list={events}
        empty="No event there is in the graph."
        place={place}
      />
      <ArticleList list={articles} place={place} />
    </article>
  );
}
