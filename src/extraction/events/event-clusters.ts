import type { EventType } from '../../domain/plover.js';
import type { EventMention, EventTime } from '../doc.js';
import { caseWords, childrenOf, measureOf } from './dependents.js';
import type { EventLayers } from './event-context.js';
import { findLeadingDates } from './leading-dates.js';
import { toEventTime } from './to-event-time.js';

/** How far back a re-mention is looked for, in mentions of the same type. */
const WINDOW = 12;

/** An event mention before its cluster is known; its first token is its trigger. */
export type EventDraft = Omit<EventMention, 'cluster' | 'index'>;

/**
 * Numbers the events of an article: mentions of one event get one number. Two mentions are one event where type and
 * trigger's stem agree (or one is told through the other: "*killed* ten in an *attack*"), and neither time, standing
 * nor participants speak against it.
 */
export function clusterEvents(doc: EventLayers, drafts: readonly EventDraft[]): number[] {
  const clusters: number[] = [];
  const recent = new Map<string, number[]>();
  const merged: Profile[] = [];
  const lineOf = findLines(doc);
  let count = 0;
  drafts.forEach((draft, index) => {
    const profile = toProfile(doc, draft);
    const before = recent.get(draft.type) ?? [];
    const match = [...before]
      .reverse()
      .find(
        (other) =>
          !areApart(lineOf, drafts[other]!, draft) &&
          isSame(doc, drafts[other]!, draft, merged[clusters[other]!]!, profile),
      );
    const cluster = match === undefined ? count++ : clusters[match]!;
    clusters.push(cluster);
    merged[cluster] = match === undefined ? profile : union(merged[cluster]!, profile);
    before.push(index);
    if (before.length > WINDOW) before.shift();
    recent.set(draft.type, before);
  });
  return clusters;
}

/** The date of a token's line in a chronology. */
type FindLine = (token: number) => EventTime | null;

/** Of a chronology each line is of its own time, to its last sentence. */
function findLines(doc: EventLayers): FindLine {
  const { tokens, sentences } = doc;
  const byParagraph = new Map<number, EventTime | null>();
  for (const [sentence, { date, headsLine }] of findLeadingDates(doc))
    if (headsLine) byParagraph.set(sentences[sentence]!.paragraph, toEventTime(doc, date));
  return (token) => byParagraph.get(sentences[tokens[token]!.sentence]!.paragraph) ?? null;
}

/** "*1999:* … launches air strikes. *2019:* … answers with an air strike": what two lines tell, unless one dates it otherwise. */
function areApart(lineOf: FindLine, other: EventDraft, draft: EventDraft): boolean {
  const [before, now] = [lineOf(other.from), lineOf(draft.from)];
  if (timesAgree(before, now)) return false;
  return timesAgree(other.time, before) && timesAgree(draft.time, now);
}

interface Profile {
  readonly agents: ReadonlySet<number>;
  readonly targets: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
  readonly time: EventTime | null;
}

function toProfile({ mentions, entities }: EventLayers, draft: EventDraft): Profile {
  const entitiesOf = (roles: readonly string[]): Set<number> =>
    new Set(
      draft.participants
        .filter(({ role }) => roles.includes(role))
        .map(({ entity }) => entity)
        // "civilians" and "12 people" may be the same
        .filter((entity) => !entities[entity]!.unnamed),
    );
  return {
    agents: entitiesOf(['AGENT']),
    targets: entitiesOf(['TARGET']),
    all: entitiesOf(['AGENT', 'TARGET', 'PARTICIPANT']),
    places: new Set(draft.locations.map(({ mention }) => mentions[mention]!.entity)),
    time: draft.time,
  };
}

function union(a: Profile, b: Profile): Profile {
  return {
    agents: new Set([...a.agents, ...b.agents]),
    targets: new Set([...a.targets, ...b.targets]),
    all: new Set([...a.all, ...b.all]),
    places: new Set([...a.places, ...b.places]),
    time: a.time ?? b.time,
  };
}

function isSame(
  doc: EventLayers,
  other: EventDraft,
  draft: EventDraft,
  before: Profile,
  now: Profile,
): boolean {
  if (other.modality !== draft.modality && draft.modality === 'NEGATED') return false;
  if (other.modality !== draft.modality && other.modality === 'NEGATED') return false;
  if (!timesAgree(before.time, now.time)) return false;
  if (isAnother(doc, other, draft, before)) return false;
  if (!setsAgree(before.agents, now.agents) || !setsAgree(before.targets, now.targets)) return false;
  if (draft.type !== 'OTHER' && areTied(doc, other.from, draft.from)) return true;
  const alike = stemsAgree(doc, other.from, draft.from);
  const sameMode = other.mode !== null && other.mode === draft.mode;
  // "shelled two villages. … *The attack* killed three."
  if (
    isDefiniteNoun(doc, draft.from) &&
    now.all.size === 0 &&
    (sameMode || (isGeneral(doc, draft) && !isOfOtherKind(doc, other))) &&
    isNear(doc, other.from, draft.from, GENERAL_REACH)
  )
    return true;
  if (!alike && !sameMode) return false;
  // "accused Kenya of piracy … filed a complaint with the court": two charges of one accuser are two
  if (!alike && !setsShare(before.targets, now.targets)) return false;
  const shared = intersects(before.all, now.all) || intersects(before.places, now.places);
  // "NATO bombed Yugoslavia. … *The bombing* lasted 78 days."
  const anaphoric =
    now.all.size === 0 && isDefiniteNoun(doc, draft.from) && alike && isNear(doc, other.from, draft.from);
  return (
    (shared &&
      (setsShare(before.agents, now.agents) ||
        setsShare(before.targets, now.targets) ||
        isDefiniteNoun(doc, draft.from))) ||
    anaphoric
  );
}

