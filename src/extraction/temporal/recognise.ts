import { expression } from './grammar/expression.js';
import type { Lexeme } from './lexeme.js';
import type { Meaning } from './meaning.js';
import { canBegin } from './parser.js';

/** An expression of time in a sentence, as a range of its lexical units. */
export interface Recognised {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/**
 * All expressions of time of a sentence, from left to right, none overlapping another; of the readings that begin at
 * a unit the longest. Linear: a reading is bounded in length.
 */
export function recognise(units: readonly Lexeme[]): Recognised[] {
  const found: Recognised[] = [];
  for (let at = 0; at < units.length;) {
    const parsed = canBegin(expression, units, at) ? expression(units, at) : null;
    if (parsed && parsed.next > at) {
      found.push({ from: at, to: parsed.next, meaning: parsed.value });
      at = parsed.next;
    } else at++;
  }
  return found;
}
