import type { Lexeme } from '../lexeme.js';

/** False for a word of a title or a name: "VOA Today", "LA Weekly", "Johnnie Christmas". */
export function isNoTitle(units: readonly Lexeme[], at: number): boolean {
  const [unit, previous] = [units[at], units[at - 1]];
  if (!unit?.capitalised || !previous || unit.glued) return true;
  return !previous.capitalised || at === 1 || previous.senses.weekday !== undefined;
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
