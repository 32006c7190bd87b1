import { EVENT_TYPES } from '../data/vocabulary.js';
import type { EventRef } from '../queries/claim.js';
import { toAddress } from './links.js';
import { Listed, type ListedProps } from './listed.js';

export function EventList(listed: ListedProps<EventRef>) {
  const toItem = (event: EventRef) => <EventItem key={event.id} event={event} />;
  return <Listed {...listed} what="events" look="events" toItem={toItem} />;
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
