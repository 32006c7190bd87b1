import type { Lexeme } from '../lexeme.js';
import { word } from '../parser.js';

/** False for a word of a title or a name: "VOA Today", "LA Weekly", "Johnnie Christmas". */
export function isNoTitle(units: readonly Lexeme[], at: number): boolean {
  const [unit, previous] = [units[at], units[at - 1]];
  if (!unit?.capitalised || !previous || unit.glued) return true;
  return !previous.capitalised || at === 1 || previous.senses.weekday !== undefined;
}

/**
 * Whether what was read up to `end` ends in a capital that is no headline's: "on ABC's *This Week*", "*60 Minutes*". Units
 * of time have none.
 */
export function isTitleOfShow(units: readonly Lexeme[], end: number): boolean {
  return units[end - 1]?.capitalised === true && end >= 3 && !isHeadline(units);
}

const headlines = new WeakMap<readonly Lexeme[], boolean>();

/** "Two Years Later, Villages Wait for Help": most words have a capital. */
function isHeadline(units: readonly Lexeme[]): boolean {
  let known = headlines.get(units);
  if (known === undefined) {
    const words = units.filter(({ word }) => /^\p{L}{4,}$/u.test(word));
    known = words.filter(({ capitalised }) => capitalised).length * 2 >= words.length;
    headlines.set(units, known);
  }
  return known;
}

/** Whether the text ends here. */
export function isEnd(units: readonly Lexeme[], at: number): boolean {
  return at >= units.length;
}

/** "Easter Island", "by August Wilson", "to May Day": the next word belongs to the name. */
export function isNameGoingOn(units: readonly Lexeme[], at: number): boolean {
  const unit = units[at];
  if (!unit?.capitalised || unit.glued) return false;
  return unit.senses.month === undefined && unit.senses.weekday === undefined;
}

const INSTITUTION = word(
  'movement brigade brigades alliance coalition party organization organisation bridge street avenue boulevard square',
);

/** "the April 6 *Youth Movement*", "the 25 April *Bridge*": the day is a part of the name. */
export function isNamedByDay(units: readonly Lexeme[], at: number): boolean {
  const isCapital = (place: number): boolean => units[place]?.capitalised === true;
  if (!isCapital(at)) return false;
  return INSTITUTION(units, at) !== null || (isCapital(at + 1) && INSTITUTION(units, at + 1) !== null);
}
