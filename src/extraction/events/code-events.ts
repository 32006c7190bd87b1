import { QUAD_CLASS_BY_TYPE } from '../../domain/plover.js';
import type { EventMention, Mention } from '../doc.js';
import { asksAnonymity } from '../anonymity.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { NOT_EVENTS } from '../lexicon/other.js';
import { SUPPORT_VERBS, UNDERGOING_VERBS } from '../lexicon/support-verbs.js';
import type { Trigger } from '../lexicon/trigger.js';
import { createEventContext } from './create-event-context.js';
import type { EventContext, EventLayers, TriggerMatch } from './event-context.js';
import { clusterEvents, type EventDraft } from './event-clusters.js';
import { findMode } from './event-mode.js';
import { createTimeFinder, type FindTime } from './event-time.js';
import { findFirstPersons } from './first-persons.js';
import { findFurtherTimes } from './further-times.js';
import { findSeries, withMember } from './series.js';
import { findIntention, type Intention } from './intentions.js';
import { findLocations } from './locations.js';
import { AGENT_PREPOSITIONS } from './mention-index.js';
import { getModality } from './modality.js';
import { getRoles } from './participants.js';
import { relationOf } from '../syntax-tree.js';
import { childrenOf, isPredicateParticiple, measuredBy } from './dependents.js';
import { isSubsumed } from './subsumption.js';

/**
 * The events of an article, after PLOVER: for each trigger its type and mode, who took part, where, when, and how the
 * text puts it forward. In text order.
 */
export function codeEvents(doc: EventLayers): EventMention[] {
  const context = createEventContext(doc);
  const findTime = createTimeFinder(context);
  const matches = eventTokens(doc).flatMap(
    (token) => context.trigger(token) ?? toOther(context, token, findTime) ?? [],
  );
  const consumed = new Set(matches.flatMap((match) => toPhrase(context, match)));
  const drafts = matches
    .filter((match) => !consumed.has(match.token))
    .flatMap((match) => {
      const draft = toDraft(context, match, findTime);
      const intention = findIntention(context, match);
      if (intention) return [toIntentionDraft(context, intention, draft), draft];
      if (isSubsumed(context, draft)) return [];
      const series = draft.time ? findSeries(context, match.token, draft.time) : [];
      if (draft.time && series.length > 0) {
        const { time } = draft;
        return [null, ...series].map((member) => {
          const others = series.filter((one) => one !== member).flatMap(({ heads }) => heads);
          const own = toDraft(withMember(context, match, series, member, time), match, findTime);
          const locations = own.locations.filter(
            ({ mention }) => !others.includes(doc.mentions[mention]!.head),
          );
          return { ...own, locations, time: member?.time ?? time };
        });
      }
      // as many events as times are told
      const further = draft.time ? findFurtherTimes(doc, draft.time) : [];
      return [draft, ...further.map((time) => ({ ...draft, time }))];
    });
  return toEvents(doc, drafts);
}

/** A trigger's companions with the nouns that they stand in: "suspended *aid deliveries*". */
function toPhrase({ doc: { syntax } }: EventContext, { token, companions }: TriggerMatch): number[] {
  return companions.flatMap((companion) => {
    const path: number[] = [];
    for (let at = companion; at >= 0 && at !== token && path.length < 4; at = syntax[at]!.head) path.push(at);
    return syntax[path.at(-1)!]!.head === token ? path : [companion];
  });
}

/** Numbers the events, those of which the article tells neither who took part nor when or where left out. */
function toEvents(doc: EventLayers, drafts: readonly EventDraft[]): EventMention[] {
  const clusters = clusterEvents(doc, drafts);
  const told = new Set<number>();
  drafts.forEach((draft, index) => {
    if (isTold(doc, draft)) told.add(clusters[index]!);
  });
  const numbers = new Map<number, number>();
  return drafts
    .flatMap((draft, at) => {
      const cluster = clusters[at]!;
      if (!told.has(cluster)) return [];
      if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
      return [{ ...draft, index: 0, cluster: numbers.get(cluster)! }];
    })
    .map((event, index) => ({ ...event, index }));
}

/**
 * Whether enough is said for an event: who by name, when, or where. Force is news whoever used it ("two *explosions*
 * were heard"), other conflict in deeds whoever is known to be in it ("*protesters* blocked a road").
 */
function isTold({ entities }: EventLayers, draft: EventDraft): boolean {
  const { type, participants, locations, time } = draft;
  if (time !== null || type === 'ASSAULT') return true;
  if (type !== 'OTHER' && locations.length > 0) return true;
  if (QUAD_CLASS_BY_TYPE[type] === 'MATERIAL_CONFLICT' && participants.length > 0) return true;
  return participants.some(({ entity }) => !entities[entity]!.unnamed);
}

