import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/graph/canonical-json.js';
import {
  addContribution,
  EMPTY_TALLY,
  findProfile,
  removeContribution,
  toNames,
  type Contribution,
} from '../../../src/graph/write/tally.js';

const contribution = fc.record({
  profile: fc.record({
    name: fc.constantFrom('NATO', 'Nato', '__proto__'),
    iso3: fc.constantFrom(null, 'X'),
  }),
  names: fc.array(fc.constantFrom('NATO', 'Nato', 'the alliance', '1949', '__proto__'), { maxLength: 4 }),
});

const tallyOf = (contributions: readonly Contribution[]) =>
  contributions.reduce(addContribution, EMPTY_TALLY);

test('what is added and taken away leaves the rest as if it had never been there, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(contribution),
      fc.array(contribution),
      fc.infiniteStream(fc.nat()),
      (stay, go, order) => {
        const shuffled = [...stay, ...go]
          .map((item) => ({ item, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const left = go.reduce(removeContribution, tallyOf(shuffled));
        expect(toCanonicalJson(left)).toBe(toCanonicalJson(tallyOf(stay)));
        expect(findProfile(left)).toEqual(findProfile(tallyOf(stay)));
        expect(toNames(left)).toEqual([...new Set(stay.flatMap(({ names }) => names))].sort());
      },
    ),
  );
});

test('most articles decide; a tie goes to the first in code unit order; none is left of nothing', () => {
  const named = (name: string): Contribution => ({ profile: { name }, names: [name] });
  const nato = [named('NATO'), named('Nato')];
  expect(findProfile(tallyOf([...nato, named('Nato')]))).toEqual({ name: 'Nato' });
  expect(findProfile(tallyOf(nato))).toEqual({ name: 'NATO' });
  expect(findProfile(tallyOf([...nato].reverse()))).toEqual({ name: 'NATO' });
  expect(findProfile(EMPTY_TALLY)).toBeNull();
});
