import { MONTHS } from '../lexicon/time-words.js';

const DAY_FIRST = /(?<![\d./-])(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-]\d{2,4}(?!\d)/gu;
const MONTH_FIRST = /(?<![\d./-])(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-]\d{2,4}(?!\d)/gu;
const NAMES = [...MONTHS.keys()].map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|');
const NAME_LAST = new RegExp(String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${NAMES})\b`, 'gu');
const NAME_FIRST = new RegExp(String.raw`\b(?:${NAMES})\.? \d{1,2}\b`, 'gu');

/**
 * Whether a text means the third of April by "3/4/2024": as its dates in digits have it that can be read in one way only
 * ("31/7/2024"), else as those with a month's name ("3 April", "April 3"); where neither says so the month is first.
 */
export function isDayFirst(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const byDigits = count(DAY_FIRST) - count(MONTH_FIRST);
  return byDigits === 0 ? count(NAME_LAST) > count(NAME_FIRST) : byDigits > 0;
}
