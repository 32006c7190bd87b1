import { describe, expect, test } from 'vitest';
import { importCypher } from '../../src/export/import-cypher.js';
import { toText } from '../../src/export/to-text.js';
import { openExport } from '../../src/export/write-export.js';
import type { NodeRecord, RelationshipRecord } from '../../src/graph/records.js';
import type { GraphStore } from '../../src/graph/store.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { toAwkwardArticle } from '../support/graph/awkward-article.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { sayMerges } from '../support/graph/merges.js';
import { NOVAK, toBothArticle } from '../support/graph/novak-articles.js';
import { getAnnalsError } from '../support/annals-error.js';
import type { OpenEmpty } from './contract.js';
import { withEmbedded } from './with-embedded.js';
import { dump, withStore } from './with-store.js';

/** Out of this store into an embedded one, and back: on Neo4j, both ways between the engines. */
export function describeExports(openEmpty: OpenEmpty): void {
  describe('a graph that leaves as a Cypher script', () => {
    const context = withStore(openEmpty);

    test('is the same graph in another store, and here again', async () => {
      await fill(context.store);
      const before = await dump(context.store);
      const script = await toScript(context.store);
      await withEmbedded(async (other) => {
        await importCypher(other, toLines(script));
        expect(await dump(other)).toEqual(before);
        const back = await toScript(other);
        expect(back).toBe(script);
        await context.store.close();
        const empty = await openEmpty();
        await importCypher(empty, toLines(back));
        expect(await dump(empty)).toEqual(before);
        await empty.close();
      });
    });

    test('may be one actor alone: what it says and is said of it, with whose words that is', async () => {
      await fill(context.store);
      const parts: Record<string, Record<string, string[]>> = {};
      for (const actor of ['Critics', 'actor:NATO', NOVAK]) {
        parts[actor] = await throughAnother(context.store, actor);
      }
      expect(parts['Critics']).toEqual({
        Article: ['Moscow recalls 1999'],
        Claim: ['NATO bombed Yugoslavia', 'critics claim NATO bombed Yugoslavia\nin 1999'],
        Actor: ['Maria Zakharova', 'NATO', 'Yugoslavia', 'critics'],
        Event: [],
        Place: [],
      });
      expect(parts['actor:NATO']).toEqual({
        Article: ['Moscow recalls 1999', 'NATO denies it'],
        Claim: [
          'NATO bombed Yugoslavia',
          'NATO never apologised for Belgrade',
          'critics claim NATO bombed Yugoslavia\nin 1999',
          'it bombed Belgrade in 1999',
        ],
        Actor: ['Maria Zakharova', 'NATO', 'Yugoslavia', 'critics'],
        Event: ['NATO bombed Yugoslavia', 'bombed'],
        Place: ['Belgrade'],
      });
      // Merged: the one that stands for it, and what articles say of either.
      expect(parts[NOVAK]).toMatchObject({
        Article: ['Harbour blockade'],
        Claim: ['Both left in 2001', 'both envoys of the Harbour League, blocked the quay'],
        Actor: ['Harbour League', 'Lada Novak'],
      });
    });

    test('is imported whole or not at all', async () => {
      await fill(context.store);
      const lines = (await toScript(context.store)).trimEnd().split('\n');
      await context.store.close();
      const store = await openEmpty();
      const stop = new AbortController();
      const stopped = async function* () {
        yield* lines.slice(0, -2);
        stop.abort(new Error('stopped'));
        yield* lines.slice(-2);
      };
      const scripts: [AsyncIterable<string>, unknown][] = [
        [toLines(lines.slice(0, -1).join('\n')), { code: 'IMPORT_UNREADABLE' }],
        [toLines([...lines.slice(0, -1), 'MATCH (n) DELETE n;'].join('\n')), { code: 'IMPORT_UNREADABLE' }],
        [toLines([...lines.slice(0, -1), 'UNWIND [{] AS row CREATE (n:X) SET n = row;'].join('\n')), {}],
        [stopped(), { message: 'stopped' }],
      ];
      // Some of it has been written by then, in a transaction of its own.
      expect(lines.filter((line) => line.startsWith('UNWIND')).length).toBeGreaterThan(20);
      for (const [script, error] of scripts) {
        await expect(importCypher(store, script, stop.signal)).rejects.toMatchObject(error as object);
        expect(await dump(store)).toEqual([]);
      }
      await store.close();
    });

    test('is not imported into a store that holds something', async () => {
      await writeArticle(context.store, toBombingArticle(), '2026-01-01T00:00:00Z');
      const script = await toScript(context.store);
      const error = await getAnnalsError(importCypher(context.store, toLines(script)));
      expect(error).toMatchObject({ code: 'STORE_NOT_EMPTY' });
    });
  });
}

async function fill(store: GraphStore): Promise<void> {
  for (const extraction of [toBombingArticle(), toDenialArticle(), toAwkwardArticle(), toBothArticle()]) {
    await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
  }
  await sayMerges(store);
}

async function toScript(store: GraphStore, actor: string | null = null): Promise<string> {
  const made = await openExport(store, { format: 'cypher', articleId: null, actor, base: null });
  let script = '';
  if ('text' in made) for await (const chunk of made.text) script += chunk;
  return script;
}

/**
 * Takes an actor's part of the graph to another store, where it is to be part of what is here with every relationship
 * among its nodes, and to give the same again. Resolves to what its nodes are called, by label.
 */
async function throughAnother(store: GraphStore, actor: string): Promise<Record<string, string[]>> {
  const script = await toScript(store, actor);
  const names: Record<string, string[]> = { Article: [], Claim: [], Actor: [], Event: [], Place: [] };
  await withEmbedded(async (other) => {
    await importCypher(other, toLines(script));
    const found = await dump(other);
    const ids = new Set(found.flatMap((record) => ('label' in record ? [record.properties['id']] : [])));
    const isPart = (record: NodeRecord | RelationshipRecord) =>
      'label' in record
        ? ids.has(record.properties['id'])
        : ids.has(record.from) &&
          ids.has(record.to) &&
          (record.properties['articleId'] === undefined || ids.has(record.properties['articleId']));
    expect(found).toEqual((await dump(store)).filter(isPart));
    for (const record of found) {
      if (!('label' in record)) continue;
      const { title, text, name } = record.properties;
      names[record.label]?.push(toText(record.label === 'Claim' ? text : (title ?? name)));
    }
    expect(await toScript(other, actor)).toBe(script);
  });
  return Object.fromEntries(Object.entries(names).map(([label, own]) => [label, own.sort()]));
}

async function* toLines(script: string): AsyncGenerator<string> {
  yield* script.split('\n');
}
