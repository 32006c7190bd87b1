import { expect, it } from 'vitest';
import { readOutcomes } from '../../../src/extraction/misread-trees/outcomes.js';
import { toEntry, toLine } from './entries.js';

const read = (words: string, lines: readonly string[]): string[] =>
  readOutcomes(lines.map(toEntry), words.split(' ')).map(toLine);

const BEFORE = ['NNS 1 nsubj', 'VBD -1 root', 'IN 3 case', 'NNS 1 obl'];

it('what came of it hangs on the finite verb, and on nothing that was tried', () => {
  const tried = ['VBG 3 acl', 'TO 6 mark', 'VB 4 xcomp', 'PRP 6 obj', ', 9 punct'];
  const words = 'guards fired on men trying to free him , killing five';
  expect(read(words, [...BEFORE, ...tried, 'VBG 6 advcl', 'CD 9 obj'])).toEqual([
    ...BEFORE,
    ...tried,
    'VBG 1 advcl',
    'CD 9 obj',
  ]);
});

it.each([
  [
    'guards will fire , killing five',
    ['NNS 2 nsubj', 'MD 2 aux', 'VB -1 root', ', 4 punct', 'VBG 2 advcl', 'CD 4 obj'],
  ],
  ['guards fired , saying so', ['NNS 1 nsubj', 'VBD -1 root', ', 3 punct', 'VBG 1 advcl', 'RB 3 advmod']],
])('the rest stays as it is: %s', (words, lines) => {
  expect(read(words, lines)).toEqual(lines);
});
