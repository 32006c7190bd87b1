import { afterAll, beforeAll } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeRecord, RelationshipRecord } from '../../src/graph/records.js';
import { openExport, type ExportRequest } from '../../src/export/write-export.js';
import { openGrafeoStore } from '../../src/graph/drivers/grafeo.js';
import type { GraphStore } from '../../src/graph/store.js';
import { writeArticle } from '../../src/graph/write-article.js';
import { dump } from '../contract/with-store.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { toAwkwardArticle } from '../support/graph/awkward-article.js';
import { sayMerges } from '../support/graph/merges.js';
import { toBothArticle } from '../support/graph/novak-articles.js';

export interface ExportedGraph {
  readonly store: GraphStore;
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** A text format's whole text. */
  text(format: ExportRequest['format'], more?: Partial<ExportRequest>): Promise<string>;
  /** CSV's files by path. */
  files(more?: Partial<ExportRequest>): Promise<Map<string, string>>;
}

/** Four articles in an embedded store, one of them full of what must be escaped, and merges of actors. */
export function useGraph(): ExportedGraph {
  let directory: string;
  let store: GraphStore;
  let records: (NodeRecord | RelationshipRecord)[];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'annals-export-'));
    store = await openGrafeoStore({ directory });
    for (const extraction of [toBombingArticle(), toDenialArticle(), toAwkwardArticle(), toBothArticle()]) {
      await writeArticle(store, extraction, '2026-01-01T00:00:00Z');
    }
    await sayMerges(store);
    records = await dump(store);
  });
  afterAll(async () => {
    await store?.close();
    await rm(directory, { recursive: true, force: true });
  });

  return {
    get store() {
      return store;
    },
    get nodes() {
      return records.filter((record) => 'label' in record);
    },
    get relationships() {
      return records.filter((record) => 'type' in record);
    },
    async text(format, more) {
      const made = await openExport(store, { format, articleId: null, actor: null, base: null, ...more });
      if (!('text' in made)) throw new Error(`${format} is many files.`);
      return readAll(made.text);
    },
    async files(more) {
      const made = await openExport(store, {
        format: 'csv',
        articleId: null,
        actor: null,
        base: null,
        ...more,
      });
      if (!('files' in made)) throw new Error('CSV must be many files.');
      const files = new Map<string, string>();
      for (const { path, chunks } of made.files) files.set(path, await readAll(chunks));
      return files;
    },
  };
}

async function readAll(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
