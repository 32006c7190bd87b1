import type { DateMention } from '../doc.js';
import { headOf } from '../syntax-tree.js';
import { caseWords, childrenOf, isLifetime } from './dependents.js';
import type { EventContext, EventLayers } from './event-context.js';
import { toIsoDate } from './iso-date.js';

/** The dates of an article by the verb or event noun that they place in time; `segments` as `toSegments` numbers them. */
export function findGovernors(
  { doc, typeOf }: Pick<EventContext, 'doc' | 'typeOf'>,
  segments: Int32Array,
): ReadonlyMap<number, readonly DateMention[]> {
  const byGovernor = new Map<number, DateMention[]>();
  for (const date of doc.dates) {
    if ((date.timex !== 'DATE' && date.timex !== 'TIME') || !toIsoDate(date.value)) continue;
    const governor = findGovernor(doc, date, segments, typeOf);
    if (governor === null || isDeadline(doc, date, typeOf(governor))) continue;
    byGovernor.set(governor, [...(byGovernor.get(governor) ?? []), date]);
  }
  return byGovernor;
}

/** "the *2014* annexation", "the *May 2011* coup", "the strike *of 1981*": by the noun that the date is part of the phrase of. */
export function findDatesOfNouns({
  syntax,
  dates,
}: Pick<EventLayers, 'syntax' | 'dates'>): ReadonlyMap<number, DateMention> {
  return new Map(
    dates.flatMap((date) => {
      if (date.timex !== 'DATE' || !toIsoDate(date.value)) return [];
      const own = headOf(syntax, date);
      const { head, deprel } = syntax[own]!;
      const upos = syntax[head]?.upos;
      // "the 1980 Olympics", but not what has a number behind its name
      const isNoun = upos === 'NOUN' || (upos === 'PROPN' && own < head);
      const inPhrase = /^(?:compound|nummod|amod|nmod)/.test(deprel) && isNoun;
      return inPhrase ? [[head, date] as const] : [];
    }),
  );
}

/** What is done to a treaty in the year of its name: "signed the *Lake Protocol of 1934*". */
const NAMED_IN = /^(?:sign|adopt|conclude|agree|pass|enact|issue|proclaim|negotiate|draft)$/;

/** The verb or event noun that a date modifies: "on the night of *May 7*" belongs to what happened that night. */
function findGovernor(
  { syntax }: Pick<EventLayers, 'syntax'>,
  date: DateMention,
  segments: Int32Array,
  typeOf: EventContext['typeOf'],
): number | null {
  const own = headOf(syntax, date);
  let governor = syntax[own]!.head;
  if (governor < 0) return null;
  const described = findDescribed(syntax, date, governor, typeOf);
  if (described !== null) return described;
  // "asked for a loan *in January*": of things that do not happen the verb is dated
  const isThing = (token: number): boolean =>
    /^(NOUN|PROPN|PRON|NUM)$/.test(syntax[token]!.upos) &&
    typeOf(token) === null &&
    syntax[token]!.deprel !== 'root';
  if (isRecord(syntax, date) || isLifetime(syntax, date)) return null;
  // "from *2019* levels", "their *2030* targets": which ones, not when
  if (isThing(governor) && own < governor && /^(?:compound|nummod|amod)$/.test(syntax[own]!.deprel))
    return null;
  // "Chad, *an ally since 1951*, condemned": how long it has been one
  if (isThing(governor) && isAppositionBefore(syntax, governor)) return null;
  // "who has been in jail *since August*, was sentenced": a clause of its own
  if (isThing(governor) && isPredicate(syntax, governor)) return null;
  const decided = toDecision(syntax, date, governor);
  if (decided !== null) return decided;
  // "signed a decree *in April* banning strikes": what stands before a participle is no part of its phrase
  if (syntax[governor]!.deprel === 'acl' && own < governor) governor = syntax[governor]!.head;
  // "crushed the revolt in 1956 and *the one in 1968*": of another one
  if (
    isThing(governor) &&
    syntax[governor]!.deprel === 'conj' &&
    /^(?:one|other|another)$/.test(syntax[governor]!.lemma)
  )
    return null;
  const isOfName = syntax[governor]!.upos === 'PROPN' && caseWords(syntax, own).includes('of');
  while (isThing(governor) && syntax[governor]!.head >= 0) governor = syntax[governor]!.head;
  // "asked the guarantors of the *Lake Protocol of 1934* to act": which one, not when
  if (isOfName && syntax[governor]!.upos === 'VERB' && !NAMED_IN.test(syntax[governor]!.lemma)) return null;
  // "on the tenth *anniversary of 9/11*": years after it
  if (syntax[governor]!.lemma === 'anniversary') return null;
  const segment = segments[date.from];
  if (segments[governor] === segment) return governor;
  // "in 1999, NATO bombed …; *in 2003*, the United States invaded …": whatever the parser says, not before the semicolon
  for (let token = date.to; segments[token] === segment; token++)
    if (syntax[token]!.upos === 'VERB') return token;
  for (let token = date.from; segments[token] === segment; token--)
    if (syntax[token]!.upos === 'VERB') return token;
  return null;
}

