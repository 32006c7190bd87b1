import { describe, expect, it } from 'vitest';
import { readPresentVerbs } from '../../../src/extraction/misread-trees/present-verbs.js';

type Entry = Parameters<typeof readPresentVerbs>[0][number];
const entry = (xpos: string, head: number, deprel: string): Entry => ({
  upos: /^NNP/.test(xpos) ? 'PROPN' : 'NOUN',
  xpos,
  head,
  deprel,
});

describe('a plural noun with an object', () => {
  it('is a verb whose subject is what was taken for its first part', () => {
    // "The local court orders repairs"
    const read = readPresentVerbs([
      entry('DT', 3, 'det'),
      entry('JJ', 3, 'amod'),
      entry('NN', 3, 'compound'),
      entry('NNS', -1, 'root'),
      entry('NNS', 3, 'obj'),
    ]);
    expect(read.map(({ xpos, head, deprel }) => `${xpos} ${head} ${deprel}`)).toEqual([
      'DT 2 det',
      'JJ 2 amod',
      'NN 3 nsubj',
      'VBZ -1 root',
      'NNS 3 obj',
    ]);
    expect(read[3]!.upos).toBe('VERB');
  });

  it('stays a noun without a noun before it, and within a clause', () => {
    const alone = [entry('JJ', 1, 'amod'), entry('NNS', -1, 'root'), entry('NNS', 1, 'obj')];
    expect(readPresentVerbs(alone)).toBe(alone);
    const joined = [
      entry('VBD', -1, 'root'),
      entry('NN', 2, 'compound'),
      entry('NNS', 0, 'conj'),
      entry('NN', 2, 'obj'),
    ];
    expect(readPresentVerbs(joined)).toBe(joined);
  });
});
