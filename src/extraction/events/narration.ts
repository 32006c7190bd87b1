import type { DateMention, Doc, EventTime, TokenRange } from '../doc.js';
import { lowerBound } from '../position-search.js';
import { headOf, pathToRoot, relationOf } from '../syntax-tree.js';
import { parseTimex } from '../temporal/timex.js';
import { caseWords, childrenOf, isLifetime } from './dependents.js';
import { findLeadingDates } from './leading-dates.js';

type Layers = Pick<Doc, 'reference' | 'tokens' | 'sentences' | 'syntax' | 'dates'>;

/** Which year a text tells of at each of its verbs. */
export interface Narration {
  /** The year that a finite verb's clause is told of, by the dates before it; null where that cannot be told. */
  timeOf(verb: number): EventTime | null;
}

/**
 * Follows the years that a text tells of, sentence by sentence: "The army took power in 1964. It *closed* the
 * university." A paragraph that names no date tells of the article's own time, and so does the present tense.
 */
export function createNarration(doc: Layers): Narration {
  const own = toOwnTime(doc);
  const told = toToldDates(doc, own);
  const lines = findLeadingDates(doc);
  const before = new Map<number, EventTime | null>();
  // "*The year is 1968.* Tanks roll into Prague": what the present tense is of, for the rest of the paragraph
  const scenes = new Map<number, EventTime>();
  let narrated = own;
  let scene: EventTime | null = null;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) {
      narrated = own;
      scene = null;
    }
    paragraph = sentence.paragraph;
    const line = lines.get(sentence.index);
    // "*March 2011:* Kenya invades Chad": as much of what else the line tells
    if (line?.headsLine) scene = toYear(line.date) ?? scene;
    if (scene) scenes.set(sentence.index, scene);
    if (isScene(doc, sentence)) scene = told.get(sentence.index)?.at(-1)?.time ?? null;
    // "Peru *leads* the bloc; its minister accused Chile of betrayal": back in the present
    const root = doc.syntax.slice(sentence.from, sentence.to).findIndex(({ head }) => head < 0);
    if (root >= 0 && isPresent(doc, sentence.from + root)) narrated = scene ?? own;
    before.set(sentence.index, narrated);
    narrated = told.get(sentence.index)?.at(-1)?.time ?? narrated;
  }
  const narration: Narration = {
    timeOf(verb) {
      const sentence = doc.tokens[verb]!.sentence;
      // "Okello, who *led* the party": of what time, a clause beside the story does not say
      if (isBesideStory(doc, verb) || isTimedOtherwise(doc, verb)) return null;
      const tense = tenseOf(doc, verb);
      if (tense === 'PRESENT') return scenes.get(sentence) ?? own;
      if (tense === 'PERFECT') return null;
      const dates = told.get(sentence) ?? [];
      const nearest = dates.filter(({ from }) => from < verb).at(-1) ?? dates[0];
      if (nearest) {
        const isOfSeveral = new Set(dates.map(({ time }) => time.value)).size > 1;
        return isOfSeveral && isApart(doc, nearest.from, verb) ? null : nearest.time;
      }
      // "said that ten people *had been arrested*": news when it was said
      if (tense === 'PLUPERFECT' && isReported(doc, verb)) return narration.timeOf(doc.syntax[verb]!.head);
      return tense === 'PAST' ? (before.get(sentence) ?? null) : null;
    },
  };
  return narration;
}

/** "2011.", "The year is 1968.": a sentence that tells no more than its date. */
function isScene({ syntax, tokens, dates }: Layers, { from, to }: TokenRange): boolean {
  const date = dates[lowerBound(dates, (found) => found.from < from)];
  if (!date || date.to > to || date.basis !== 'EXPLICIT') return false;
  const rest = tokens.slice(from, to).filter(({ index }) => index < date.from || index >= date.to);
  return rest.every(
    ({ index, text }) => syntax[index]!.upos === 'PUNCT' || /^(?:the|year|it|is|was|in)$/i.test(text),
  );
}

