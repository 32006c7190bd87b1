import { EVENT_TYPES } from '../data/vocabulary.js';
import type { EventRef } from '../queries/claim.js';
import type { Place } from '../shell/location.js';
import type { List } from './claim-list.js';
import { toAddress } from './links.js';
import { None } from './none.js';
import { Failure, Loading } from './states.js';

interface Props {
  readonly title: string;
  readonly list: List<EventRef>;
  readonly empty: string;
  readonly place: Place;
}

export function EventList({ title, list, empty, place }: Props) {
  return (
    <section>
      <h2>
        {title} {list.totalCount !== null && <span class="count">{list.totalCount}</span>}
      </h2>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {list.loading && list.items.length === 0 && <Loading what="events" />}
      {!list.loading && !list.error && list.items.length === 0 && <None place={place} empty={empty} />}
      <ul class="events">
        {list.items.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ul>
      {list.more && (
        <button type="button" onClick={list.more}>
          More events
        </button>
      )}
    </section>
  );
}

function EventItem({ event }: { event: EventRef }) {
  return (
    <li>
      <span class="event-date">{event.date ?? 'no date'}</span>
      <a href={toAddress(event.id)}>{event.title}</a>
      <small>{EVENT_TYPES[event.type]}</small>
    </li>
  );
}
