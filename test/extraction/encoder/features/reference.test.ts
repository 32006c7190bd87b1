import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCaseShape } from '../../../../src/extraction/encoder/features/case-shape.js';
import {
  ClassTokens,
  type ClassTokenLists,
} from '../../../../src/extraction/encoder/features/class-tokens.js';
import { Vocabulary } from '../../../../src/extraction/encoder/features/vocabulary.js';
import { toWordPieces } from '../../../../src/extraction/encoder/features/word-pieces.js';

interface Reference {
  readonly words: readonly string[];
  readonly pieces: readonly (readonly number[])[];
  readonly shapes: readonly number[];
}

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const vocabulary = new Vocabulary(read('models/vocab.txt').split('\n').slice(0, -1));
const classTokens = new ClassTokens(
  JSON.parse(read('src/knowledge/data/class-tokens.json')) as ClassTokenLists,
);

/** Made by training/text.py, whose features the model is trained with, from words chosen to be awkward. */
const references = read('test/fixtures/encoder-features.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reference);

describe('features', () => {
  it.each(references)('are those of training: $words', ({ words, pieces, shapes }) => {
    expect(toWordPieces(words, vocabulary, classTokens)).toEqual(pieces);
    expect(words.map(toCaseShape)).toEqual(shapes);
  });

  it('give each word a piece', () => {
    expect(toWordPieces(['', '\u0000', '\uFFFD', '\uD800'], vocabulary, classTokens)).toEqual(
      [1, 2, 3, 4].map(() => [vocabulary.idOf('[UNK]')]),
    );
  });

  it('hide which country is meant', () => {
    const toPieces = (text: string) => toWordPieces(text.split(' '), vocabulary, classTokens);
    expect(toPieces('Russian troops left Georgia , Tbilisi said .')).toEqual(
      toPieces('American troops left Iraq , Baghdad said .'),
    );
  });

  it('need all special pieces', () => {
    expect(() => new Vocabulary(['[CLS]', '[SEP]', '[UNK]'])).toThrow(/\[COUNTRY\]/);
  });
});