/** "It crushed uprisings in 1956 and in 1968; Chad *fought* two wars": a semicolon ends the times of a list for what has its own subject. */
function isApart({ syntax, tokens }: Layers, a: number, b: number): boolean {
  const between = tokens.slice(Math.min(a, b), Math.max(a, b));
  const hasOwn = childrenOf(syntax, b).some((child) => relationOf(syntax, child) === 'nsubj');
  return hasOwn && between.some(({ text }) => text === ';');
}

function isReported(doc: Layers, verb: number): boolean {
  const { head } = doc.syntax[verb]!;
  return (
    relationOf(doc.syntax, verb) === 'ccomp' &&
    /^VB/.test(doc.syntax[head]?.xpos ?? '') &&
    tenseOf(doc, head) === 'PAST'
  );
}

/** The year of the article itself. */
function toOwnTime({ reference, dates }: Layers): EventTime | null {
  const { year } = parseTimex(reference.value ?? '');
  if (year === undefined) return null;
  const words = dates.find(({ start, end }) => start === reference.span?.start && end === reference.span.end);
  return {
    value: String(year).padStart(4, '0'),
    precision: 'YEAR',
    basis: 'INFERRED',
    date: words?.index ?? null,
  };
}

interface Told {
  readonly from: number;
  readonly time: EventTime;
}

/** By sentence the dates at which something is told to happen, not later than the article. */
function toToldDates(doc: Layers, own: EventTime | null): Map<number, Told[]> {
  const told = new Map<number, Told[]>();
  for (const date of doc.dates) {
    const { year } = parseTimex(date.value);
    if (date.timex !== 'DATE' && date.timex !== 'TIME') continue;
    if (year === undefined || (own && year > Number(own.value)) || !isTold(doc, date)) continue;
    const { sentence } = doc.tokens[date.from]!;
    told.set(sentence, [...(told.get(sentence) ?? []), { from: date.from, time: toYear(date)! }]);
  }
  return told;
}

function toYear({ value, index }: DateMention): EventTime | null {
  const { year } = parseTimex(value);
  if (year === undefined) return null;
  return { value: String(year).padStart(4, '0'), precision: 'YEAR', basis: 'INFERRED', date: index };
}

/** "sold it *in 2011*", but not "*since 2011*", "the *2011* agreement", "Okello, who won *in 2011*, …". */
function isTold({ syntax }: Layers, date: DateMention): boolean {
  const head = headOf(syntax, date);
  // "the deadliest *since* the truce of 2020" is of another time
  const around = relationOf(syntax, head) === 'nmod' ? [head, syntax[head]!.head] : [head];
  const words = around.flatMap((token) => caseWords(syntax, token));
  if (words.some((word) => /^(?:since|until|till|before|by|from|to|for)$/.test(word))) return false;
  if (!/^(?:obl|advmod|nmod|root|dep|parataxis)$/.test(relationOf(syntax, head))) return false;
  // "was *born in 1950* and jailed by the junta", "the anniversary *of 9/11*", "Lopez (*1931–2020*) led the union"
  const governor = syntax[syntax[head]!.head]?.lemma ?? '';
  if (/^(?:bear|anniversary)$/.test(governor) || isLifetime(syntax, date)) return false;
  return !isBesideStory({ syntax }, head) && !isOfContent({ syntax }, head);
}

/** "charged them with *hacking* it in 2011", "said that they *had attacked* it in 2011", "as they *had asked* in 2011": of its own time. */
function isOfContent({ syntax }: Pick<Layers, 'syntax'>, token: number): boolean {
  const verb = pathToRoot(syntax, token).find((at) => syntax[at]!.upos === 'VERB');
  if (verb === undefined) return false;
  const helpers = childrenOf(syntax, verb).filter((child) =>
    /^(?:aux|mark|case)/.test(syntax[child]!.deprel),
  );
  const has = (words: RegExp): boolean => helpers.some((one) => words.test(syntax[one]!.lemma));
  const relation = relationOf(syntax, verb);
  if (!/^(?:ccomp|advcl)$/.test(relation)) return false;
  const isBefore = helpers.some((one) => syntax[one]!.lemma === 'have' && syntax[one]!.xpos === 'VBD');
  return isBefore || (syntax[verb]!.xpos === 'VBG' && has(/^(?:with|of|for|over)$/));
}

