import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMisreadTrees } from '../../../src/extraction/misread-trees/misread-trees.js';

const WORDS = ['by', ';', ',', 'to', 'on', 'war', 'said'];
const TAGS = ['VBD', 'VBN', 'VBZ', 'NN', 'NNS', 'NNP', 'IN', 'TO', 'JJ', 'CD', 'WP', 'WDT', ','];
const RELATIONS = [
  ...['nsubj', 'obj', 'obl', 'advmod', 'compound', 'amod', 'nmod', 'det', 'case', 'mark', 'acl'],
  ...['ccomp', 'parataxis', 'conj', 'aux', 'punct', 'advcl', 'acl:relcl', 'advcl:relcl'],
];
const UPOS: Readonly<Record<string, string>> = { V: 'VERB', N: 'NOUN', I: 'ADP', T: 'PART', ',': 'PUNCT' };

/** A tree over some tokens: each hangs on one that was drawn before it, so that there is one root and no cycle. */
const tree = fc.integer({ min: 1, max: 9 }).chain((length) =>
  fc.record({
    order: fc.shuffledSubarray([...Array(length).keys()], { minLength: length }),
    picks: fc.array(fc.nat(), { minLength: length, maxLength: length }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: length, maxLength: length }),
    tags: fc.array(fc.constantFrom(...TAGS), { minLength: length, maxLength: length }),
    relations: fc.array(fc.constantFrom(...RELATIONS), { minLength: length, maxLength: length }),
  }),
);

it('gives a tree for every tree: one root and no cycle', () => {
  fc.assert(
    fc.property(tree, ({ order, picks, words, tags, relations }) => {
      const syntax = tags.map((xpos, at) => {
        const rank = order.indexOf(at);
        const head = rank === 0 ? -1 : order[picks[at]! % rank]!;
        return { upos: UPOS[xpos[0]!] ?? 'X', xpos, head, deprel: rank === 0 ? 'root' : relations[at]! };
      });
      const read = readMisreadTrees(syntax, words, [{ from: 0, to: words.length }]);
      expect(read.filter(({ head }) => head < 0)).toHaveLength(1);
      for (let at = 0; at < read.length; at++) {
        let steps = 0;
        for (let up = at; up >= 0; up = read[up]!.head) expect(++steps).toBeLessThanOrEqual(read.length);
      }
    }),
    { numRuns: 5_000 },
  );
});
