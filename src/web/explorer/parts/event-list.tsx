import { EVENT_TYPES } from '../data/vocabulary.js';
import type { EventRef } from '../queries/claim.js';
import type { List } from './claim-list.js';
import { toAddress } from './links.js';
import { Failure, Loading } from './states.js';

export function EventList({ title, list, empty }: { title: string; list: List<EventRef>; empty: string }) {
  return (
    <section>
      <h2>
        {title} {list.totalCount !== null && <span class="count">{list.totalCount}</span>}
      </h2>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {list.loading && list.items.length === 0 && <Loading what="events" />}
      {!list.loading && !list.error && list.items.length === 0 && <p class="none">{empty}</p>}
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

export function EventItem({ event }: { event: EventRef }) {
  return (
    <li>
      <span class="event-date">{event.date ?? 'no date'}</span>
      <a href={toAddress(event.id)}>{event.title}</a>
      <small>{EVENT_TYPES[event.type]}</small>
    </li>
  );
}