/** "voted *to lift* the ban in 1995", "vetoed a resolution *to tighten* it in 2022": when it was decided; "vowed to return in 2030" is of the return. */
function toDecision(syntax: EventLayers['syntax'], date: DateMention, governor: number): number | null {
  const { xpos, deprel, head } = syntax[governor]!;
  if (date.basis !== 'EXPLICIT' || xpos !== 'VB' || !/^(?:xcomp|acl|advcl)$/.test(deprel)) return null;
  if (!childrenOf(syntax, governor).some((child) => syntax[child]!.lemma === 'to')) return null;
  const verb = deprel === 'acl' && syntax[head]!.deprel === 'obj' ? syntax[head]!.head : head;
  const { xpos: tense, lemma } = syntax[verb] ?? { xpos: '', lemma: '' };
  return tense === 'VBD' && DECIDING.test(lemma) ? verb : null;
}

/** Verbs that are dated rather than what they are about. */
const DECIDING =
  /^(?:vote|veto|reject|refuse|decline|fail|try|attempt|move|rush|manage|adopt|pass|sign|help|choose)$/;

/** "Chad, *an ally* since 1951, condemned", "Bo Lund, *mayor* from 2002 to 2010, went": said of a subject before its verb. */
function isAppositionBefore(syntax: EventLayers['syntax'], token: number): boolean {
  const { deprel, head } = syntax[token]!;
  const noun = syntax[head];
  return deprel === 'appos' && noun !== undefined && noun.deprel.startsWith('nsubj') && token < noun.head;
}

const MAX_CLIMB = 6;

/**
 * "The coup in Peru and *the invasion of Chad four years later* were alike", "four coups since *its independence from
 * France in 1960*": the event noun whose phrase ends right before the date, where the parser ties the date to the verb
 * behind, to the noun that the phrase is joined to, or to the verb that the phrase says since when. Null where none does.
 */
function findDescribed(
  syntax: EventLayers['syntax'],
  { from, to }: DateMention,
  governor: number,
  typeOf: EventContext['typeOf'],
): number | null {
  const before = syntax[from - 1]?.upos === 'ADP' ? from - 2 : from - 1;
  const isNominal = (token: number): boolean => /^(?:NOUN|PROPN)$/.test(syntax[token]?.upos ?? '');
  if (!isNominal(before)) return null;
  let noun = before;
  for (let step = 0; step < MAX_CLIMB && (typeOf(noun) === null || !isNominal(noun)); step++) {
    if (!/^(?:nmod|flat|compound|amod|conj)/.test(syntax[noun]!.deprel)) return null;
    noun = syntax[noun]!.head;
    if (noun >= before || noun < 0) return null;
  }
  if (typeOf(noun) === null || !isNominal(noun) || noun === governor) return null;
  const firstJoined = (token: number): number =>
    /^(?:conj|appos)$/.test(syntax[token]!.deprel) ? firstJoined(syntax[token]!.head) : token;
  const first = firstJoined(noun);
  if (governor < noun && isNominal(governor)) return firstJoined(governor) === first ? noun : null;
  if (governor >= to) {
    const { deprel, head } = syntax[first]!;
    return /^nsubj/.test(deprel) && head === governor ? noun : null;
  }
  const isSince = caseWords(syntax, noun).some((word) => /^(?:since|after|before|until)$/.test(word));
  return isSince && syntax[noun]!.head === governor ? noun : null;
}

/** "for the first *time since 1991*", "the worst attack *since 2001*": since when there was no such thing. */
function isRecord(syntax: EventLayers['syntax'], { from }: DateMention): boolean {
  const noun = from - 2;
  if (syntax[from - 1]?.lemma !== 'since' || !syntax[noun]) return false;
  return childrenOf(syntax, noun).some(
    (child) => syntax[child]!.xpos === 'JJS' || /^(?:first|most|least)$/.test(syntax[child]!.lemma),
  );
}

/** "promised to pay *by 2020*": when what was promised is due. */
function isDeadline(
  { syntax }: Pick<EventLayers, 'syntax'>,
  { from, to }: DateMention,
  type: ReturnType<EventContext['typeOf']>,
): boolean {
  if (type === null || !PROMISING.has(type)) return false;
  for (let token = from; token < to; token++) if (caseWords(syntax, token).includes('by')) return true;
  return false;
}

const PROMISING: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'THREATEN']);

function isPredicate(syntax: EventLayers['syntax'], token: number): boolean {
  return childrenOf(syntax, token).some((child) => syntax[child]!.deprel === 'cop');
}

/** Numbers the stretches between semicolons and sentence bounds, one entry a token. */
export function toSegments({ tokens }: Pick<EventLayers, 'tokens'>): Int32Array {
  const segments = new Int32Array(tokens.length);
  let segment = 0;
  tokens.forEach(({ text, sentence }, index) => {
    if (index > 0 && (text === ';' || sentence !== tokens[index - 1]!.sentence)) segment++;
    segments[index] = segment;
  });
  return segments;
}
