import type { DateMention, EventTime } from '../doc.js';
import type { SyntaxTree } from '../syntax-tree.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { TARGET_PREPOSITIONS } from './mention-index.js';
import type { NounArguments } from './noun-arguments.js';
import type { PredicateArguments } from './predicate/predicate-arguments.js';
import { toEventTime } from './to-event-time.js';
import { isPassive } from './predicate/voice.js';

/** What a series tells of without its word: "NATO bombed Serbia in 1999 and *Libya in 2011*". */
export interface Member {
  /** The heads of the phrase that stands where that of the first one does. */
  readonly heads: readonly number[];
  /** The preposition that it has, and then that of the first one as well; null where it has none. */
  readonly preposition: string | null;
  readonly time: EventTime;
}

/** A phrase, as tokens, and where the words that the series is told in go on behind it and its date. */
interface Phrase {
  readonly tokens: readonly number[];
  readonly preposition: string | null;
  readonly end: number;
}

const MAX_DATES = 8;
const MAX_PHRASE = 10;

/**
 * "attacked Kenya in 1999, *Chad in 2003* and *Mali in 2011*", "In 1999 it attacked Kenya, *in 2003 Chad*", "coups in
 * Mali in 2020 and *Chad in 2021*": the further happenings that a trigger tells of, each by a phrase and a date behind a
 * comma or an "and". `first` is the time of the trigger itself.
 */
export function findSeries(context: EventContext, trigger: number, first: EventTime): Member[] {
  const { syntax, dates, tokens } = context.doc;
  const own = dates[first.date ?? -1];
  if (!own) return [];
  const { sentence } = tokens[trigger]!;
  const members: Member[] = [];
  let end = Math.max(own.to, trigger + 1);
  for (const date of dates.slice(own.index + 1, own.index + 1 + MAX_DATES)) {
    if (tokens[date.from]?.sentence !== sentence) break;
    if (date.timex !== 'DATE' || date.from < end) continue;
    const phrase = phraseBefore(syntax, trigger, end, date) ?? phraseBehind(syntax, trigger, end, date);
    const heads = phrase ? headsOf(syntax, phrase.tokens) : [];
    const time = heads.length > 0 ? toEventTime({ syntax }, date) : null;
    if (!phrase || !time || heads.some((one) => isEventOfItsOwn(context, one))) break;
    members.push({ heads, preposition: phrase.preposition, time });
    end = phrase.end;
  }
  return members;
}

/** "supported a coup in 1973 and *Chad's invasion of Mali* in 1975": tells by itself what happened. */
function isEventOfItsOwn(context: EventContext, token: number): boolean {
  const { syntax } = context.doc;
  const isDescribed = syntax[token]!.children.some((child) => /^nmod/.test(syntax[child]!.deprel));
  return isDescribed && context.typeOf(token) !== null;
}

/**
 * ", *Kenya and Chad* in 1999", right behind the date before, or joined to the trigger or its object from farther away
 * ("… to stop it, and *Chad* in 1999").
 */
function phraseBefore(syntax: SyntaxTree, trigger: number, end: number, date: DateMention): Phrase | null {
  const preposition = date.from - 1;
  if (!isPreposition(syntax, preposition)) return null;
  if (isSeparator(syntax, end)) {
    let from = end;
    while (isSeparator(syntax, from)) from++;
    const own = from < preposition && syntax[from]!.upos === 'ADP' ? syntax[from++]!.lemma : null;
    const all = range(from, preposition);
    if (all.length > 0 && all.every((token) => isNominal(syntax, token) || isSeparator(syntax, token)))
      return { tokens: all, preposition: own, end: date.to };
  }
  let from = preposition;
  while (from - 1 >= end && isNominal(syntax, from - 1)) from--;
  const apart = range(from, preposition);
  const isTied = headsOf(syntax, apart).some(
    (token) => syntax[token]!.deprel === 'conj' && isOrHasObject(syntax, trigger, syntax[token]!.head),
  );
  return isTied && isSeparator(syntax, from - 1) && !hasFiniteVerb(syntax, end, from)
    ? { tokens: apart, preposition: null, end: date.to }
    : null;
}

function isOrHasObject(syntax: SyntaxTree, trigger: number, token: number): boolean {
  return token === trigger || (syntax[token]!.head === trigger && syntax[token]!.deprel === 'obj');
}

/** ", in 1999 *Kenya* and in", where no verb follows. */
function phraseBehind(syntax: SyntaxTree, trigger: number, end: number, date: DateMention): Phrase | null {
  const preposition = date.from - 1;
  if (!isPreposition(syntax, preposition) || !isSeparator(syntax, preposition - 1)) return null;
  if (hasFiniteVerb(syntax, trigger + 1, preposition)) return null;
  let to = date.to;
  while (syntax[to] && isNominal(syntax, to)) to++;
  const closed = syntax[to] === undefined || /^(?:,|;|\.|and)$/.test(syntax[to]!.lemma);
  const isLast = to < date.to + MAX_PHRASE && closed && !hasFiniteVerb(syntax, to, endOfClause(syntax, to));
  return isLast && to > date.to && end < preposition
    ? { tokens: range(date.to, to), preposition: null, end: to }
    : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from, MAX_PHRASE)) }, (_, i) => from + i);
}

