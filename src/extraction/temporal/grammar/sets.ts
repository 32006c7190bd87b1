import type { Meaning, TimeUnit } from '../meaning.js';
import { after, alt, joint, map, notBefore, opt, sense, seq, word, type Parser } from '../parser.js';
import { isNoTitle } from './context.js';
import { cardinal } from './numerals.js';
import { toPeriod } from './durations.js';
import { unit } from './units.js';

const set = (value: string): Meaning => ({ kind: 'set', value });
const every = word('every each per');
const once = (of: TimeUnit) => toPeriod({ amount: 1, half: false }, of);

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** "every year", "each Thursday", "every two years", "Mondays", "Tuesday nights", "annually", "every summer". */
export const recurring: Parser<Meaning> = alt<Meaning>(
  map(after(isNoTitle, word(Object.keys(ADVERBS).join(' '))), (w) => set(ADVERBS[w] as string)),
  map(seq(every, opt(word('single other')), joint, unit), ([, , , of]) => set(once(of))),
  map(seq(word('every'), cardinal, unit), ([, n, of]) => set(toPeriod({ amount: n, half: false }, of))),
  map(
    seq(
      opt(word('every each')),
      opt(word('single other')),
      sense('weekday', (_, u) => u.word.endsWith('days')),
      opt(sense('dayPart')),
    ),
    ([, , day, part]) => set(`XXXX-WXX-${day}${part ? `T${part}` : ''}`),
  ),
  map(seq(word('every each'), sense('weekday'), opt(sense('dayPart'))), ([, day, part]) =>
    set(`XXXX-WXX-${day}${part ? `T${part}` : ''}`),
  ),
  map(
    seq(
      sense('weekday'),
      sense('dayPart', (_, u) => u.word.endsWith('s')),
    ),
    ([day, part]) => set(`XXXX-WXX-${day}T${part}`),
  ),
  map(
    seq(
      word('every each'),
      sense('month', (_, u) => u.capitalised),
    ),
    ([, m]) => set(`XXXX-${String(m).padStart(2, '0')}`),
  ),
  map(seq(word('every each'), sense('season')), ([, value]) => set(`XXXX-${value}`)),
  map(seq(word('every each'), sense('dayPart')), ([, part]) => set(`XXXX-XX-XXT${part}`)),
);

/** "$5 a week", "once a year", "20 times a day", "100 tons per day". */
export const rate: Parser<Meaning> = map(
  after(isRated, notBefore(seq(word('a an'), unit), word('ago earlier later before after and - ‐ old or'))),
  ([, of]) => (of === 'second' ? null : set(once(of))),
);

const RATED =
  /^(?:\d.*|once|twice|thrice|times|million|billion|thousand|hundred|percent|%|people|barrels|tons|tonnes|dollars|euros|yuan|hours|days|gallons|cars|vehicles|units|bpd|km|miles|yen|pounds|cents)$/;

function isRated(units: Parameters<Parser<unknown>>[0], at: number): boolean {
  return RATED.test(units[at - 1]?.word ?? '');
}
