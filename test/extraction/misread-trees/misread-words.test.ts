import { describe, expect, it } from 'vitest';
import { readMisreadWords } from '../../../src/extraction/misread-trees/misread-words.js';
import { toEntry, toLine } from './entries.js';

const read = (lines: readonly string[]): string[] => readMisreadWords(lines.map(toEntry)).map(toLine);

const READ: Readonly<Record<string, readonly [string, readonly string[], readonly string[]][]>> = {
  'the verb of an infinitive': [
    [
      'The aim is to free them',
      ['DT 1 det', 'NN 4 nsubj', 'VBZ 4 cop', 'TO 4 mark', 'JJ -1 root', 'PRP 4 obj'],
      ['DT 1 det', 'NN 4 nsubj', 'VBZ 4 cop', 'TO 4 mark', 'VB -1 root', 'PRP 4 obj'],
    ],
  ],
  'a participle that modifies a noun': [
    [
      'Peru, hit with tariffs, left',
      ['NNP 5 nsubj', ', 0 punct', 'VBD 0 acl', 'IN 4 case', 'NNS 2 obl', 'VBD -1 root'],
      ['NNP 5 nsubj', ', 0 punct', 'VBN 0 acl', 'IN 4 case', 'NNS 2 obl', 'VBD -1 root'],
    ],
  ],
  'a past tense behind its subject': [
    [
      'The raids wounded two',
      ['DT 1 det', 'NNS -1 root', 'VBD 1 amod', 'CD 1 obj'],
      ['DT 1 det', 'NNS 2 nsubj', 'VBD -1 root', 'CD 2 obj'],
    ],
  ],
  'the subject right before a verb': [
    [
      'The local court orders him out',
      ['DT 3 det', 'JJ 2 amod', 'NN 3 compound', 'VBZ -1 root', 'PRP 3 obj', 'RB 3 advmod'],
      ['DT 2 det', 'JJ 2 amod', 'NN 3 nsubj', 'VBZ -1 root', 'PRP 3 obj', 'RB 3 advmod'],
    ],
  ],
  'what has a preposition': [
    [
      'demand from farmers cooled',
      ['NN -1 root', 'IN 2 case', 'NNS 3 nsubj', 'VBD 0 parataxis'],
      ['NN -1 root', 'IN 2 case', 'NNS 0 nmod', 'VBD 0 parataxis'],
    ],
    [
      'bombs blamed on rebels killed ten',
      ['NNS 1 nsubj', 'VBD -1 root', 'IN 3 case', 'NNS 4 nsubj', 'VBD 1 ccomp', 'CD 4 obj'],
      ['NNS 4 nsubj', 'VBN 0 acl', 'IN 3 case', 'NNS 1 obl', 'VBD -1 root', 'CD 4 obj'],
    ],
    [
      'bombs blamed on rebels killed ten, hung on the first verb as a circumstance',
      ['NNS 1 nsubj', 'VBD -1 root', 'IN 3 case', 'NNS 4 nsubj', 'VBD 1 advcl', 'CD 4 obj'],
      ['NNS 4 nsubj', 'VBN 0 acl', 'IN 3 case', 'NNS 1 obl', 'VBD -1 root', 'CD 4 obj'],
    ],
  ],
};

describe.each(Object.entries(READ))('%s', (_, trees) => {
  it.each(trees)('is read in "%s"', (_words, before, after) => {
    expect(read(before)).toEqual(after);
  });
});

describe('the verb of an infinitive whose tags differ', () => {
  it('is a verb by both', () => {
    const tree = ['VBZ -1 root', 'TO 2 mark', 'VB 0 xcomp', 'PRP 2 obj'].map(toEntry);
    tree[2] = { ...tree[2]!, upos: 'ADJ' };
    expect(readMisreadWords(tree)[2]).toMatchObject({ upos: 'VERB', xpos: 'VB' });
  });
});

describe('a tree that may be right', () => {
  it.each([
    ['the door to open seas', ['DT 1 det', 'NN -1 root', 'TO 4 case', 'JJ 4 amod', 'NNS 1 nmod']],
    ['a man wounded badly', ['DT 1 det', 'NN -1 root', 'VBN 1 amod', 'RB 2 advmod']],
    ['in a title and the next sentence', ['NN -1 root', 'IN 2 case', 'NNS 3 nsubj', 'VBD -1 root']],
    ['freed and jailed pilots', ['VBD -1 root', 'CC 2 cc', 'VBD 0 conj', 'NNS 0 obj']],
    [
      'of the 20 million experts say',
      ['IN 4 case', 'DT 4 det', 'CD 4 nummod', 'CD 4 nummod', 'NNS 5 nsubj', 'VBP -1 root'],
    ],
  ])('stays as it is: "%s"', (_words, tree) => {
    expect(read(tree)).toEqual(tree);
  });
});