function headsOf(syntax: SyntaxTree, tokens: readonly number[]): number[] {
  return tokens.filter((token) => {
    const { upos, head, deprel } = syntax[token]!;
    return /^(?:NOUN|PROPN)$/.test(upos) && (deprel === 'conj' || !tokens.includes(head));
  });
}

/** Of "in 1984 Chad *and ten allies stayed away*": the comma, semicolon or stop behind. */
function endOfClause(syntax: SyntaxTree, from: number): number {
  let to = from + 1;
  while (syntax[to] && to < from + MAX_PHRASE && !/^[,;.]$/.test(syntax[to]!.lemma)) to++;
  return to;
}

function isPreposition(syntax: SyntaxTree, token: number): boolean {
  return /^(?:in|on)$/.test(syntax[token]?.lemma.toLowerCase() ?? '');
}

function isSeparator(syntax: SyntaxTree, token: number): boolean {
  return /^(?:,|and)$/.test(syntax[token]?.lemma ?? '');
}

function isNominal(syntax: SyntaxTree, token: number): boolean {
  const { upos, lemma } = syntax[token]!;
  return /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(upos) || lemma === 'of';
}

function hasFiniteVerb(syntax: SyntaxTree, from: number, to: number): boolean {
  return syntax.slice(from, to).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));
}

/**
 * The context in which the trigger has, of the phrases of its series, that of `member` where the first one stands; where
 * null the first one alone.
 */
export function withMember(
  context: EventContext,
  { token, trigger }: TriggerMatch,
  series: readonly Member[],
  member: Member | null,
  first: EventTime,
): EventContext {
  const others = new Set(series.flatMap(({ heads }) => heads));
  const date = context.doc.dates[first.date ?? -1];
  const before = date && date.from > token ? date.from : Infinity;
  const own = (tokens: readonly number[]): number[] => tokens.filter((one) => !others.has(one));
  const isFirst = (one: number): boolean => one > token && one < before && !context.isDate(one);
  const told = (tokens: readonly number[]): readonly number[] => member?.heads ?? tokens;
  const inObliques = (all: ReadonlyMap<string, readonly number[]>): Map<string, readonly number[]> =>
    new Map(
      [...all].map(([preposition, tokens]) => {
        const replaced =
          own(tokens).some(isFirst) && (member?.preposition ?? preposition) === preposition
            ? [...told([]), ...own(tokens).filter((one) => !isFirst(one) || !member)]
            : own(tokens);
        return [preposition, replaced];
      }),
    );
  if (trigger.pos === 'NOUN') {
    const noun = context.noun(token);
    const replaced: NounArguments = { ...noun, obliques: inObliques(noun.obliques) };
    return { ...context, noun: (one) => (one === token ? replaced : context.noun(one)) };
  }
  const predicate = context.predicate(token);
  const [objects, subjects] = [own(predicate.objects), own(predicate.subjects)];
  // "Kenya left *it* in 2017 and Chad in 2019": what a pronoun takes up stays
  const inPhrase = [...predicate.obliques.values()].some((tokens) =>
    own(tokens).some((one) => isFirst(one) && context.doc.syntax[one]!.upos !== 'PRON'),
  );
  const byPreposition = member !== null && member.preposition !== null;
  const byObject = !byPreposition && isOfObject(context, token, objects, subjects, told([]), isFirst);
  const bySubject = !byPreposition && !byObject && !inPhrase;
  const replaced: PredicateArguments = {
    ...predicate,
    objects: byObject ? told(objects) : objects,
    subjects: bySubject ? told(subjects) : subjects,
    obliques: byObject || bySubject ? predicate.obliques : inObliques(predicate.obliques),
  };
  return { ...context, predicate: (one) => (one === token ? replaced : context.predicate(one)) };
}

/** "joined *the bloc* in 2004 and Chad in 2007": who comes next stands where somebody named does. */
function isOfObject(
  context: EventContext,
  token: number,
  objects: readonly number[],
  subjects: readonly number[],
  next: readonly number[],
  isFirst: (token: number) => boolean,
): boolean {
  if (isPassive(context.doc.syntax, token)) return true;
  const isNamed = (one: number): boolean =>
    [
      ...context.mentions.find(one, 'HEAD', TARGET_PREPOSITIONS),
      ...context.mentions.find(one, 'MODIFIER', TARGET_PREPOSITIONS),
    ].some(({ entity }) => !context.doc.entities[entity]!.unnamed);
  return objects.some(isFirst) && (objects.some(isNamed) || !subjects.some(isNamed) || !next.some(isNamed));
}
