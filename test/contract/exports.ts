import { describe, expect, test } from 'vitest';
import { toCypher } from '../../src/export/cypher.js';
import { GraphSource } from '../../src/export/graph-source.js';
import { importCypher } from '../../src/export/import-cypher.js';
import type { GraphStore } from '../../src/graph/store.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { toAwkwardArticle } from '../support/graph/awkward-article.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { sayMerges } from '../support/graph/merges.js';
import { toBothArticle } from '../support/graph/novak-articles.js';
import { getAnnalsError } from '../support/annals-error.js';
import type { OpenEmpty } from './contract.js';
import { withEmbedded } from './with-embedded.js';
import { dump, withStore } from './with-store.js';

/** Out of this store into an embedded one, and back: on Neo4j, both ways between the engines. */
export function describeExports(openEmpty: OpenEmpty): void {
  describe('a graph that leaves as a Cypher script', () => {
    const context = withStore(openEmpty);

    test('is the same graph in another store, and here again', async () => {
      for (const extraction of [toBombingArticle(), toDenialArticle(), toAwkwardArticle(), toBothArticle()]) {
        await writeArticle(context.store, extraction, '2026-01-01T00:00:00Z');
      }
      await sayMerges(context.store);
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

    test('is not imported into a store that holds something', async () => {
      await writeArticle(context.store, toBombingArticle(), '2026-01-01T00:00:00Z');
      const script = await toScript(context.store);
      const error = await getAnnalsError(importCypher(context.store, toLines(script)));
      expect(error).toMatchObject({ code: 'STORE_NOT_EMPTY' });
    });
  });
}

async function toScript(store: GraphStore): Promise<string> {
  let script = '';
  for await (const chunk of toCypher(new GraphSource(store, { articleId: null }))) script += chunk;
  return script;
}

async function* toLines(script: string): AsyncGenerator<string> {
  yield* script.split('\n');
}
