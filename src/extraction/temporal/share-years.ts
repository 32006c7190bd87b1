import type { Lexeme } from './lexeme.js';
import type { Meaning } from './meaning.js';
import type { Recognised } from './recognise.js';
import { lend } from './resolve.js';

const LIST = /^(?:,|(?:, )?(?:and|or))(?: on| in)?$/;

/** "in *March* and April 2022", "on *May 3* and June 5, 2020": the year that the last of a list names is of all. */
export function shareYears(found: readonly Recognised[], units: readonly Lexeme[]): Recognised[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [one, next] = [shared[index]!, shared[index + 1]!];
    const between = units.slice(one.to, Math.min(next.from, one.to + 4)).map(({ word }) => word);
    // "on *May 4* last year": two expressions, of which one places the other
    if (one.to === next.from && isDayOfMonth(one.meaning) && isYearPhrase(next.meaning))
      shared[index] = { ...one, meaning: { ...one.meaning, within: next.meaning } as Meaning };
    else if (LIST.test(between.join(' ')) && monthOf(one.meaning) <= monthOf(next.meaning))
      shared[index] = { ...one, meaning: lend(next.meaning, one.meaning) };
  }
  return shared;
}

function isDayOfMonth(meaning: Meaning): boolean {
  if (meaning.kind !== 'calendar' || meaning.within) return false;
  const { day, month, year } = meaning.fields;
  return day !== undefined && month !== undefined && year === undefined;
}

function isYearPhrase(meaning: Meaning): boolean {
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.anchor === 'reference';
}

/** NaN where it is no month or day of a month: it compares with none. */
function monthOf(meaning: Meaning): number {
  return meaning.kind === 'calendar' ? (meaning.fields.month ?? NaN) : NaN;
}
