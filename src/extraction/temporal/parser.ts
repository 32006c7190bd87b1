import { SENSE_BITS, type Lexeme, type Senses } from './lexeme.js';

/**
 * Parser combinators over lexical units. A parser reads from `at`; null where it doesn't fit. Pure. It knows which
 * units it may begin with, so that an alternative is only tried where it can fit.
 */
export interface Parser<T> {
  (units: readonly Lexeme[], at: number): Parsed<T> | null;
  readonly first: First;
}

export interface Parsed<T> {
  readonly value: T;
  /** Where the next parser goes on. */
  readonly next: number;
}

interface First {
  readonly words: ReadonlySet<string>;
  /** Bits of SENSE_BITS. */
  readonly kinds: number;
  /** May read nothing at all. */
  readonly nullable: boolean;
}

/** Looks at a place and reads nothing. */
type Look = (units: readonly Lexeme[], at: number) => unknown;
type Read<T> = (units: readonly Lexeme[], at: number) => Parsed<T> | null;
type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

const NOTHING: First = { words: new Set(), kinds: 0, nullable: true };

function define<T>(first: First, read: Read<T>): Parser<T> {
  return Object.assign(read.bind(null), { first });
}

/** Whether a parser may begin with a unit. */
export function canBegin(parser: Parser<unknown>, unit: Lexeme): boolean {
  const { nullable, words, kinds } = parser.first;
  return nullable || (kinds & unit.kinds) !== 0 || words.has(unit.word);
}

/** One of the words of a list, written with blanks between. */
export function word(list: string): Parser<string> {
  const words = new Set(list.split(/\s+/));
  return define({ ...NOTHING, words, nullable: false }, (units, at) => {
    const unit = units[at];
    return unit && words.has(unit.word) ? { value: unit.word, next: at + 1 } : null;
  });
}

/** A unit with a certain sense: `sense('month')` gives its number. */
export function sense<K extends keyof Senses>(
  key: K,
  accept: (value: NonNullable<Senses[K]>, unit: Lexeme) => boolean = () => true,
): Parser<NonNullable<Senses[K]>> {
  return define({ ...NOTHING, kinds: SENSE_BITS[key], nullable: false }, (units, at) => {
    const unit = units[at];
    const value = unit?.senses[key];
    return unit && value !== undefined && accept(value, unit) ? { value, next: at + 1 } : null;
  });
}

/** All in a row. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  const leading = parsers.slice(0, parsers.findIndex(({ first }) => !first.nullable) + 1 || parsers.length);
  const nullable = parsers.every(({ first }) => first.nullable);
  return define({ ...union(leading), nullable }, (units, at) => {
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
  const first = union(parsers);
  const atEnd = parsers.filter((parser) => parser.first.nullable);
  const byWord = new Map<string, readonly Parser<T>[]>();
  const byKinds = new Map<number, readonly Parser<T>[]>();
  const choose = (unit: Lexeme): readonly Parser<T>[] => {
    const isKnown = first.words.has(unit.word);
    const known = isKnown ? byWord.get(unit.word) : byKinds.get(unit.kinds);
    if (known) return known;
    const fitting = parsers.filter((parser) => canBegin(parser, unit));
    if (isKnown) byWord.set(unit.word, fitting);
    else byKinds.set(unit.kinds, fitting);
    return fitting;
  };
  return define(first, (units, at) => {
    const unit = units[at];
    let best: Parsed<T> | null = null;
    for (const parser of unit ? choose(unit) : atEnd) {
      const parsed = parser(units, at);
      if (parsed && (!best || parsed.next > best.next)) best = parsed;
    }
    return best;
  });
}

/** Null, and nothing read, where it doesn't fit. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return define<T | null>(
    { ...parser.first, nullable: true },
    (units, at) => parser(units, at) ?? { value: null, next: at },
  );
}

/** `toValue` may still say no (null): "February 31". */
export function map<T, U>(parser: Parser<T>, toValue: (value: T) => U | null): Parser<U> {
  return define(parser.first, (units, at) => {
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
  return define(parser.first, (units, at) => {
    const parsed = parser(units, at);
    return parsed && { value: { value: parsed.value, from: at, to: parsed.next }, next: parsed.next };
  });
}

/** Reads each place of a sentence once, however often it is asked (packrat parsing, Ford 2002). */
export function memo<T>(parser: Parser<T>): Parser<T> {
  const cache = new WeakMap<readonly Lexeme[], Map<number, Parsed<T> | null>>();
  return define(parser.first, (units, at) => {
    const unit = units[at];
    if (!unit || !canBegin(parser, unit)) return null;
    let known = cache.get(units);
    if (!known) cache.set(units, (known = new Map<number, Parsed<T> | null>()));
    let parsed = known.get(at);
    if (parsed === undefined) known.set(at, (parsed = parser(units, at)));
    return parsed;
  });
}

/** Fits only where `look` fits at the place where `parser` ends. */
export function before<T>(parser: Parser<T>, look: Look): Parser<T> {
  return define(parser.first, (units, at) => {
    const parsed = parser(units, at);
    return parsed && look(units, parsed.next) ? parsed : null;
  });
}

export function notBefore<T>(parser: Parser<T>, look: Look): Parser<T> {
  return define(parser.first, (units, at) => {
    const parsed = parser(units, at);
    return parsed && !look(units, parsed.next) ? parsed : null;
  });
}

/** Fits only where the place that `parser` begins at satisfies `look`, which may look back. */
export function after<T>(look: Look, parser: Parser<T>): Parser<T> {
  return define(parser.first, (units, at) => (look(units, at) ? parser(units, at) : null));
}

/** Without white space before its first unit. */
export function glued<T>(parser: Parser<T>): Parser<T> {
  return define(parser.first, (units, at) => (units[at]?.glued ? parser(units, at) : null));
}

/** Whether the unit before `at` is one of the words. */
export function follows(list: string): (units: readonly Lexeme[], at: number) => boolean {
  const words = new Set(list.split(/\s+/));
  return (units, at) => words.has(units[at - 1]?.word ?? '');
}

function union(parsers: readonly Parser<unknown>[]): First {
  return {
    words: new Set(parsers.flatMap(({ first }) => [...first.words])),
    kinds: parsers.reduce((kinds, { first }) => kinds | first.kinds, 0),
    nullable: parsers.some(({ first }) => first.nullable),
  };
}

/** A hyphen or dash, with or without blanks around. */
export const hyphen: Parser<string> = word('- – — ‐ ‑ −');
/** Blank or hyphen between two words: "third quarter", "third-quarter". */
export const joint: Parser<string | null> = opt(word('- ‐ ‑'));
export const comma: Parser<string | null> = opt(word(','));
/** The full stop of an abbreviation. */
export const stop: Parser<string | null> = opt(glued(word('.')));
