import { expect, test } from 'vitest';
import { toArticleGraph } from '../../../src/graph/write/article-graph.js';
import { toBombingArticle, toDenialArticle } from '../../support/graph/articles.js';

const bombing = toBombingArticle();
const { text } = bombing.article;
const graph = toArticleGraph(bombing, '2026');

const rows = (type: string, to?: string) =>
  graph.relationships
    .filter((group) => group.type === type && (!to || group.to === to))
    .flatMap(({ rows }) => rows);
const words = ({ start, end }: Record<string, unknown>) => text.slice(start as number, end as number);

test('a claim is about an actor by the first mention within the claim, else by the last before it', () => {
  const about = rows('ABOUT').map(({ from, to, properties }) => {
    const claim = bombing.claims.find(({ id }) => id === from)!;
    return { claim: claim.text.slice(0, 12), to, words: words(properties), start: properties['start'] };
  });
  expect(about).toContainEqual({
    claim: 'NATO bombed ',
    to: 'actor:NATO',
    words: 'NATO',
    start: text.indexOf('NATO bombed'),
  });
  // Without one within: "NATO never apologised", where the mention that this article lists stands before the claim.
  expect(about).toContainEqual({
    claim: 'NATO never a',
    to: 'actor:NATO',
    words: 'NATO',
    start: text.indexOf('NATO bombed'),
  });
});

test('a claim cites an event by the trigger within it', () => {
  expect(rows('CITES').map(({ properties }) => words(properties))).toEqual(['bombed', 'bombed']);
});

test("a claim's year is that of a date in its content, else that of an event that it cites", () => {
  const years = rows('ABOUT_YEAR').map(({ from, to, properties }) => ({
    claim: bombing.claims.find(({ id }) => id === from)!.text,
    to,
    words: words(properties),
    basis: properties['basis'],
  }));
  expect(years).toEqual([
    {
      claim: 'critics claim NATO bombed Yugoslavia\nin 1999',
      to: 'year:1999',
      words: 'in 1999',
      basis: 'EXPLICIT',
    },
    { claim: 'NATO bombed Yugoslavia', to: 'year:1999', words: 'in 1999', basis: 'EXPLICIT' },
  ]);
});

test('a claim is made by its innermost source, with source and cue as they stand', () => {
  const made = rows('MADE').map(({ from, properties: p }) => ({
    from: from.slice(from.lastIndexOf(':') + 1),
    source: text.slice(p['sourceStart'] as number, p['sourceEnd'] as number),
    cue: text.slice(p['cueStart'] as number, p['cueEnd'] as number),
  }));
  expect(made).toEqual([
    { from: 'maria-zakharova', source: 'Maria Zakharova', cue: 'said' },
    { from: 'critics', source: 'critics', cue: 'claim' },
  ]);
});

test('every mention is a relationship of its own, and its words slice true', () => {
  const mentions = rows('MENTIONS');
  expect(mentions.map(({ properties }) => properties['form'])).toEqual(
    expect.arrayContaining(['NAME', 'TRIGGER', 'DATE']),
  );
  for (const { properties } of mentions) expect(words(properties)).toBe(properties['text']);
  expect(new Set(mentions.map(({ to, properties }) => `${to} ${properties['key']}`)).size).toBe(
    mentions.length,
  );
});

test('the same relationship twice is one', () => {
  const [claim, ...claims] = bombing.claims;
  const about = { ...claim!.about, actors: [...claim!.about.actors, ...claim!.about.actors] };
  const again = toArticleGraph({ ...bombing, claims: [{ ...claim!, about }, ...claims] }, '2026');
  expect(again.relationships).toEqual(graph.relationships);
});

test('the hash is that of the extraction, whatever the order of its keys and the time', () => {
  const reversed = Object.fromEntries(Object.entries(bombing).reverse()) as unknown as typeof bombing;
  expect(toArticleGraph(reversed, 'later').extractionHash).toBe(graph.extractionHash);
  expect(toArticleGraph(toDenialArticle(), '2026').extractionHash).not.toBe(graph.extractionHash);
});
