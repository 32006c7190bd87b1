import { expression } from './grammar/expression.js';
import type { Lexeme } from './lexeme.js';
import type { Meaning } from './meaning.js';

/** An expression of time in a sentence, as a range of its lexical units. */
export interface Recognised {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Words without a sense of time of their own that an expression may begin with. */
const OPENERS: ReadonlySet<string> = new Set(
  `a an another the this that these those last next past previous current currently coming upcoming early late earlier
  later mid pre post sometime end beginning start middle close rest remainder every each per several some many numerous
  various few couple dozen dozens hundreds thousands tens half fiscal financial year fy q h ad in at long more most now
  right just nowadays presently recent recently lately previously soon near future yesterday today tomorrow tonight
  overnight noon midnight hourly daily nightly weekly monthly quarterly annually annual yearly same corresponding
  comparable its their his her our my your nineteen christmas boxing new valentine may halloween thanksgiving labor
  memorial martin veterans election armistice bastille ash palm good easter calendar school academic tax model marketing
  ' ’ ‘ \``.split(/\s+/),
);

/**
 * All expressions of time of a sentence, from left to right, none overlapping another; of the readings that begin at
 * a unit the longest. Linear: a reading is bounded in length.
 */
export function recognise(units: readonly Lexeme[]): Recognised[] {
  const found: Recognised[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at] as Lexeme;
    const parsed = hasSense(unit) || OPENERS.has(unit.word) ? expression(units, at) : null;
    if (parsed && parsed.next > at) {
      found.push({ from: at, to: parsed.next, meaning: parsed.value });
      at = parsed.next;
    } else at++;
  }
  return found;
}

function hasSense(unit: Lexeme): boolean {
  for (const _ in unit.senses) return true;
  return false;
}
