import { describe, expect, it, test } from 'vitest';
import { deleteArticle } from '../../src/graph/delete-article.js';
import { search, SEARCH_LABELS } from '../../src/graph/questions/search.js';
import { STOP_WORDS } from '../../src/graph/text-index.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { seedExtraction } from '../api/support/articles.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { ArticleBuilder } from '../support/graph/article-builder.js';
import type { OpenEmpty } from './contract.js';
import { withSharedStore, withStore } from './with-store.js';

/** Sentences of different lengths that share words, so that BM25 has something to weigh. */
const SENTENCES = [
  'Oil prices rose.',
  'Oil prices rose after the pipeline closed, traders in Rotterdam said on Monday.',
  'The pipeline closed for repairs that nobody had announced to anyone in the region.',
  'Oil, oil and more oil: the minister spoke of nothing else for two hours.',
  'Gas prices fell while oil stayed where it was, which surprised traders and ministers alike.',
  'A minister resigned.',
  'The minister of oil resigned after the pipeline of the northern region leaked oil into a river.',
  "The minister's pipeline was never built, critics say, and prices never rose because of it.",
  'Traders waited.',
  'Nothing at all happened in the river region, and traders waited for prices that never came.',
];

const QUERIES = ['oil', 'minister', 'pipeline prices', 'oil minister resigned', 'traders river region'];

/** How far engines may differ: scores that are closer than this may come in either order. */
const TOLERANCE = 0.05;

/**
 * What stores must agree on: which nodes are found, and the order of those whose scores differ by more
 * than 5 %. Below that they round the length of a text differently (Lucene keeps it in one byte).
 */
