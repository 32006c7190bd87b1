import { ACTOR_KINDS, type ActorKind } from '../data/vocabulary.js';
import { keepYears } from '../shell/years.js';

/** The address of a node's view, with the years that are chosen. */
export function toAddress(id: string): string {
  const type = id.slice(0, id.indexOf(':'));
  if (type === 'year') return `/timeline?from=${id.slice(5)}&to=${id.slice(5)}`;
  return keepYears(`/${type}/${encodeURIComponent(id).replaceAll('%3A', ':')}`);
}

/** The article's words at `start`–`end`, in the reader. */
export function toWordsAddress(articleId: string, start: number, end: number): string {
  const address = toAddress(articleId);
  return `${address}${address.includes('?') ? '&' : '?'}at=${start}-${end}`;
}

export interface ActorName {
  readonly id: string;
  readonly name: string;
  readonly kind?: ActorKind;
}

export function ActorLink({ actor }: { actor: ActorName }) {
  return (
    <a class="actor-link" href={toAddress(actor.id)}>
      {actor.kind && <KindIcon kind={actor.kind} />}
      {actor.name}
    </a>
  );
}

/** Paths in a 16 × 16 box; shapes, not colours, tell the kinds apart. */
export const KIND_PATHS: Readonly<Record<ActorKind, string>> = {
  COUNTRY: 'M3 2v12M3 3h9l-2 3 2 3H3',
  GOVERNMENT_BODY: 'M2 6l6-4 6 4zM3 13h10M4 7v5M8 7v5M12 7v5',
  INTERGOVERNMENTAL_ORGANIZATION: 'M8 2a6 6 0 1 0 .01 0M2 8h12M8 2c-4 4-4 8 0 12c4-4 4-8 0-12',
  ORGANIZATION: 'M4 14V3h8v11zM6 6h1M9 6h1M6 9h1M9 9h1',
  ARMED_GROUP: 'M8 2l5 2v4c0 3-2 5-5 6c-3-1-5-3-5-6V4z',
  MEDIA: 'M2 4h10v9H3a1 1 0 0 1-1-1zM12 7h2v5a1 1 0 0 1-2 0M4 7h6M4 10h6',
  PERSON: 'M8 3a2.5 2.5 0 1 0 .01 0M3 14c0-6 10-6 10 0z',
  BLOC: 'M5.5 5a3.5 3.5 0 1 0 .01 0M10.5 5a3.5 3.5 0 1 0 .01 0',
  GROUP: 'M5 4a2 2 0 1 0 .01 0M11 4a2 2 0 1 0 .01 0M1.500 13c0-5 7-5 7 0zM8.500 13c0-5 6-5 6 0z',
};

export function KindIcon({ kind }: { kind: ActorKind }) {
  return (
    <svg class="kind-icon" viewBox="0 0 16 16" role="img" aria-label={ACTOR_KINDS[kind]}>
      <path d={KIND_PATHS[kind]} />
    </svg>
  );
}
