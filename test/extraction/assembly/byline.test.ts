import { expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';

const TEXT = 'Port closes\n\nBy Ida Berg and John Roe, 12 March 2024\n\nNorway closed the port on Monday.';

it('takes the authors that the text names for its byline, each with the words that say so', async () => {
  const { article, actors, publishers, claims } = await extractWithModel(TEXT);
  expect(article.byline).toBe('Ida Berg, John Roe');
  expect(article.publishedAt).toBe('2024-03-12');
  const nameOf = (id: string) => actors.find((a) => a.id === id)?.name;
  expect(publishers.map(({ actor, start, end }) => [nameOf(actor), TEXT.slice(start, end)])).toEqual([
    ['Ida Berg', 'Ida Berg'],
    ['John Roe', 'John Roe'],
  ]);
  expect(claims.map(({ text }) => text)).toContain('Norway closed the port on Monday.');
  expect(claims.filter(({ text }) => /Berg/.test(text))).toEqual([]);
});

it('keeps the byline that it was given', async () => {
  const { article, publishers } = await extractWithModel(TEXT, { byline: 'Ida Berg' });
  expect(article.byline).toBe('Ida Berg');
  expect(publishers.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Ida Berg', 'John Roe']);
});

it('takes the name and the day of a line of parts', async () => {
  const { article } = await extractWithModel(
    'Port closes\n\nDr. Ida Berg | Opinion | 3 September 2023\n\nNorway closed the port on Monday.',
  );
  expect([article.byline, article.publishedAt]).toEqual(['Ida Berg', '2023-09-03']);
});
