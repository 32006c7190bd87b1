import type { Extraction } from '../../src/domain/extraction.js';
import type { GoldDocument, GoldParticipant, Range } from '../../src/evaluate/gold.js';

const KINDS = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'COUNTRY' } as const;
const FORMS = ['NAME', 'NAME', 'NAME', 'NOMINAL'];

/** An extraction that is right in some and wrong in other respects, the same for the same gold and seed. */
export function toNoisyExtraction(gold: GoldDocument, seed: number): Extraction {
  const random = createRandom(seed);
  const { text } = gold;
  const keep = <T>(items: readonly T[] = []): T[] => items.filter(() => random() < 0.8);
  const blur = (start: number, end: number) => {
    const move = () => Math.floor((random() < 0.6 ? 0 : random() - 0.5) * 12);
    const from = Math.max(0, Math.min(text.length - 1, start + move()));
    const to = Math.max(from + 1, Math.min(text.length, end + move()));
    return { start: from, end: to, text: text.slice(from, to) };
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const hull = (ranges: readonly Range[]) => blur(ranges[0]![0], ranges.at(-1)![1]);
  const actors: object[] = [];
  const addActor = (name: string, kind: string, mentions: object[]): string => {
    const iso3 = random() < 0.3 ? pick(['USA', 'FRA', 'RUS']) : null;
    actors.push({
      id: `actor:${actors.length}`,
      name,
      kind,
      aliases: [pick(['', 'Swede', 'UN', name])],
      iso3,
      mentions,
    });
    return `actor:${actors.length - 1}`;
  };
  for (const { start, end, type, text: name } of keep(gold.actors)) {
    const kind =
      random() < 0.8 ? (KINDS[type as keyof typeof KINDS] ?? 'BLOC') : pick(['GROUP', 'PERSON', 'MEDIA']);
    addActor(name, kind, [{ ...blur(start, end), form: pick(FORMS), linkScore: 1 }]);
  }
  const toParticipants = (role: string, golds: readonly GoldParticipant[] | null | undefined) =>
    keep(golds ?? []).map((participant) => {
      const start = participant.start ?? Math.floor(random() * (text.length - 1));
      const span = blur(start, participant.end ?? start + 1);
      return { actor: addActor(participant.text, 'GROUP', []), role, ...span };
    });
  const events = keep(gold.events).map((event) => ({
    type: random() < 0.7 ? (event.code ?? 'OTHER') : pick(['ASSAULT', 'CONSULT', 'OTHER']),
    year: null,
    mode: random() < 0.7 ? (event.mode ?? null) : 'visit',
    mentions: event.trigger?.length ? [hull(event.trigger)] : [],
    participants: [
      ...toParticipants(pick(['AGENT', 'AGENT', 'PARTICIPANT']), event.agent),
      ...toParticipants(pick(['TARGET', 'TARGET', 'AGENT']), event.target),
    ],
  }));
  const about = { actors: [], events: [] };
  const claims = keep([...(gold.claims ?? []), ...(gold.claims ?? []).slice(0, 3)]).map((claim) => {
    const toLink = ({ source, cue }: typeof claim) => ({
      source: source?.length && random() < 0.9 ? hull(source) : null,
      cue: cue.length ? hull(cue) : null,
    });
    const outer = typeof claim.parent === 'number' ? [toLink(gold.claims![claim.parent]!)] : [];
    return { ...hull(claim.content), attribution: random() < 0.9 ? [...outer, toLink(claim)] : [], about };
  });
  const dates = keep(gold.dates).map(({ start, end, value }) => ({
    ...blur(start, end),
    value: random() < 0.7 ? value : pick(['1999', '2001-05', 'P1Y']),
  }));
  return { actors, places: [], years: [], dates, events, claims } as unknown as Extraction;
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