/** The tokens that may be triggers: those of running text, datelines, dates ("*March* 5") and names ("the Peace *Conference*") aside. */
function eventTokens({ sentences, syntax, dates, mentions }: EventLayers): number[] {
  const inert = new Set<number>();
  for (const { from, to, timex } of dates) {
    if (timex === 'DATE' || timex === 'TIME') for (let token = from; token < to; token++) inert.add(token);
  }
  for (const { from, to, form } of mentions) {
    if (form === 'NAME') for (let token = from; token < to; token++) inert.add(token);
  }
  const found: number[] = [];
  for (const { kind, from, to, dateline } of sentences) {
    if (kind === 'BOILERPLATE') continue;
    for (let token = dateline?.to ?? from; token < to; token++) {
      if (!inert.has(token) && !asksAnonymity(syntax, token)) found.push(token);
    }
  }
  return found;
}

const OTHER_VERB: Trigger = {
  type: 'OTHER',
  mode: null,
  pos: 'VERB',
  lemma: '',
  companions: [],
  condition: null,
  frame: { agent: ['subj'], target: ['obj', 'iobj', 'against', 'with', 'into'], participant: [] },
};

/** A verb that no entry knows, where a named actor does or undergoes something, or a date places it. */
function toOther(context: EventContext, token: number, findTime: FindTime): TriggerMatch | null {
  const { syntax, entities } = context.doc;
  const { upos, lemma, deprel, head } = syntax[token]!;
  // "the most powerful and most *disputed* diplomat"
  const isJoinedAttribute = deprel === 'conj' && syntax[head]!.deprel === 'amod';
  const isAttribute = isJoinedAttribute || (deprel === 'amod' && !isPredicateParticiple(syntax, token));
  if (upos !== 'VERB' || isAttribute || NOT_EVENTS.has(lemma.toLowerCase())) return null;
  // "a party *led* by Okello": what it is, unless a time is told
  if (deprel === 'acl' && /^(?:lead|head|chair)$/.test(lemma) && !findTime(token)) return null;
  const { subjects, objects } = context.predicate(token);
  // "*received* support", "*issued* an apology": the event is the noun
  if (
    (SUPPORT_VERBS.has(lemma) || UNDERGOING_VERBS.has(lemma)) &&
    objects.some((one) => [one, ...measuredBy(syntax, one)].some((noun) => context.trigger(noun)))
  )
    return null;
  const isNamed = (mention: Mention | null): boolean =>
    mention !== null && entities[mention.entity]!.category === 'ACTOR' && !entities[mention.entity]!.unnamed;
  const named =
    [...subjects, ...objects].some((one) => isNamed(context.mentions.findHead(one))) ||
    // "*Russian* troops entered the town": those who act are somebody's
    subjects.some(
      (one) =>
        classesOfNoun(syntax[one]!.lemma).size > 0 &&
        context.mentions
          .find(one, 'HEAD', AGENT_PREPOSITIONS)
          .concat(context.mentions.find(one, 'MODIFIER', AGENT_PREPOSITIONS))
          .some(isNamed),
    );
  return named || findTime(token) ? { token, trigger: OTHER_VERB, companions: [] } : null;
}

function toDraft(context: EventContext, match: TriggerMatch, findTime: FindTime): EventDraft {
  const { doc } = context;
  const { token, trigger } = match;
  const { participants, locations } = getRoles(context, match);
  // a place that stands for its country is where it was as well
  const taken = new Set(
    participants
      .filter((one) => doc.mentions[one.mention]!.entity === one.entity)
      .map(({ mention }) => mention),
  );
  const where = new Set([
    ...locations.map(({ mention }) => mention),
    ...findLocations(context, token).map((mention) => mention.index),
  ]);
  const range = toRange(context, token);
  const { start } = doc.tokens[range.from]!;
  const { end } = doc.tokens[range.to - 1]!;
  return {
    ...range,
    start,
    end,
    text: doc.article.text.slice(start, end),
    type: trigger.type,
    mode: findMode(context, match),
    modality: getModality(doc.syntax, token),
    participants,
    firstPersons: findFirstPersons(context, match, participants),
    locations: [...where].filter((mention) => !taken.has(mention)).map((mention) => ({ mention })),
    time: findTime(token),
  };
}

/** The intention to do what `draft` tells: the same actors, of now. */
function toIntentionDraft(
  { doc }: EventContext,
  { auxiliary, match }: Intention,
  draft: EventDraft,
): EventDraft {
  const { start, end, text } = doc.tokens[auxiliary]!;
  return {
    ...draft,
    from: auxiliary,
    to: auxiliary + 1,
    start,
    end,
    text,
    type: match.trigger.type,
    mode: null,
    modality: 'ASSERTED',
    locations: [],
    time: null,
  };
}

/** The trigger with the particle that follows it: "stepped *down*". */
function toRange({ doc: { syntax } }: EventContext, token: number): { from: number; to: number } {
  const particle = childrenOf(syntax, token).find(
    (child) => child === token + 1 && relationOf(syntax, child) === 'compound',
  );
  return {
    from: token,
    to: particle !== undefined && syntax[particle]!.upos === 'ADP' ? particle + 1 : token + 1,
  };
}
