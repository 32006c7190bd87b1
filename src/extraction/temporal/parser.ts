import type { Lexeme, Senses } from './lexeme.js';

/** Parser combinators over lexical units. A parser reads from `at`; null where it doesn't fit. Pure, no backtracking state. */
export type Parser<T> = (units: readonly Lexeme[], at: number) => Parsed<T> | null;

export interface Parsed<T> {
  readonly value: T;
  /** Where the next parser goes on. */
  readonly next: number;
}

type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One of the words of a list, written with blanks between. */
export function word(list: string): Parser<string> {
  const words = new Set(list.split(/\s+/));
  return (units, at) => {
    const unit = units[at];
    return unit && words.has(unit.word) ? { value: unit.word, next: at + 1 } : null;
  };
}

/** A unit with a certain sense: `sense('month')` gives its number. */
export function sense<K extends keyof Senses>(
  key: K,
  accept: (value: NonNullable<Senses[K]>, unit: Lexeme) => boolean = () => true,
): Parser<NonNullable<Senses[K]>> {
  return (units, at) => {
    const unit = units[at];
    const value = unit?.senses[key];
    return unit && value !== undefined && accept(value as NonNullable<Senses[K]>, unit)
      ? { value: value as NonNullable<Senses[K]>, next: at + 1 }
      : null;
  };
}

/** All in a row. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  return (units, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const parsed = parser(units, next);
      if (!parsed) return null;
      values.push(parsed.value);
      next = parsed.next;
    }
    return { value: values as Values<P>, next };
  };
}

/** The alternative that reads furthest; of equals the first. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (units, at) => {
    let best: Parsed<T> | null = null;
    for (const parser of parsers) {
      const parsed = parser(units, at);
      if (parsed && (!best || parsed.next > best.next)) best = parsed;
    }
    return best;
  };
}

/** Null, and nothing read, where it doesn't fit. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return (units, at) => parser(units, at) ?? { value: null, next: at };
}

/** `toValue` may still say no (null): "February 31". */
export function map<T, U>(parser: Parser<T>, toValue: (value: T) => U | null): Parser<U> {
  return (units, at) => {
    const parsed = parser(units, at);
    const value = parsed && toValue(parsed.value);
    return parsed && value !== null ? { value: value as U, next: parsed.next } : null;
  };
}

/** Reads each place of a sentence once, however often it is asked (packrat parsing, Ford 2002). */
export function memo<T>(parser: Parser<T>): Parser<T> {
  const cache = new WeakMap<readonly Lexeme[], Map<number, Parsed<T> | null>>();
  return (units, at) => {
    let known = cache.get(units);
    if (!known) cache.set(units, (known = new Map()));
    let parsed = known.get(at);
    if (parsed === undefined) known.set(at, (parsed = parser(units, at)));
    return parsed;
  };
}

/** Fits only where `look` fits (or, negated, doesn't) at the place where `parser` ends; reads nothing of it. */
export function before<T>(parser: Parser<T>, look: Parser<unknown>): Parser<T> {
  return (units, at) => {
    const parsed = parser(units, at);
    return parsed && look(units, parsed.next) ? parsed : null;
  };
}

export function notBefore<T>(parser: Parser<T>, look: Parser<unknown>): Parser<T> {
  return (units, at) => {
    const parsed = parser(units, at);
    return parsed && !look(units, parsed.next) ? parsed : null;
  };
}

/** Fits only where the units before satisfy `test`; `at` is where the parser begins. */
export function after<T>(
  test: (units: readonly Lexeme[], at: number) => boolean,
  parser: Parser<T>,
): Parser<T> {
  return (units, at) => (test(units, at) ? parser(units, at) : null);
}

/** Without white space before its first unit. */
export function glued<T>(parser: Parser<T>): Parser<T> {
  return (units, at) => (units[at]?.glued ? parser(units, at) : null);
}

/** Whether the unit before `at` is one of the words. */
export function follows(list: string): (units: readonly Lexeme[], at: number) => boolean {
  const words = new Set(list.split(/\s+/));
  return (units, at) => words.has(units[at - 1]?.word ?? '');
}

/** A hyphen or dash, with or without blanks around. */
export const hyphen: Parser<string> = word('- – — ‐ ‑ −');
/** Blank or hyphen between two words: "third quarter", "third-quarter". */
export const joint: Parser<string | null> = opt(word('- ‐ ‑'));
export const comma: Parser<string | null> = opt(word(','));
/** The full stop of an abbreviation. */
export const stop: Parser<string | null> = (units, at) =>
  units[at]?.glued && units[at]?.word === '.' ? { value: '.', next: at + 1 } : { value: null, next: at };
