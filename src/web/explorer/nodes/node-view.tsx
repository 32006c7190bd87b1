import type { Place } from '../shell/location.js';
import { ActorView } from './actor-view.js';
import { ClaimView } from './claim-view.js';
import { EventView } from './event-view.js';
import { PlaceView } from './place-view.js';
import { Unknown } from './unknown.js';

/** An actor, event, claim or place, told by how its id begins. */
export function NodeView({ id, place }: { id: string; place: Place }) {
  switch (id.slice(0, id.indexOf(':'))) {
    case 'actor':
      return <ActorView id={id} place={place} />;
    case 'event':
      return <EventView id={id} place={place} />;
    case 'claim':
      return <ClaimView id={id} />;
    case 'place':
      return <PlaceView id={id} place={place} />;
    default:
      return <Unknown what="page" />;
  }
}