function isPresent(doc: Layers, token: number): boolean {
  return doc.syntax[token]!.upos === 'VERB' && tenseOf(doc, token) === 'PRESENT';
}

function isBesideStory({ syntax }: Pick<Layers, 'syntax'>, token: number): boolean {
  return pathToRoot(syntax, token).some((at) => {
    const { deprel, xpos } = syntax[at]!;
    // "*Founded in 1990*, the party fell apart"
    return /^(?:acl|appos)/.test(deprel) || (deprel === 'advcl' && xpos === 'VBN' && !isHelped(syntax, at));
  });
}

function isHelped(syntax: Layers['syntax'], verb: number): boolean {
  return childrenOf(syntax, verb).some((child) => /^(?:aux|nsubj|mark)/.test(syntax[child]!.deprel));
}

const AGES =
  /^(?:end|war|fall|collapse|era|age|period|century|decade|year|time|rule|empire|independence|revolution)$/;

/**
 * "*After the end of the war*, NATO stayed and expanded": a time that is told, but not which, also of what is joined to
 * it; "*after talks*" is of the story.
 */
function isTimedOtherwise(doc: Layers, verb: number): boolean {
  const { syntax } = doc;
  const joined =
    relationOf(syntax, verb) === 'conj' &&
    !childrenOf(syntax, verb).some((child) => relationOf(syntax, child) === 'nsubj');
  const { head } = syntax[verb]!;
  if (joined && (syntax[head]!.lemma === 'bear' || isTimedOtherwise(doc, head))) return true;
  return childrenOf(syntax, verb).some((child) => {
    if (relationOf(syntax, child) !== 'obl') return false;
    const words = caseWords(syntax, child);
    return (
      words.some((word) => /^(?:since|until|till)$/.test(word)) ||
      // "*before the 2003 invasion*"
      (words.includes('before') && isDated(doc, child)) ||
      (AGES.test(syntax[child]!.lemma.toLowerCase()) &&
        words.some((word) => /^(?:after|before|during|under)$/.test(word))) ||
      // "*in the first war*, which ended in 1994"
      (/^(?:war|conflict|crisis|uprising)$/.test(syntax[child]!.lemma) &&
        words.some((word) => /^(?:in|during)$/.test(word)) &&
        childrenOf(syntax, child).some((one) =>
          /^(?:first|second|last|previous)$/.test(syntax[one]!.lemma),
        )) ||
      // "*in the First World War*", "*at the turn of the century*"
      (syntax[child]!.upos === 'PROPN' && /^war$/i.test(syntax[child]!.lemma) && words.includes('in')) ||
      (syntax[child]!.lemma === 'turn' && words.includes('at'))
    );
  });
}

function isDated({ syntax, tokens, sentences, dates }: Layers, noun: number): boolean {
  const { from, to } = sentences[tokens[noun]!.sentence]!;
  const near = dates.slice(
    lowerBound(dates, (date) => date.from < from),
    lowerBound(dates, (date) => date.from < to),
  );
  return near.some((date) => syntax[headOf(syntax, date)]!.head === noun);
}

type Tense = 'PAST' | 'PRESENT' | 'PERFECT' | 'PLUPERFECT';

function tenseOf({ syntax }: Layers, verb: number): Tense {
  const auxiliaries = childrenOf(syntax, verb).filter((child) => /^(?:aux|cop)/.test(syntax[child]!.deprel));
  const have = auxiliaries.find((child) => syntax[child]!.lemma === 'have' && syntax[verb]!.xpos !== 'VB');
  if (have !== undefined) return /^VB[DN]$/.test(syntax[have]!.xpos) ? 'PLUPERFECT' : 'PERFECT';
  const finite = [verb, ...auxiliaries].map((token) => syntax[token]!.xpos);
  return finite.some((tag) => /^(?:VB[PZ]|MD)$/.test(tag)) ||
    finite.every((tag) => tag === 'VB' || tag === 'VBN')
    ? 'PRESENT'
    : 'PAST';
}
