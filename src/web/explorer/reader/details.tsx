import {
  BASES,
  CLAIM_KINDS,
  EVENT_TYPES,
  MODALITIES,
  QUAD_CLASSES,
  ROLES,
  ACTOR_KINDS,
} from '../data/vocabulary.js';
import { Chain } from '../parts/chain.js';
import { ActorLink, toAddress } from '../parts/links.js';
import type { ArticleEvent, Mention } from '../queries/article.js';
import type { Claim } from '../queries/claim.js';
import type { Speakers } from './speakers.js';

/** What is looked at: a claim, or a mention with the event that it is of. */
export type Focus =
  | { readonly layer: 'claim'; readonly claim: Claim }
  | { readonly layer: 'mention'; readonly mention: Mention; readonly event: ArticleEvent | null };

interface Props {
  readonly focus: Focus | null;
  readonly speakers: Speakers;
  readonly onClose: () => void;
}

/** Actor, role, cue, type and basis of what is looked at in the text. */
export function Details({ focus, speakers, onClose }: Props) {
  return (
    <section class={`details${focus ? ' open' : ''}`} aria-label="What you look at" aria-live="polite">
      {focus ? (
        <>
          <button type="button" class="details-close" onClick={onClose} aria-label="Close">
            ×
          </button>
          {focus.layer === 'claim' ? (
            <ClaimDetails claim={focus.claim} speakers={speakers} />
          ) : (
            <MentionDetails {...focus} />
          )}
        </>
      ) : (
        <p class="details-hint">
          Point at the text, or tab through it, to see who says it, in whose words, and about whom.
        </p>
      )}
    </section>
  );
}

function ClaimDetails({ claim, speakers }: { claim: Claim; speakers: Speakers }) {
  const about = claim.about.edges.map(({ node }) => node);
  const cites = claim.cites.edges.map(({ node }) => node);
  return (
    <>
      <h2>{claim.attribution.length ? 'A claim' : 'The author asserts'}</h2>
      <p class="details-kind">
        {CLAIM_KINDS[claim.kind]}
        {claim.polarity === 'NEGATED' && ' · negated'}
      </p>
      <Chain
        attribution={claim.attribution}
        words={claim.span.text}
        toHue={(actor) => speakers.of(actor).hue}
      />
      {about.length > 0 && (
        <p>
          <span class="label">About</span>{' '}
          {about.map((actor, i) => (
            <>
              {i > 0 && ', '}
              <ActorLink key={actor.id} actor={actor} />
            </>
          ))}
        </p>
      )}
      {cites.length > 0 && (
        <ul class="plain">
          {cites.map((event) => (
            <li key={event.id}>
              <span class="label">Cites</span> <a href={toAddress(event.id)}>{event.title}</a>{' '}
              <small>
                {EVENT_TYPES[event.type]}
                {event.date && `, ${event.date}`}
              </small>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={toAddress(claim.id)}>Open the claim</a>
      </p>
    </>
  );
}

function MentionDetails({ mention, event }: { mention: Mention; event: ArticleEvent | null }) {
  const { name, kind, value } = mention.refersTo;
  if (event) return <EventDetails event={event} />;
  return (
    <>
      <h2>{name ?? value}</h2>
      <p class="details-kind">
        {kind ? ACTOR_KINDS[kind] : mention.form === 'DATE' ? 'year' : 'place'} · by {FORMS[mention.form]}
      </p>
      {mention.linkScore !== null && mention.linkScore < 1 && (
        <p>
          <span class="label">Link</span> {Math.round(mention.linkScore * 100)} % sure
        </p>
      )}
      <p>
        <a href={toAddress(mention.refersTo.id)}>Open {name ?? value}</a>
      </p>
    </>
  );
}

const FORMS = {
  NAME: 'name',
  NOMINAL: 'noun',
  PRONOUN: 'pronoun',
  TRIGGER: 'trigger',
  DATE: 'date',
} as const;

function EventDetails({ event }: { event: ArticleEvent }) {
  return (
    <>
      <h2>{event.title}</h2>
      <p class="details-kind">
        event · {EVENT_TYPES[event.type]}
        {event.mode && ` (${event.mode})`}
        {event.quadClass && ` · ${QUAD_CLASSES[event.quadClass]}`}
      </p>
      <p>{MODALITIES[event.modality]}</p>
      <ul class="plain">
        {event.participants.edges.map(({ role, node }) => (
          <li key={`${role} ${node.id}`}>
            <span class="label">{ROLES[role]}</span> <ActorLink actor={node} />
          </li>
        ))}
      </ul>
      {event.date && (
        <p>
          <span class="label">Date</span> {event.date}, {BASES[event.dateBasis]}
        </p>
      )}
      <p>
        <a href={toAddress(event.id)}>Open the event</a>
      </p>
    </>
  );
}