/**
 * "lifted the embargo in 1995 … *will lift* its veto", "*has freed* ten so far … in 2011 it freed forty": what is done again,
 * and not told again.
 */
function isAnother(
  { syntax, tokens }: EventLayers,
  other: EventDraft,
  draft: EventDraft,
  before: Profile,
): boolean {
  // "marched *to protest*" is one
  if (tokens[other.from]!.sentence === tokens[draft.from]!.sentence) return false;
  const [first, second] = [syntax[other.from]!, syntax[draft.from]!];
  if (first.upos !== 'VERB' || second.upos !== 'VERB') return false;
  if (before.time && draft.time) return false;
  const isOpen = draft.modality === 'FUTURE' || draft.modality === 'HYPOTHETICAL';
  const helpers = childrenOf(syntax, other.from).map((child) => syntax[child]!);
  const isPast =
    first.xpos === 'VBD' || helpers.some(({ xpos, deprel }) => /^aux/.test(deprel) && /^VB[DN]$/.test(xpos));
  const isPerfect = helpers.some(({ lemma, xpos }) => lemma === 'have' && /^VB[ZP]$/.test(xpos));
  if (isOpen && other.modality === 'ASSERTED' && (isPast || isPerfect)) return true;
  return isPerfect && before.time === null && draft.time?.basis === 'EXPLICIT';
}

/** "the *previous* attack", and of penalties what is no sanction ("was *driven out*"), are not what "the attack" and "the sanctions" take up. */
function isOfOtherKind({ syntax }: EventLayers, { type, mode, from }: EventDraft): boolean {
  if (type === 'SANCTION') return mode !== null;
  return childrenOf(syntax, from).some((child) =>
    /^(?:previous|earlier|prior|another)$/.test(syntax[child]!.lemma.toLowerCase()),
  );
}

/** Beyond so many sentences "the meeting" is another one. */
const ANAPHORA_REACH = 8;

/** "the violence" may be any that was told, if just before. */
const GENERAL_REACH = 2;
const GENERAL: Partial<Record<EventType, RegExp>> = {
  ASSAULT: /^(?:attack|assault|violence|fighting|bloodshed|hostility|hostilities)$/,
  CONSULT: /^(?:meeting|talk|visit|trip|discussion)$/,
  PROTEST: /^(?:protest|demonstration|unrest)$/,
  SANCTION: /^(?:sanction|penalty)$/,
  AGREE: /^(?:agreement|deal|accord|pledge|promise)$/,
  REQUEST: /^(?:demand|request|call|appeal)$/,
  ACCUSE: /^(?:accusation|charge|allegation|criticism)$/,
  RETREAT: /^(?:retreat|withdrawal|pullout)$/,
};

function isGeneral({ syntax }: EventLayers, { from, type }: EventDraft): boolean {
  return GENERAL[type]?.test(syntax[from]!.lemma.toLowerCase()) ?? false;
}

function isNear({ tokens }: EventLayers, a: number, b: number, reach = ANAPHORA_REACH): boolean {
  return Math.abs(tokens[a]!.sentence - tokens[b]!.sentence) <= reach;
}

/** "killed ten *in an attack*", "the *attack* killed ten", "an attack that *killed* ten". */
function areTied({ syntax }: EventLayers, a: number, b: number): boolean {
  // "was hit by a *wave* of attacks"
  const whole = (token: number): number => measureOf(syntax, token) ?? token;
  const [down, up] =
    syntax[whole(b)]!.head === a ? [whole(b), a] : syntax[whole(a)]!.head === b ? [whole(a), b] : [-1, -1];
  if (down < 0) return false;
  // "*after the attacks* it went to war": another event
  if (
    caseWords(syntax, down).some((word) => /^(?:after|before|since|following|follow|until|till)$/.test(word))
  )
    return false;
  // "bombs exploded, *wounding* twelve"
  if (syntax[down]!.deprel === 'advcl' && syntax[down]!.xpos === 'VBG') return true;
  const nominal = /^(NOUN|PROPN)$/.test(syntax[down]!.upos) || /^(NOUN|PROPN)$/.test(syntax[up]!.upos);
  return nominal && /^(obl|obl:agent|nsubj|nsubj:pass|obj|acl|acl:relcl|nmod)$/.test(syntax[down]!.deprel);
}

function timesAgree(a: EventTime | null, b: EventTime | null): boolean {
  return !a || !b || a.value.startsWith(b.value) || b.value.startsWith(a.value);
}

function setsAgree(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 || b.size === 0 || intersects(a, b);
}

function setsShare(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && b.size > 0 && intersects(a, b);
}

function intersects(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** "bomb" and "bombing", "invade" and "invasion". */
function stemsAgree({ syntax }: EventLayers, a: number, b: number): boolean {
  const [one, other] = [syntax[a]!.lemma.toLowerCase(), syntax[b]!.lemma.toLowerCase()];
  const length = Math.max(3, Math.min(4, one.length, other.length));
  return one.slice(0, length) === other.slice(0, length);
}

function isDefiniteNoun({ syntax }: EventLayers, token: number): boolean {
  return (
    /^(NOUN|PROPN)$/.test(syntax[token]!.upos) &&
    syntax[token]!.children.some((child) =>
      /^(the|this|that|these|those)$/.test(syntax[child]!.lemma.toLowerCase()),
    )
  );
}
