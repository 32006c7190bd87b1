import { SENSE_BITS, type Lexeme, type Senses } from './lexeme.js';

/**
 * Parser combinators over lexical units. A parser reads from `at`; null where it doesn't fit. Pure. It knows which
 * units may be the first and the second that it reads, so that an alternative is only tried where it can fit.
 */
export interface Parser<T> extends Opening {
  (units: readonly Lexeme[], at: number): Parsed<T> | null;
}

interface Opening {
  /** `ends`: it may read nothing at all. */
  readonly first: Place;
  /** `ends`: it may read one unit only. */
  readonly second: Place;
}

export interface Parsed<T> {
  readonly value: T;
  /** Where the next parser goes on. */
  readonly next: number;
}

/** Which units a parser may read in a place, and whether it may end before it. */
interface Place {
  readonly words: ReadonlySet<string>;
  /** Bits of SENSE_BITS. */
  readonly kinds: number;
  readonly ends: boolean;
}

/** Looks at a place and reads nothing. */
type Look = (units: readonly Lexeme[], at: number) => unknown;
type Read<T> = (units: readonly Lexeme[], at: number) => Parsed<T> | null;
type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

const END: Place = { words: new Set(), kinds: 0, ends: true };
const NOWHERE: Place = { ...END, ends: false };
/** What reads nothing. */
const NOTHING: Opening = { first: END, second: NOWHERE };

function define<T>({ first, second }: Opening, read: Read<T>): Parser<T> {
  return Object.assign(read.bind(null), { first, second });
}

/** Whether a parser may fit at a place, by the two units there. */
export function canBegin(parser: Parser<unknown>, units: readonly Lexeme[], at: number): boolean {
  return parser.first.ends || (isIn(parser.first, units[at]) && canGoOn(parser, units[at + 1]));
}

/** Whether a parser that has read one unit may go on with the next, or end. */
function canGoOn({ first, second }: Opening, next: Lexeme | undefined): boolean {
  return first.ends || second.ends || isIn(second, next);
}

function isIn({ words, kinds }: Place, unit: Lexeme | undefined): boolean {
  return unit !== undefined && ((kinds & unit.kinds) !== 0 || words.has(unit.word));
}

/** One of the words of a list, written with blanks between. */
export function word(list: string): Parser<string> {
  const words = new Set(list.split(/\s+/));
  return define({ first: { ...NOWHERE, words }, second: END }, (units, at) => {
    const unit = units[at];
    return unit && words.has(unit.word) ? { value: unit.word, next: at + 1 } : null;
  });
}

/** A unit with a certain sense: `sense('month')` gives its number. */
export function sense<K extends keyof Senses>(
  key: K,
  accept: (value: NonNullable<Senses[K]>, unit: Lexeme) => boolean = () => true,
): Parser<NonNullable<Senses[K]>> {
  return define({ first: { ...NOWHERE, kinds: SENSE_BITS[key] }, second: END }, (units, at) => {
    const unit = units[at];
    const value = unit?.senses[key];
    return unit && value !== undefined && accept(value, unit) ? { value, next: at + 1 } : null;
  });
}

/** All in a row. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  return define(parsers.reduceRight<Opening>(inARow, NOTHING), (units, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const parsed = parser(units, next);
      if (!parsed) return null;
      values.push(parsed.value);
      next = parsed.next;
    }
    return { value: values as Values<P>, next };
  });
}

/** The alternative that reads furthest; of equals the first. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const first = union(...parsers.map((parser) => parser.first));
  const second = union(...parsers.map((parser) => parser.second));
  const atEnd = parsers.filter((parser) => parser.first.ends);
  const byWord = new Map<string, readonly Parser<T>[]>();
  const byKinds = new Map<number, readonly Parser<T>[]>();
  const choose = (unit: Lexeme): readonly Parser<T>[] => {
    const isKnown = first.words.has(unit.word);
    const known = isKnown ? byWord.get(unit.word) : byKinds.get(unit.kinds);
    if (known) return known;
    const fitting = parsers.filter((parser) => parser.first.ends || isIn(parser.first, unit));
    if (isKnown) byWord.set(unit.word, fitting);
    else byKinds.set(unit.kinds, fitting);
    return fitting;
  };
  return define({ first, second }, (units, at) => {
    const unit = units[at];
    let best: Parsed<T> | null = null;
    for (const parser of unit ? choose(unit) : atEnd) {
      const parsed = canGoOn(parser, units[at + 1]) ? parser(units, at) : null;
      if (parsed && (!best || parsed.next > best.next)) best = parsed;
    }
    return best;
  });
}

/** Null, and nothing read, where it doesn't fit. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return define<T | null>(
    { first: union(parser.first, END), second: parser.second },
    (units, at) => parser(units, at) ?? { value: null, next: at },
  );
}

/** `toValue` may still say no (null): "February 31". */
export function map<T, U>(parser: Parser<T>, toValue: (value: T) => U | null): Parser<U> {
  return define(parser, (units, at) => {
    const parsed = parser(units, at);
    const value = parsed && toValue(parsed.value);
    return parsed && value !== null ? { value, next: parsed.next } : null;
  });
}

