import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { toCanonicalJson } from '../../src/graph/canonical-json.js';
import { deleteArticle } from '../../src/graph/delete-article.js';
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../src/graph/model.js';
import { defineQuery } from '../../src/graph/query.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { getAnnalsError } from '../support/annals-error.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import type { OpenEmpty } from './contract.js';
import { dump, withStore } from './with-store.js';

/** What articles never make. */
const OF_PERSONS: readonly string[] = ['MergedActor', 'ActorMerge'];
const NOW = '2026-01-01T00:00:00Z';
const LATER = '2026-02-02T00:00:00Z';

export function describeWriting(openEmpty: OpenEmpty): void {
  describe('writing articles', () => {
    const context = withStore(openEmpty);
    const write = (extraction: Extraction, at = NOW) => writeArticle(context.store, extraction, at);
    const remove = (extraction: Extraction) => deleteArticle(context.store, extraction.article.id);

    /** The graph of one article alone, in a graph that is empty before and after. */
    const graphOf = async (extraction: Extraction) => {
      await write(extraction);
      const graph = await dump(context.store);
      await remove(extraction);
      return graph;
    };

    test('an article becomes all labels and relationships of the model', async () => {
      expect(await write(toBombingArticle())).toMatchObject({ outcome: 'CREATED' });
      const graph = await dump(context.store);
      const labels = new Set(graph.flatMap((record) => ('label' in record ? [record.label] : [])));
      const types = new Set(graph.flatMap((record) => ('type' in record ? [record.type] : [])));
      expect([...labels].sort()).toEqual(NODE_LABELS.filter((label) => !OF_PERSONS.includes(label)).sort());
      expect([...types].sort()).toEqual([...RELATIONSHIP_TYPES].sort());
    });

    test('the same graph on every store', async () => {
      await write(toBombingArticle());
      await write(toDenialArticle());
      await expect((await dump(context.store)).map(toCanonicalJson).join('\n') + '\n').toMatchFileSnapshot(
        '../contract/two-articles.jsonl',
      );
    });

    test('the same article again changes nothing, whenever it comes', async () => {
      await write(toBombingArticle());
      const graph = await dump(context.store);
      expect(await write(toBombingArticle(), LATER)).toEqual({
        outcome: 'UNCHANGED',
        added: { nodes: 0, relationships: 0 },
        removed: { nodes: 0, relationships: 0 },
      });
      expect(await dump(context.store)).toEqual(graph);
    });

    test('a deleted article leaves nothing behind', async () => {
      await write(toBombingArticle());
      await remove(toBombingArticle());
      expect(await dump(context.store)).toEqual([]);
    });

    test('what comes and what goes is counted as the graph has it, names aside', async () => {
      const size = async () => {
        const records = (await dump(context.store)).filter(
          (record) =>
            ('label' in record ? record.label : record.type) !== ('label' in record ? 'Name' : 'NAMED'),
        );
        const nodes = records.filter((record) => 'label' in record).length;
        return { nodes, relationships: records.length - nodes };
      };
      const a = await write(toBombingArticle());
      const first = await size();
      expect(a).toEqual({ outcome: 'CREATED', added: first, removed: { nodes: 0, relationships: 0 } });
      const b = await write(toDenialArticle());
      const both = await size();
      expect(b.added).toEqual({
        nodes: both.nodes - first.nodes,
        relationships: both.relationships - first.relationships,
      });
      const changed = await write(toBombingArticle({ text: `${toBombingArticle().article.text} More.` }));
      const now = await size();
      expect(changed.added.nodes - changed.removed.nodes).toBe(now.nodes - both.nodes);
      expect(changed.added.relationships - changed.removed.relationships).toBe(
        now.relationships - both.relationships,
      );
      expect(changed.removed.relationships).toBeGreaterThan(0);
      const gone = await remove(toBombingArticle());
      const left = await size();
      expect(gone).toEqual({
        nodes: now.nodes - left.nodes,
        relationships: now.relationships - left.relationships,
      });
    });

    test('A and B are the same graph in either order', async () => {
      const [a, b] = [toBombingArticle(), toDenialArticle()];
      await write(a);
      await write(b);
      const forth = await dump(context.store);
      await remove(a);
      await remove(b);
      await write(b);
      await write(a);
      expect(await dump(context.store)).toEqual(forth);
    });

    test.each([
      ['A, B, without A', [toBombingArticle(), toDenialArticle()], 0, 1],
      ['A, B, without B', [toBombingArticle(), toDenialArticle()], 1, 0],
      ['B, A, without A', [toDenialArticle(), toBombingArticle()], 1, 0],
      ['B, A, without B', [toDenialArticle(), toBombingArticle()], 0, 1],
    ])('%s, is the other alone', async (_, articles, gone, left) => {
      const alone = await graphOf(articles[left]!);
      for (const article of articles) await write(article);
      await remove(articles[gone]!);
      expect(await dump(context.store)).toEqual(alone);
    });

    test('a changed text under the same URL replaces the article, beside another', async () => {
      const text = toBombingArticle().article.text;
      const changed = toBombingArticle({ text: text.replace('Moscow recalls 1999', 'Moscow, again: 1999') });
      await write(changed, LATER);
      await write(toDenialArticle());
      const expected = await dump(context.store);
      await remove(changed);
      await write(toBombingArticle());
      expect(await write(changed, LATER)).toMatchObject({ outcome: 'REPLACED' });
      expect(await dump(context.store)).toEqual(expected);
    });

    test('a replacement that fails half-way leaves the article as it was', async () => {
      await write(toBombingArticle());
      const graph = await dump(context.store);
      const changed = toBombingArticle({ text: `${toBombingArticle().article.text} More.` });
      const [claim, ...claims] = changed.claims;
      const twice = { ...changed, claims: [claim!, { ...claim!, polarity: 'NEGATED' as const }, ...claims] };
      await expect(write(twice)).rejects.toMatchObject({ code: 'STORE_FAILED' });
      expect(await dump(context.store)).toEqual(graph);
    });

    test('an extraction that refers to an actor that it does not list is refused', async () => {
      await write(toDenialArticle());
      const graph = await dump(context.store);
      const extraction = toBombingArticle();
      const withoutNato = { ...extraction, actors: extraction.actors.filter(({ name }) => name !== 'NATO') };
      const error = await getAnnalsError(write(withoutNato));
      expect(error.code).toBe('INTERNAL');
      expect(error.message).toContain('actor:NATO');
      expect(await dump(context.store)).toEqual(graph);
    });

    test('an unknown article cannot be deleted', async () => {
      await expect(deleteArticle(context.store, 'article:none')).rejects.toMatchObject({
        code: 'ARTICLE_NOT_FOUND',
      });
      expect(await dump(context.store)).toEqual([]);
    });

    test('words keep their quotes, and Cypher in them is text', async () => {
      const text = `Don't "\\" 'say' }) DETACH DELETE n //: $x \`y\` {z}`;
      const extraction = toBombingArticle({ text: `${toBombingArticle().article.text}\n${text}` });
      await write(extraction);
      const [row] = await context.store.read(
        defineQuery<object, { text: string }>('text', 'MATCH (a:Article) RETURN a.text AS text'),
        {},
      );
      expect(row?.text).toBe(extraction.article.text);
    });

    test('articles written at the same time share their nodes', async () => {
      const articles = Array.from({ length: 6 }, (_, i) =>
        toBombingArticle({ url: `https://example.org/${i}` }),
      );
      await Promise.all(articles.map((article) => write(article)));
      const together = await dump(context.store);
      for (const article of articles) await remove(article);
      expect(await dump(context.store)).toEqual([]);
      for (const article of articles) await write(article);
      expect(await dump(context.store)).toEqual(together);
    });

    test('an article that comes while another that shares its nodes goes loses none of them', async () => {
      const alone = await graphOf(toDenialArticle());
      for (let i = 0; i < 3; i++) {
        await write(toBombingArticle());
        await Promise.all([remove(toBombingArticle()), write(toDenialArticle())]);
        expect(await dump(context.store)).toEqual(alone);
        await remove(toDenialArticle());
      }
    });

    test('an article with thousands of mentions is written in batches', async () => {
      const base = toBombingArticle();
      const [first, ...rest] = base.actors;
      const mentions = Array.from({ length: 5_001 }, (_, i) => {
        return { start: i, end: i + 1, text: 'x', form: 'NAME' as const, linkScore: 1 };
      });
      await write({ ...base, actors: [{ ...first!, mentions }, ...rest] });
      const [row] = await context.store.read(
        defineQuery<{ id: string }, { n: number }>(
          'mentions',
          'MATCH (a:Actor {id: $id}) RETURN COUNT { (a)<-[:MENTIONS]-() } AS n',
        ),
        { id: first!.id },
      );
      expect(row?.n).toBe(5_001);
    });
  });
}
