import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../../src/evaluate/syntax/conllu.js';
import { evaluateSyntax } from '../../../src/evaluate/syntax/evaluate-syntax.js';
import type { Encoder } from '../../../src/extraction/encoder/encoder.js';

const row = (...cells: (string | number)[]) => cells.join('\t');
const TREEBANK = [
  '# newdoc id = one',
  '# text = They can not',
  row(1, 'They', 'they', 'PRON', 'PRP', '_', 2, 'nsubj:pass', '_', '_'),
  row('2-3', 'cannot', '_', '_', '_', '_', '_', '_', '_', '_'),
  row(2, 'can', 'can', 'AUX', 'MD', '_', 0, 'root', '_', '_'),
  row(3, 'not', 'not', 'PART', 'RB', '_', 2, 'advmod', '_', '_'),
  row('3.1', 'go', 'go', 'VERB', 'VB', '_', '_', '_', '_', '_'),
  '',
  '# newdoc id = two',
  row(1, 'Yes', 'yes', 'INTJ', 'UH', '_', 0, 'root', '_', '_'),
  '',
].join('\n');

describe('parseConllu', () => {
  it('gives documents of sentences of words', () => {
    const documents = parseConllu(TREEBANK, 'x.conllu');
    expect(documents.map((document) => document.map((sentence) => sentence.map(({ form }) => form)))).toEqual(
      [[['They', 'can', 'not']], [['Yes']]],
    );
    expect(documents[0]![0]![0]).toEqual({
      form: 'They',
      upos: 'PRON',
      xpos: 'PRP',
      head: 2,
      deprel: 'nsubj:pass',
    });
  });

  it('takes a file without document marks, a last line end or Unix line ends', () => {
    const lines = TREEBANK.replaceAll(/# newdoc.*\n/g, '')
      .trimEnd()
      .replaceAll('\n', '\r\n');
    expect(parseConllu(lines, 'x.conllu').map((document) => document.length)).toEqual([2]);
  });

  it('names the line that is no row', () => {
    expect(() => parseConllu(`${TREEBANK}\nno treebank`, 'x.conllu')).toThrow(
      /x\.conllu, line 12: .*no treebank/,
    );
    expect(() => parseConllu('# newdoc\n\n', 'x.conllu')).toThrow(/no sentences/);
  });
});

describe('evaluateSyntax', () => {
  it('counts tags, heads and relations without their subtypes', async () => {
    // Says the same of every word: a dependent of its sentence's second word, or its root.
    const encoder: Encoder = {
      version: 'fixed@1',
      close: async () => {},
      analyze: async (tokens, sentences) => ({
        names: [],
        cues: [],
        syntax: tokens.map(({ index, sentence }) => {
          const root = Math.min(sentences[sentence]!.from + 1, sentences[sentence]!.to - 1);
          const head = index === root ? -1 : root;
          return { upos: 'PRON', xpos: index < 2 ? 'PRP' : 'RB', head, deprel: head < 0 ? 'root' : 'nsubj' };
        }),
      }),
    };
    const figures = await evaluateSyntax(parseConllu(TREEBANK, 'x.conllu'), encoder);
    expect(figures).toEqual({ UPOS: 25, XPOS: 50, UAS: 100, LAS: 75 });
  });
});
