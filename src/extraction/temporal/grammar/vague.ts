import type { Meaning } from '../meaning.js';
import { after, alt, follows, map, notBefore, opt, seq, word, type Parser } from '../parser.js';
import { pluralUnit } from './units.js';

const present: Meaning = { kind: 'vague', value: 'PRESENT_REF' };
const past: Meaning = { kind: 'vague', value: 'PAST_REF' };
const future = { kind: 'vague', value: 'FUTURE_REF' } as const;

/** "now", "currently", "recently", "in the past", "in recent years", "soon", "the near future". */
export const vague: Parser<Meaning> = alt<Meaning>(
  map(seq(opt(word('right just')), word('now')), () => present),
  map(word('currently nowadays presently current'), () => present),
  map(seq(word('these'), word('days')), () => present),
  map(seq(word('at'), word('the this'), word('moment')), () => present),
  map(seq(word('at'), word('present')), () => present),
  // "as recently as 2019"
  map(notBefore(seq(opt(word('more most')), word('recently lately')), word('as')), () => past),
  map(seq(word('recent'), pluralUnit, opt(seq(word('and or'), pluralUnit))), () => past),
  map(
    seq(
      after(follows('in from of'), word('the')),
      opt(word('recent distant')),
      notBefore(word('past'), pluralUnit),
    ),
    () => past,
  ),
  map(seq(word('the'), word('last past'), word('few several'), pluralUnit), () => past),
  map(seq(word('long'), word('ago')), () => past),
  map(seq(word('the'), word('other'), word('day')), () => past),
  map(notBefore(word('soon'), word('after as')), () => ({ ...future, isAhead: true as const })),
  // "in the future", "well into the future"; "the future of NATO" is no time.
  map(
    seq(after(follows('in into for about'), word('the')), notBefore(word('future'), word('of'))),
    () => future,
  ),
  map(seq(opt(word('the')), word('near foreseeable immediate'), word('future')), () => future),
  map(seq(word('coming upcoming future'), pluralUnit), () => future),
  map(seq(word('the'), word('near long short'), word('term')), () => future),
);

/** "24 hours a day", "seven days a week", "every now and then": how often, and never when. */
export const noTime: Parser<Meaning> = map(
  alt<unknown>(
    seq(word('24 twenty-four'), word('hours'), word('a per'), word('day')),
    seq(word('7 seven'), word('days'), word('a per'), word('week')),
    seq(word('every'), word('now'), word('and'), word('then again')),
  ),
  () => ({ kind: 'none' }),
);
