import { CARDINALS, DECADE_WORDS, MULTIPLIERS, ORDINALS } from '../lexicon/number-words.js';
import { AMBIGUOUS_NAMES, DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from '../lexicon/time-words.js';
import type { Token, TokenRange } from '../doc.js';
import type { DayPart, Season, TimeUnit } from './meaning.js';

/** What a word may stand for in an expression of time; a word may have several ("second", "May"). */
export interface Senses {
  /** Digits without group marks ("1,999" has a number, but is no `digits`). */
  readonly digits?: string;
  readonly number?: number;
  readonly ordinal?: number;
  readonly multiplier?: number;
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly unit?: TimeUnit;
  readonly dayPart?: DayPart;
  readonly decadeWord?: number;
  /** A month or weekday that is a common word or a name as well. */
  readonly ambiguous?: true;
}

/** A normalised lexical unit: finer than tokens ("1990s" → 1990 + s), so that rules don't depend on their borders. */
export interface Lexeme {
  /** Lower case. */
  readonly word: string;
  readonly capitalised: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of the token that it lies in. */
  readonly token: number;
  /** Follows the unit before without white space. */
  readonly glued: boolean;
  readonly senses: Senses;
  /** Which senses it has, as bits of SENSE_BITS. */
  readonly kinds: number;
}

const ATOM = /\d+(?:,\d{3})+(?![\d])|\d+|\p{L}[\p{L}\p{M}]*|\S/gu;
const PLAIN = /^[A-Za-z]+$/;
const MERIDIEM = /^[ap]\.?m\.?$/iu;
const OPAQUE = /:\/\/|^www\.|[\p{L}\d]\.[a-z]{2,}\/|@|^#./iu;
const NONE: Senses = {};

export const SENSE_BITS: Readonly<Record<keyof Senses, number>> = {
  digits: 1,
  number: 2,
  ordinal: 4,
  multiplier: 8,
  month: 16,
  weekday: 32,
  season: 64,
  unit: 128,
  dayPart: 256,
  decadeWord: 512,
  ambiguous: 1024,
};

function toKinds(senses: Senses): number {
  let kinds = 0;
  for (const key in senses) kinds |= SENSE_BITS[key as keyof Senses];
  return kinds;
}

/** The lexical units of a sentence, in text order. Links, addresses, handles and hashtags stay whole and mean nothing. */
export function toLexemes(tokens: readonly Token[], sentence: TokenRange): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  const push = (token: Token, from: number, text: string, senses: Senses) => {
    const start = token.start + from;
    lexemes.push({
      word: text.toLowerCase(),
      capitalised: /^\p{Lu}/u.test(text),
      start,
      end: start + text.length,
      token: token.index,
      glued: start === end,
      senses,
      kinds: senses === NONE ? 0 : toKinds(senses),
    });
    end = start + text.length;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (MERIDIEM.test(token.text)) push(token, 0, token.text, NONE);
    else if (PLAIN.test(token.text)) push(token, 0, token.text, toSenses(token.text));
    else if (token.text.length > 3 && OPAQUE.test(token.text)) push(token, 0, token.text, NONE);
    else for (const atom of token.text.matchAll(ATOM)) push(token, atom.index, atom[0], toSenses(atom[0]));
  }
  return lexemes;
}

function toSenses(text: string): Senses {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (text.length > 9) return NONE;
    return text.includes(',')
      ? { number: Number(text.replaceAll(',', '')) }
      : { number: Number(text), digits: text };
  }
  return SENSES.get(text.toLowerCase()) ?? NONE;
}

const SENSES: ReadonlyMap<string, Senses> = collectSenses();

function collectSenses(): Map<string, Senses> {
  const senses = new Map<string, Senses>();
  const add = <K extends keyof Senses>(key: K, words: Iterable<readonly [string, Senses[K]]>) => {
    for (const [word, value] of words) senses.set(word, { ...senses.get(word), [key]: value });
  };
  add('number', CARDINALS);
  add('ordinal', ORDINALS);
  add('multiplier', MULTIPLIERS);
  add('decadeWord', DECADE_WORDS);
  add('month', MONTHS);
  add('weekday', WEEKDAYS);
  add('season', SEASONS);
  add('unit', UNITS);
  add('dayPart', DAY_PARTS);
  add(
    'ambiguous',
    [...AMBIGUOUS_NAMES].map((word) => [word, true as const] as const),
  );
  return senses;
}