export function describeSearch(openEmpty: OpenEmpty): void {
  describe('full text of search', () => {
    const context = withSharedStore(openEmpty, async (store) => {
      await writeArticle(store, sentencesArticle(), '2026-01-01T00:00:00Z');
    });
    const find = async (terms: readonly string[], limit = 50) => {
      const matches = await context.store.searchText('claim_text', terms, limit);
      return matches.map(({ id, score }) => ({ sentence: sentenceOf(id), score }));
    };

    it.each(QUERIES)('"%s" finds what BM25 finds, in its order within 5 %%', async (query) => {
      const terms = query.split(' ');
      const expected = bm25(terms);
      const found = await find(terms);
      expect(found.map(({ sentence }) => sentence).sort()).toEqual([...expected.keys()].sort());
      for (const [i, first] of found.entries()) {
        for (const second of found.slice(i + 1)) {
          expect(second.score).toBeLessThanOrEqual(first.score);
          const [a, b] = [expected.get(first.sentence)!, expected.get(second.sentence)!];
          expect(a, `${first.sentence} before ${second.sentence}`).toBeGreaterThan(b * (1 - TOLERANCE));
        }
      }
    });

    it('gives the best ones where there are more', async () => {
      expect(await find(['oil'], 2)).toEqual((await find(['oil'])).slice(0, 2));
      expect(await find([])).toEqual([]);
      expect(await find(['zebra'])).toEqual([]);
    });

    it.each(['"', '\\', '\\"', 'text:oil', '* OR *', 'oil~', '(', '[a TO z]', '^', "'", '}', '/.*/', ''])(
      'takes the term %j for words, beside another',
      async (term) => {
        const found = (await find(['oil', term])).map(({ sentence }) => sentence);
        expect(found).toEqual(expect.arrayContaining([...bm25(['oil']).keys()]));
      },
    );
  });

  describe('search', () => {
    const context = withStore(openEmpty);
    const fill = async () => {
      for (const extraction of [seedExtraction(), toBombingArticle(), toDenialArticle()]) {
        await writeArticle(context.store, extraction, '2026');
      }
    };
    const find = (query: string, labels: Parameters<typeof search>[2] = SEARCH_LABELS) =>
      search(context.store, query, labels, 20);

    test('finds what has a word of the query, whatever its case, and nothing else', async () => {
      await fill();
      const claims = seedExtraction().claims.filter(({ text }) => /\bYugoslavia\b/i.test(text));
      const found = await find('YUGOSLAVIA', ['Claim']);
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(claims.map(({ id }) => id)));
      expect(await find('xylophone')).toEqual([]);
    });

    test('ranks rare words over frequent ones, and more words over fewer', async () => {
      await fill();
      const [first, ...rest] = await find('NATO authorization', ['Claim']);
      const wanted = seedExtraction().claims.find(({ text }) => text.includes('authorization'))!;
      expect(first!.id).toBe(wanted.id);
      expect(first!.score).toBeGreaterThan(1.1 * rest[0]!.score);
    });

    test('finds an actor by an alias, and one that is called so before those that have it in their name', async () => {
      await fill();
      expect((await find('russian federation', ['Actor']))[0]).toMatchObject({
        id: 'actor:RUS',
        label: 'Actor',
      });
      expect((await find('Mark Rutte'))[0]).toMatchObject({ id: 'actor:mark-rutte' });
    });

    test.each([
      '',
      ' ',
      '"',
      '()[]{}^~*?:\\/!+-&&||',
      'AND OR NOT',
      'NATO*',
      'title:NATO',
      "') DETACH DELETE",
      '𝔘 \ud800',
    ])('takes %j as words, not as a query language', async (query) => {
      await fill();
      await expect(find(query)).resolves.toBeInstanceOf(Array);
    });

    test('keeps to years: events in them, claims about them, actors and articles that have such', async () => {
      await fill();
      const seed = seedExtraction();
      const ofYears = async (query: string, from: number | null, to: number | null) =>
        search(context.store, query, SEARCH_LABELS, 50, { from, to });
      const titles = (hits: Awaited<ReturnType<typeof ofYears>>, label: string) =>
        hits.filter((hit) => hit.label === label).map(({ id }) => id);

      const of2003 = await ofYears('NATO United States Iraq Libya rules', 2003, 2003);
      const invasion = seed.claims.filter(({ text }) => text.startsWith('in 2003'));
      expect(titles(of2003, 'Claim')).toEqual(invasion.map(({ id }) => id));
      expect(titles(of2003, 'Event')).toEqual(
        seed.events.filter(({ year }) => year === 2003).map(({ id }) => id),
      );
      expect(titles(of2003, 'Actor').sort()).toEqual(['actor:IRQ', 'actor:USA']);
      expect(titles(of2003, 'Article')).toEqual([seed.article.id]);

      const nato = await ofYears('NATO', null, 1999);
      expect(titles(nato, 'Actor')).toContain('actor:nato');
      expect(titles(nato, 'Article').sort()).toEqual(
        [seed, toBombingArticle(), toDenialArticle()].map(({ article }) => article.id).sort(),
      );
      expect(nato).toEqual((await find('NATO')).filter(({ id }) => nato.some((hit) => hit.id === id)));
      expect(await ofYears('NATO', 2012, null)).toEqual([]);
      expect(await ofYears('NATO', 2003, 1999)).toEqual([]);
    });

    test('looks behind the best matches for those of the years', async () => {
      const builder = new ArticleBuilder(
        ['On oil', 'Oil. '.repeat(20), 'In 1999 they spoke of many other things and then of oil.'].join('\n'),
      );
      builder.claim('Oil. Oil.', []);
      builder.year(1999, '1999');
      const event = builder.event('spoke', { year: 1999, date: '1999', datePrecision: 'YEAR' });
      const late = builder.claim('In 1999 they spoke of many other things and then of oil', [], {
        about: { actors: [], events: [event] },
      });
      await writeArticle(context.store, builder.build(), '2026');
      expect(await search(context.store, 'oil', ['Claim'], 1)).not.toMatchObject([{ id: late }]);
      const years = { from: 1999, to: null };
      expect(await search(context.store, 'oil', ['Claim'], 1, years)).toMatchObject([{ id: late }]);
    });

    test('follows what is written and deleted', async () => {
      expect(await find('Yugoslavia')).toEqual([]);
      await fill();
      expect(await find('Yugoslavia', ['Claim', 'Event', 'Article'])).not.toEqual([]);
      for (const { article } of [seedExtraction(), toBombingArticle(), toDenialArticle()]) {
        await deleteArticle(context.store, article.id);
      }
      expect(await find('Yugoslavia')).toEqual([]);
    });
  });
}

function sentencesArticle() {
  const builder = new ArticleBuilder(`On energy\n\n${SENTENCES.join('\n')}\n`);
  for (const sentence of SENTENCES) builder.claim(sentence, []);
  return builder.build();
}

function sentenceOf(claimId: string): string {
  const claim = sentencesArticle().claims.find(({ id }) => id === claimId);
  return claim?.text ?? '';
}

/** BM25 as Robertson and Zaragoza have it (2009), k1 = 1.2, b = 0.75, with Lucene's idf: what both engines say they do. */
function bm25(terms: readonly string[]): Map<string, number> {
  const documents = SENTENCES.map((sentence) => ({ sentence, words: toWords(sentence) }));
  const average = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const scores = new Map<string, number>();
  for (const { sentence, words } of documents) {
    let score = 0;
    for (const term of terms) {
      const frequency = words.filter((word) => word === term).length;
      const having = documents.filter((document) => document.words.includes(term)).length;
      const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
      score += (idf * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * words.length) / average));
    }
    if (score > 0) scores.set(sentence, score);
  }
  return scores;
}

function toWords(sentence: string): string[] {
  const words = sentence.toLowerCase().replace(/'s\b/g, '').match(/\w+/g) ?? [];
  return words.filter((word) => !STOP_WORDS.includes(word));
}
