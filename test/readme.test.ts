import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../src/api/server.js';
import { openExtractor } from '../src/app/open-extractor.js';
import { seed, SEED_FOLDER } from '../src/app/seed.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { createTemporaryFolder } from './support/temporary-folder.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function findBlock(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1];
  if (!block) throw new Error(`There is no ${language} in the README.`);
  return block;
}

describe('the README', () => {
  it('shows a query and the answer that the server gives, word for word of the article', async () => {
    const store = await openGrafeoStore({ directory: createTemporaryFolder() });
    const extractor = await openExtractor('auto');
    const counts = await seed({ store, extractor });
    expect(counts).toMatchObject({ CREATED: 1, FAILED: 0 });
    expect(await seed({ store, extractor })).toMatchObject({ CREATED: 0, SKIPPED: 1 });

    const server = await startServer({
      store,
      host: '127.0.0.1',
      port: 0,
      version: '0',
      introspection: false,
      corsOrigins: [],
      report: (error) => {
        throw error;
      },
    });
    onTestFinished(async () => {
      await server.close();
      await extractor.close();
      await store.close();
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: findBlock('graphql') }),
    });
    const answer: unknown = JSON.parse(findBlock('json'));
    expect(((await response.json()) as { data: unknown }).data).toEqual(answer);

    const { text, start, end } =
      /"text": "(?<text>[^"]+)"[\s\S]*?"start": (?<start>\d+), "end": (?<end>\d+)/.exec(README)!.groups!;
    const article = readFileSync(`${SEED_FOLDER}/000_ce0883ea347a3b8e.txt`, 'utf8');
    expect(article.slice(Number(start), Number(end))).toBe(text);
  });
});
