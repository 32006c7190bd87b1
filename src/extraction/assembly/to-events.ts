import type { Event, Location, Participant } from '../../domain/extraction.js';
import { eventId } from '../../domain/ids.js';
import { toTextSpan, type Span } from '../../domain/span.js';
import type { Doc, EventMention, Mention } from '../doc.js';
import { toEventTitle } from './event-title.js';
import { impliedAt } from './implied-at.js';

/** Finest first: of two dates for one event the more precise one is kept. */
const PRECISION_ORDER = ['DAY', 'MONTH', 'INTERVAL', 'YEAR', 'DECADE', 'UNKNOWN'];

/** One event for each cluster of mentions; ids of participants and locations by `idByEntity`. */
export function toEvents(doc: Doc, article: string, idByEntity: ReadonlyMap<number, string>): Event[] {
  const clusters = new Map<number, EventMention[]>();
  for (const mention of doc.events) {
    const cluster = clusters.get(mention.cluster);
    if (cluster) cluster.push(mention);
    else clusters.set(mention.cluster, [mention]);
  }
  const taken = new Set<number>();
  return [...clusters.values()]
    .map((mentions) => toEvent(doc, article, idByEntity, mentions, taken))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toEvent(
  doc: Doc,
  article: string,
  idByEntity: ReadonlyMap<number, string>,
  mentions: readonly EventMention[],
  taken: Set<number>,
): Event {
  const { text } = doc.article;
  const first = mentions.reduce((a, b) => (b.start < a.start ? b : a));
  // The mention with the most participants says best what happened.
  const best = mentions.reduce((a, b) => (b.participants.length > a.participants.length ? b : a), first);
  const participants = toParticipants(doc, idByEntity, mentions);
  const times = mentions.flatMap((m) => m.time ?? []);
  const time = times.sort(
    (a, b) => PRECISION_ORDER.indexOf(a.precision) - PRECISION_ORDER.indexOf(b.precision),
  )[0];
  const date = doc.dates[time?.date ?? -1];
  // "wars in 1965 and 1971": of two events with one trigger the second is told by its date
  const where = taken.has(first.start) && date ? date.start : first.start;
  taken.add(where);
  return {
    id: eventId(article, where),
    title: toEventTitle(doc, best),
    type: first.type,
    mode: mentions.find((m) => m.mode)?.mode ?? null,
    modality: best.modality,
    date: time?.value ?? null,
    datePrecision: time?.precision ?? 'UNKNOWN',
    dateBasis: time?.basis ?? 'UNKNOWN',
    dateSpan: date ? { start: date.start, end: date.end } : null,
    year: time ? toYear(time.value) : null,
    participants,
    locations: toLocations(doc, idByEntity, mentions),
    mentions: mentions
      .map(({ start, end }) => toTextSpan(text, start, end))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function toParticipants(
  doc: Doc,
  idByEntity: ReadonlyMap<number, string>,
  mentions: readonly EventMention[],
): Participant[] {
  const byRole = new Map<string, Participant>();
  const add = (entity: number, role: Participant['role'], { start, end }: Span): void => {
    const actor = idByEntity.get(entity);
    if (!actor?.startsWith('actor:') || byRole.has(`${actor} ${role}`)) return;
    byRole.set(`${actor} ${role}`, { actor, role, start, end });
  };
  for (const { participants, firstPersons } of mentions) {
    for (const { mention, entity, role } of participants) add(entity, role, doc.mentions[mention] as Mention);
    for (const { token, role } of firstPersons)
      for (const spoken of impliedAt(doc, token)) add(spoken.entity, role, spoken);
  }
  return [...byRole.values()];
}

function toLocations(
  doc: Doc,
  idByEntity: ReadonlyMap<number, string>,
  mentions: readonly EventMention[],
): Location[] {
  const byId = new Map<string, Location>();
  for (const { mention } of mentions.flatMap((m) => m.locations)) {
    const { entity, start, end } = doc.mentions[mention] as Mention;
    const id = idByEntity.get(entity);
    if (!id || byId.has(id)) continue;
    byId.set(id, id.startsWith('place:') ? { place: id, start, end } : { actor: id, start, end });
  }
  return [...byId.values()];
}

/** `1999-03` → 1999, `2008/2012` → 2008; null for what has no year of four digits. */
function toYear(date: string): number | null {
  const digits = /^\d{4}/.exec(date)?.[0];
  return digits ? Number(digits) : null;
}
