import { Empty } from '../parts/states.js';
import type { Place } from '../shell/location.js';
import { useTitle } from '../parts/use-title.js';
import { ActorView } from './actor-view.js';
import { ClaimView } from './claim-view.js';
import { EventView } from './event-view.js';
import { PlaceView } from './place-view.js';

/** An actor, event, claim or place, told by how its id begins. */
export function NodeView({ id, place }: { id: string; place: Place }) {
  switch (id.slice(0, id.indexOf(':'))) {
    case 'actor':
      return <ActorView id={id} place={place} />;
    case 'event':
      return <EventView id={id} />;
    case 'claim':
      return <ClaimView id={id} />;
    case 'place':
      return <PlaceView id={id} />;
    default:
      return <Unknown what="page" />;
  }
}

export function Unknown({ what }: { what: string }) {
  useTitle('Nothing here');
  return (
    <Empty wholePage title={`There is no ${what} with this address.`}>
      <p>
        What it was about may have been replaced or deleted. <a href="/">All articles</a> ·{' '}
        <a href="/search">Search</a>
      </p>
    </Empty>
  );
}
