import type { readMisreadWords } from '../../../src/extraction/misread-trees/misread-words.js';

type Entry = Parameters<typeof readMisreadWords>[0][number];

const UPOS: Readonly<Record<string, string>> = {
  ',': 'PUNCT',
  D: 'DET',
  I: 'ADP',
  J: 'ADJ',
  N: 'NOUN',
  P: 'PRON',
  T: 'PART',
  V: 'VERB',
};

/** "NN 2 nsubj": tag, head and relation of a token. */
export function toEntry(line: string): Entry {
  const [xpos, head, deprel] = line.split(' ') as [string, string, string];
  const upos = xpos === 'NNP' ? 'PROPN' : (UPOS[xpos[0]!] ?? 'X');
  return { upos, xpos, head: Number(head), deprel };
}

export function toLine({ xpos, head, deprel }: Entry): string {
  return `${xpos} ${head} ${deprel}`;
}
