import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../src/api/server.js';
import { ArticleIngester } from '../src/app/article-ingester.js';
import { openExtractor } from '../src/app/open-extractor.js';
import { seed, SEED_FOLDER } from '../src/app/seed.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { createTemporaryFolder } from './support/temporary-folder.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The first in `language` that has `words`. */
function findBlock(language: string, words = ''): string {
  const blocks = README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
  const block = [...blocks].map(([, text = '']) => text).find((text) => text.includes(words));
  if (!block) throw new Error(`There is no ${language} with "${words}" in the README.`);
  return block;
}

const KEY = 'a-key-of-the-readme-test';

describe('the README', () => {
  it('shows a query and the answer that the server gives, word for word of the article, and a merge that works', async () => {
    const store = await openGrafeoStore({ directory: createTemporaryFolder() });
    const extractor = await openExtractor('auto');
    const counts = await seed({ store, extractor });
    expect(counts).toMatchObject({ CREATED: 1, FAILED: 0 });
    expect(await seed({ store, extractor })).toMatchObject({ CREATED: 0, SKIPPED: 1 });

    const ingester = new ArticleIngester({ store, engine: 'auto' });
    const server = await startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      version: '0',
      introspection: false,
      corsOrigins: [],
      writing: { ingester, keys: [KEY] },
      report: (error) => {
        throw error;
      },
    });
    onTestFinished(async () => {
      await server.close();
      await extractor.close();
      await store.close();
    });
    const ask = async (query: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as { data: unknown };
    };
    const answer: unknown = JSON.parse(findBlock('json'));
    expect((await ask(findBlock('graphql'))).data).toEqual(answer);
    const merged = await ask(findBlock('graphql', 'mergeActors('));
    expect(merged).toMatchObject({
      data: {
        mergeActors: { actor: { name: 'NATO', aliases: expect.arrayContaining(['the West']) as string[] } },
      },
    });

    const { text, start, end } =
      /"text": "(?<text>[^"]+)"[\s\S]*?"start": (?<start>\d+), "end": (?<end>\d+)/.exec(README)!.groups!;
    const article = readFileSync(`${SEED_FOLDER}/000_ce0883ea347a3b8e.txt`, 'utf8');
    expect(article.slice(Number(start), Number(end))).toBe(text);
  });
});
