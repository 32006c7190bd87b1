import { describe, expect, it } from 'vitest';
import { readMisreadClauses } from '../../../src/extraction/misread-trees/misread-clauses.js';
import { toEntry, toLine } from './entries.js';

const read = (lines: readonly string[]): string[] => readMisreadClauses(lines.map(toEntry)).map(toLine);

const READ: Readonly<Record<string, readonly [string, readonly string[], readonly string[]][]>> = {
  'no aside that stands over the noun of its clause: a ring': [
    [
      'tapes which , he said , proved it that',
      [
        'NNS 4 obj',
        'WDT 6 nsubj',
        ', 4 punct',
        'PRP 4 nsubj',
        'VBD 8 parataxis',
        ', 6 punct',
        'VBD 0 acl:relcl',
        'PRP 6 obj',
        'VBD -1 root',
      ],
      [
        'NNS 4 obj',
        'WDT 6 nsubj',
        ', 4 punct',
        'PRP 4 nsubj',
        'VBD 8 parataxis',
        ', 6 punct',
        'VBD 0 acl:relcl',
        'PRP 6 obj',
        'VBD -1 root',
      ],
    ],
  ],
  'a clause that "that" only opens': [
    [
      'the charge that he lied stands',
      ['DT 1 det', 'NN 5 nsubj', 'WDT 4 mark', 'PRP 4 nsubj', 'VBD 1 acl:relcl', 'VBZ -1 root'],
      ['DT 1 det', 'NN 5 nsubj', 'WDT 4 mark', 'PRP 4 nsubj', 'VBD 1 acl', 'VBZ -1 root'],
    ],
  ],
  'a participle between commas': [
    [
      'Ida , asked if he left , laughed',
      [
        'NNP 2 nsubj',
        ', 0 punct',
        'VBD -1 root',
        'IN 5 mark',
        'PRP 5 nsubj',
        'VBD 7 ccomp',
        ', 7 punct',
        'VBD 2 parataxis',
      ],
      [
        'NNP 7 nsubj',
        ', 0 punct',
        'VBN 0 acl',
        'IN 5 mark',
        'PRP 5 nsubj',
        'VBD 2 ccomp',
        ', 7 punct',
        'VBD -1 root',
      ],
    ],
  ],
  'whom "who" takes up': [
    [
      'said Ida of Oslo , who left',
      [
        'VBD -1 root',
        'NNP 0 nsubj',
        'IN 3 case',
        'NNP 1 nmod',
        ', 6 punct',
        'WP 6 nsubj',
        'VBD 0 advcl:relcl',
      ],
      ['VBD -1 root', 'NNP 0 nsubj', 'IN 3 case', 'NNP 1 nmod', ', 6 punct', 'WP 6 nsubj', 'VBD 1 acl:relcl'],
    ],
    [
      'sued a firm , who left',
      ['VBD -1 root', 'DT 2 det', 'NN 0 obj', ', 5 punct', 'WP 5 nsubj', 'VBD 0 advcl:relcl'],
      ['VBD -1 root', 'DT 2 det', 'NN 0 obj', ', 5 punct', 'WP 5 nsubj', 'VBD 2 acl:relcl'],
    ],
  ],
  'who was asked': [
    [
      'Asked whether it closed, Ida said no',
      [
        'VBD 6 ccomp',
        'IN 3 mark',
        'PRP 3 nsubj',
        'VBD 0 ccomp',
        ', 0 punct',
        'NNP 6 nsubj',
        'VBD -1 root',
        'DT 6 ccomp',
      ],
      [
        'VBN 6 advcl',
        'IN 3 mark',
        'PRP 3 nsubj',
        'VBD 0 ccomp',
        ', 0 punct',
        'NNP 6 nsubj',
        'VBD -1 root',
        'DT 6 ccomp',
      ],
    ],
  ],
};

describe.each(Object.entries(READ))('%s', (_, trees) => {
  it.each(trees)('is read in "%s"', (_words, before, after) => {
    expect(read(before)).toEqual(after);
  });
});

describe('a tree that may be right', () => {
  it.each([
    ['cities who left, hung on leaving', ['NNS 2 obj', 'WP 2 nsubj', 'VBD 3 advcl:relcl', 'VBD -1 root']],
    ['a title and who left', ['NN -1 root', 'WP 2 nsubj', 'VBD 3 advcl:relcl', 'VBD -1 root']],
  ])('stays as it is: "%s"', (_words, tree) => {
    expect(read(tree)).toEqual(tree);
  });
});
