import type { Extraction } from '../../domain/extraction.js';
import { findYearOfEvent } from './evidence.js';
import { between, toSpanKey, toYearRow, type RelationshipRows } from './rows.js';

/** Who took part in each event, where and when. */
export function toEventRows({ events }: Extraction): RelationshipRows[] {
  const locatedIn = (label: 'place' | 'actor') =>
    events.flatMap(({ id, locations }) =>
      locations.flatMap(({ [label]: place, start, end }) =>
        place === undefined
          ? []
          : [
              {
                from: id,
                to: place,
                properties: { place, event: id, key: `${id}#${toSpanKey({ start, end })}`, start, end },
              },
            ],
      ),
    );
  return [
    between(
      'Actor',
      'PARTICIPATED_IN',
      'Event',
      events.flatMap(({ id, participants }) =>
        participants.map(({ actor, role, start, end }) => ({
          from: actor,
          to: id,
          properties: {
            actor,
            event: id,
            key: `${id}#${role}#${toSpanKey({ start, end })}`,
            role,
            start,
            end,
          },
        })),
      ),
    ),
    between('Event', 'LOCATED_IN', 'Place', locatedIn('place')),
    between('Event', 'LOCATED_IN', 'Actor', locatedIn('actor')),
    between(
      'Event',
      'IN_YEAR',
      'Year',
      events.flatMap((event) => {
        const evidence = findYearOfEvent(event);
        return evidence ? [toYearRow('event', event.id, evidence)] : [];
      }),
    ),
  ];
}
