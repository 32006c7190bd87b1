import { expect, it } from 'vitest';
import type { MentionDoc } from '../../../src/extraction/mentions/draft.js';
import { trimName } from '../../../src/extraction/mentions/trim-name.js';

/** What is left of the name from a word on to the last one. */
function trim(text: string, first: string): string | null {
  const words = text.split(' ');
  const tokens = words.map((word) => ({ text: word, sentence: 0 }));
  const syntax = words.map(() => ({ xpos: 'NNP', upos: 'PROPN', head: -1, deprel: 'root' }));
  const sentences = [{ from: 0, to: words.length, dateline: null }];
  const doc = { tokens, syntax, sentences } as unknown as MentionDoc;
  const from = words.indexOf(first);
  const name = trimName(doc, { from, to: words.length, type: 'LOC', score: 1, named: 1 });
  return name && words.slice(name.from, name.to).join(' ');
}

it.each([
  ['the following November Russia', 'November', 'Russia'],
  ['in the next March Chad', 'March', 'Chad'],
  ['they met June Lund', 'June', 'June Lund'],
  ["the League of Nations ' embargo", 'League', 'League of Nations'],
  ["St John 's", 'St', 'St John'],
])('of "%s" from "%s" on, "%s" is the name', (text, first, name) => {
  expect(trim(text, first)).toBe(name);
});
