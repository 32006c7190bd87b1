import type { DateExpression } from '../../domain/extraction.js';
import { toTextSpan } from '../../domain/span.js';
import type { DateMention, Doc, TokenSyntax } from '../doc.js';
import { isDayFirst as tellsDayFirst } from './day-order.js';
import { Focus } from './focus.js';
import { toLexemes, type Lexeme } from './lexeme.js';
import { recognise } from './recognise.js';
import type { ReferenceFields } from './anchors.js';
import type { Meaning, UnitRange } from './meaning.js';
import { resolve, type ResolvedEnd } from './resolve.js';
import { shareYears } from './share-years.js';
import { findTense, isAdverbial, isPerfect } from './tense.js';
import { parseTimex, toPrecision } from './timex.js';

/** "In 2003,", "By the end of 2003,": a date so near the head of its sentence opens it. */
const OPENING_UNITS = 2;

/** Expressions of time of a Doc, in text order, none overlapping another; boilerplate is left out. */
export function tagDates(
  doc: Pick<Doc, 'article' | 'reference' | 'tokens' | 'sentences' | 'syntax'>,
): DateMention[] {
  const focus = new Focus();
  const reference = toReferenceFields(doc.reference.value);
  const isDayFirst = tellsDayFirst(doc.article.text);
  const dates: DateMention[] = [];
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'BOILERPLATE') continue;
    if (sentence.paragraph !== paragraph) focus.narrate(null, sentence.index);
    paragraph = sentence.paragraph;
    const units = toLexemes(doc.tokens, sentence);
    const toExpression = ({ from, to }: UnitRange, { value, basis }: ResolvedEnd): DateExpression => ({
      ...toTextSpan(doc.article.text, units[from]!.start, units[to - 1]!.end),
      value,
      precision: toPrecision(value),
      basis,
    });
    for (const { from, to, meaning } of shareYears(recognise(units), units)) {
      const [first, last] = [units[from] as Lexeme, units[to - 1] as Lexeme];
      const resolved = resolve(meaning, {
        reference,
        focus,
        isDayFirst,
        sentence: sentence.index,
        tense: () => findTense(doc.tokens, doc.syntax, first.token, last.token + 1),
        isPerfect: () => isPerfect(doc.syntax, first.token, last.token + 1),
        isAdverbial: () => isAdverbial(doc.tokens, doc.syntax, first.token, last.token + 1),
      });
      if (!resolved || isPaper(resolved.timex, doc.syntax[first.token], to - from)) continue;
      const { value, timex, basis, fields, ends } = resolved;
      // "won *Saturday's* election": a day later counts from what is told, not from what is named
      const isName = doc.syntax[last.token]?.deprel === 'nmod:poss' && !countsFromNamed(meaning);
      if (fields && !isName) focus.mention(fields, sentence.index);
      if (fields && from <= OPENING_UNITS) {
        // "In March" goes on in the year told, so does "that May"; "yesterday" and "last year" come back to the present.
        const isAnchored =
          basis === 'EXPLICIT' ||
          fields.year === focus.narratedYear(sentence.index) ||
          (countsFromFocus(meaning) && fields.year !== reference?.year);
        const headsLine = basis === 'EXPLICIT' && /^(?::|--|[—–-])$/.test(units[to]?.word ?? '');
        focus.narrate(isAnchored ? (fields.year ?? null) : null, sentence.index, headsLine);
      }
      // "In 2003 … in 2018 …": past the year told
      const told = focus.narratedYear(sentence.index);
      if (fields?.year !== undefined && told !== null && basis === 'EXPLICIT' && fields.year > told)
        focus.narrate(null, sentence.index);
      dates.push({
        ...toTextSpan(doc.article.text, first.start, last.end),
        index: dates.length,
        from: first.token,
        to: last.token + 1,
        value,
        timex,
        precision: timex === 'DATE' || timex === 'TIME' ? toPrecision(value) : 'UNKNOWN',
        basis,
        ...(ends &&
          meaning.kind === 'interval' &&
          meaning.ends && {
            ends: [toExpression(meaning.ends[0], ends[0]), toExpression(meaning.ends[1], ends[1])] as const,
          }),
      });
    }
  }
  return dates;
}

function toReferenceFields(value: string | null): ReferenceFields | null {
  const { year, month, day } = parseTimex(value ?? '');
  return year === undefined ? null : { year, ...(month && { month }), ...(day && { day }) };
}

/** "the party's *daily*", "a Lima *weekly*": a newspaper, and not how often. */
function isPaper(timex: DateMention['timex'], node: TokenSyntax | undefined, length: number): boolean {
  if (timex !== 'SET' || length !== 1 || !node) return false;
  return /^NNS?$/.test(node.xpos) && /^(?:dai|week|month)ly$/.test(node.lemma);
}

/** "*Three years later*", "in March *of that year*" */
function countsFromFocus(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.within !== undefined && countsFromFocus(meaning.within);
  return meaning.kind === 'shift' && meaning.anchor === 'focus';
}

/** "the day before last Tuesday's vote" is a day of its own, not the vote's. */
function countsFromNamed(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && typeof meaning.anchor === 'object';
}
