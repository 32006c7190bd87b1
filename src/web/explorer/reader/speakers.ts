import type { ActorRef, Claim } from '../queries/claim.js';

export interface Speaker {
  readonly actor: ActorRef;
  /** Which of the palette's hues; they repeat after the last. */
  readonly hue: number;
  /** One to three letters, unique among the speakers of the article: colour is never the only sign. */
  readonly tag: string;
  readonly claims: number;
}

export interface Speakers {
  readonly list: readonly Speaker[];
  /** How many claims are the author's own. */
  readonly authorial: number;
  of(actor: ActorRef): Speaker;
}

const HUES = 8;

/** The speakers of an article, in the order in which they speak; each keeps its colour and tag in every view of it. */
export function toSpeakers(claims: readonly Claim[]): Speakers {
  const counts = new Map<string, { actor: ActorRef; claims: number }>();
  for (const { attribution } of claims) {
    for (const [i, { actor }] of attribution.entries()) {
      const known = counts.get(actor.id) ?? { actor, claims: 0 };
      counts.set(actor.id, { actor, claims: known.claims + (i === attribution.length - 1 ? 1 : 0) });
    }
  }
  const taken = new Set<string>();
  const list = [...counts.values()].map((counted, i): Speaker => ({
    ...counted,
    hue: i % HUES,
    tag: toTag(counted.actor.name, taken),
  }));
  const byId = new Map(list.map((speaker) => [speaker.actor.id, speaker]));
  return {
    list,
    authorial: claims.filter(({ attribution }) => attribution.length === 0).length,
    of: ({ id }) => byId.get(id)!,
  };
}

function toTag(name: string, taken: Set<string>): string {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^(the|of|and|an?)$/i.test(word));
  const initials = words
    .map((word) => [...word][0]!)
    .join('')
    .slice(0, 3)
    .toUpperCase();
  const first = [...(words[0] ?? '?')].slice(0, 2).join('');
  // "critics", "unnamed source": no name, whose initials would look like one's.
  const isNamed = /^\p{Lu}/u.test(words[0] ?? '');
  const short = words.length > 1 && isNamed ? initials : first;
  let tag = short;
  for (let n = 2; taken.has(tag); n++) tag = short.slice(0, 2) + n;
  taken.add(tag);
  return tag;
}
