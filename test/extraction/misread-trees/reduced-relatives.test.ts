import { describe, expect, it } from 'vitest';
import { readReducedRelatives } from '../../../src/extraction/misread-trees/reduced-relatives.js';

/** One sentence, a word a line: `word XPOS head deprel`. */
function read(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(' '));
  const words = rows.map(([word]) => word!);
  const syntax = rows.map(([, xpos, head, deprel]) => ({
    upos: xpos === ',' ? 'PUNCT' : 'X',
    xpos: xpos!,
    head: head === '-' ? -1 : words.indexOf(head!),
    deprel: deprel!,
  }));
  const mended = readReducedRelatives(syntax, words, [{ from: 0, to: words.length }]);
  return mended.map(
    ({ xpos, head, deprel }, at) => `${words[at]} ${xpos} ${head < 0 ? '-' : words[head]} ${deprel}`,
  );
}

describe('a participle with its agent', () => {
  it('modifies the subject of the finite verb behind it', () => {
    expect(
      read([
        'Yesterday RB quoted advmod',
        'officials NNS quoted nsubj',
        'quoted VBD - root',
        'by IN Reuters case',
        'Reuters NNP said nsubj',
        'said VBD quoted ccomp',
        'it PRP closed nsubj',
        'closed VBD said ccomp',
      ]),
    ).toEqual([
      'Yesterday RB said advmod',
      'officials NNS said nsubj',
      'quoted VBN officials acl',
      'by IN Reuters case',
      'Reuters NNP quoted obl:agent',
      'said VBD - root',
      'it PRP closed nsubj',
      'closed VBD said ccomp',
    ]);
  });

  it('modifies the subject that the finite verb has already', () => {
    expect(
      read([
        'officers NNS seized nsubj',
        'led VBD - root',
        'by IN Berg case',
        'Berg NNP led obl:agent',
        'seized VBD led advcl',
        'power NN seized obj',
      ]),
    ).toEqual([
      'officers NNS seized nsubj',
      'led VBN officers acl',
      'by IN Berg case',
      'Berg NNP led obl:agent',
      'seized VBD - root',
      'power NN seized obj',
    ]);
  });

  it('between commas modifies the subject before it, whichever verb hangs on the other', () => {
    const behind = ['for IN fraud case', 'fraud NN fined obl', ', , Peru punct', 'left VBD - root'];
    expect(read(['Peru NNP fined nsubj', ', , Peru punct', 'fined VBD left ccomp', ...behind])).toEqual([
      'Peru NNP left nsubj',
      ', , Peru punct',
      'fined VBN Peru acl',
      ...behind,
    ]);
  });

  it.each([
    [
      'with an auxiliary',
      [
        'He PRP told nsubj',
        'was VBD told aux:pass',
        'told VBN - root',
        'by IN Lind case',
        'Lind NNP told obl',
      ],
      ['it PRP sank nsubj', 'sank VBD told ccomp'],
    ],
    [
      'whose clause has a subject of its own',
      ['Lind NNP stood nsubj', 'stood VBD - root', 'by IN saying case', 'saying NN stood obl'],
      ['it PRP sank nsubj', 'sank VBD stood ccomp'],
    ],
  ])('is left as it is: %s', (_, start, end) => {
    const lines = [...start, ...end];
    expect(read(lines)).toEqual(lines);
  });
});