/** A value with the lexical units that it was read from, `to` exclusive. */
export interface Placed<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Keeps where the value was read. */
export function placed<T>(parser: Parser<T>): Parser<Placed<T>> {
  return define(parser, (units, at) => {
    const parsed = parser(units, at);
    return parsed && { value: { value: parsed.value, from: at, to: parsed.next }, next: parsed.next };
  });
}

/** Reads each place of a sentence once, however often it is asked (packrat parsing, Ford 2002). */
export function memo<T>(parser: Parser<T>): Parser<T> {
  const cache = new WeakMap<readonly Lexeme[], Map<number, Parsed<T> | null>>();
  return define(parser, (units, at) => {
    if (!units[at] || !canBegin(parser, units, at)) return null;
    let known = cache.get(units);
    if (!known) cache.set(units, (known = new Map<number, Parsed<T> | null>()));
    let parsed = known.get(at);
    if (parsed === undefined) known.set(at, (parsed = parser(units, at)));
    return parsed;
  });
}

/** Fits only where `look` fits at the place where `parser` ends. */
export function before<T>(parser: Parser<T>, look: Look): Parser<T> {
  return define(parser, (units, at) => {
    const parsed = parser(units, at);
    return parsed && look(units, parsed.next) ? parsed : null;
  });
}

export function notBefore<T>(parser: Parser<T>, look: Look): Parser<T> {
  return define(parser, (units, at) => {
    const parsed = parser(units, at);
    return parsed && !look(units, parsed.next) ? parsed : null;
  });
}

/** Fits only where the place that `parser` begins at satisfies `look`, which may look back. */
export function after<T>(look: Look, parser: Parser<T>): Parser<T> {
  return define(parser, (units, at) => (look(units, at) ? parser(units, at) : null));
}

/** Without white space before its first unit. */
export function glued<T>(parser: Parser<T>): Parser<T> {
  return define(parser, (units, at) => (units[at]?.glued ? parser(units, at) : null));
}

/** Whether the unit before `at` is one of the words. */
export function follows(list: string): (units: readonly Lexeme[], at: number) => boolean {
  const words = new Set(list.split(/\s+/));
  return (units, at) => words.has(units[at - 1]?.word ?? '');
}

/** The opening of a parser that is followed by what opens so. */
function inARow(rest: Opening, { first, second }: Opening): Opening {
  return {
    first: first.ends ? union({ ...first, ends: false }, rest.first) : first,
    second: union(
      { ...second, ends: false },
      second.ends ? rest.first : NOWHERE,
      first.ends ? rest.second : NOWHERE,
    ),
  };
}

function union(...places: readonly Place[]): Place {
  return {
    words: new Set(places.flatMap(({ words }) => [...words])),
    kinds: places.reduce((all, { kinds }) => all | kinds, 0),
    ends: places.some(({ ends }) => ends),
  };
}

/** A hyphen or dash, with or without blanks around. */
export const hyphen: Parser<string> = word('- – — ‐ ‑ −');
/** Blank or hyphen between two words: "third quarter", "third-quarter". */
export const joint: Parser<string | null> = opt(word('- ‐ ‑'));
export const comma: Parser<string | null> = opt(word(','));
/** The full stop of an abbreviation. */
export const stop: Parser<string | null> = opt(glued(word('.')));
