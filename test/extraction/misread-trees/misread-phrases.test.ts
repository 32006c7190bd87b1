import { describe, expect, it } from 'vitest';
import { readMisreadPhrases } from '../../../src/extraction/misread-trees/misread-phrases.js';
import { toEntry, toLine } from './entries.js';

const read = (text: string, lines: readonly string[]): string[] =>
  readMisreadPhrases(lines.map(toEntry), text.split(' ')).map(toLine);

describe('misread phrases', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'citing US and European officials',
      ['VBG -1 root', 'NNP 0 obj', 'CC 3 cc', 'JJ 1 conj', 'NNS 0 obj'],
      ['VBG -1 root', 'NNP 4 compound', 'CC 3 cc', 'JJ 1 conj', 'NNS 0 obj'],
    ],
    [
      'citing Peru and Chilean ships left',
      ['VBG -1 root', 'NNP 0 obj', 'CC 5 cc', 'JJ 4 amod', 'NNS 5 nsubj', 'VBD 0 conj'],
      ['VBG -1 root', 'NNP 0 obj', 'CC 5 cc', 'JJ 4 amod', 'NNS 5 nsubj', 'VBD 0 conj'],
    ],
    [
      'Lind left friends , and Chad and Mali sent troops',
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'NNS 1 obj',
        ', 5 punct',
        'CC 5 cc',
        'NNP 2 conj',
        'CC 7 cc',
        'NNP 5 conj',
        'VBD 1 conj',
        'NNS 8 obj',
      ],
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'NNS 1 obj',
        ', 8 punct',
        'CC 8 cc',
        'NNP 8 nsubj',
        'CC 7 cc',
        'NNP 5 conj',
        'VBD 1 conj',
        'NNS 8 obj',
      ],
    ],
    [
      'Lind met friends , cooks , and farmers sent',
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'NNS 1 obj',
        ', 4 punct',
        'NNS 2 conj',
        ', 7 punct',
        'CC 7 cc',
        'NNS 2 conj',
        'VBD 1 conj',
      ],
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'NNS 1 obj',
        ', 4 punct',
        'NNS 2 conj',
        ', 7 punct',
        'CC 7 cc',
        'NNS 2 conj',
        'VBD 1 conj',
      ],
    ],
    [
      'a lawyer for swimmers said',
      ['DT 1 det', 'NN 4 nsubj', 'IN 3 case', 'NNS 4 nsubj', 'VBD -1 root'],
      ['DT 1 det', 'NN 4 nsubj', 'IN 3 case', 'NNS 1 nmod', 'VBD -1 root'],
    ],
    [
      'Chad said on Thursday their ships sank',
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'IN 3 case',
        'NNP 6 obl',
        'PRP$ 5 nmod:poss',
        'NNS 6 nsubj',
        'VBD 1 ccomp',
      ],
      [
        'NNP 1 nsubj',
        'VBD -1 root',
        'IN 3 case',
        'NNP 1 obl',
        'PRP$ 5 nmod:poss',
        'NNS 6 nsubj',
        'VBD 1 ccomp',
      ],
    ],
    [
      'Chad said that on Thursday ships sank',
      ['NNP 1 nsubj', 'VBD -1 root', 'IN 6 mark', 'IN 4 case', 'NNP 6 obl', 'NNS 6 nsubj', 'VBD 1 ccomp'],
      ['NNP 1 nsubj', 'VBD -1 root', 'IN 6 mark', 'IN 4 case', 'NNP 6 obl', 'NNS 6 nsubj', 'VBD 1 ccomp'],
    ],
  ])('%s', (text, lines, expected) => {
    expect(read(text, lines)).toEqual(expected);
  });
});
