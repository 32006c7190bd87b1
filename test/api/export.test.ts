import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, openExport } from '../../src/export/write-export.js';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { useServer } from './support/test-server.js';

describe('GET /export', () => {
  const server = useServer(() => [toBombingArticle(), toDenialArticle()]);

  test.each(EXPORT_FORMATS.filter((format) => format !== 'csv'))(
    '%s is what the store exports',
    async (format) => {
      const response = await fetch(`${server.url}/export?format=${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="annals\./);
      const made = await openExport(server.store, { format, articleId: null, actor: null, base: null });
      let text = '';
      if ('text' in made) for await (const chunk of made.text) text += chunk;
      expect(await response.text()).toBe(text);
      expect(text).toContain('Zakharova');
    },
  );

  test('csv is a zip of its files', async () => {
    const response = await fetch(`${server.url}/export?format=csv`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzip(Buffer.from(await response.arrayBuffer()));
    const made = await openExport(server.store, { format: 'csv', articleId: null, actor: null, base: null });
    if (!('files' in made)) throw new Error('CSV must be many files.');
    for (const { path, chunks } of made.files) {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      expect(files.get(path), path).toBe(text);
    }
    expect(files.size).toBe(made.files.length);
  });

  test('one article, under a base', async () => {
    const { article } = toDenialArticle();
    const query = new URLSearchParams({ format: 'turtle', article: article.id, base: 'https://x.example/' });
    const text = await (await fetch(`${server.url}/export?${query.toString()}`)).text();
    expect(text).toContain(`<https://x.example/${article.id}> a schema:NewsArticle`);
    expect(text).not.toContain(toBombingArticle().article.id);
  });

  test('one actor, by its id or a name', async () => {
    const get = async (actor: string) =>
      (
        await fetch(`${server.url}/export?${new URLSearchParams({ format: 'turtle', actor }).toString()}`)
      ).text();
    const text = await get('critics');
    expect(text).toContain('critics claim NATO bombed Yugoslavia');
    expect(text).not.toContain(toDenialArticle().article.id);
    expect(await get('North Atlantic Treaty Organization')).toBe(await get('actor:NATO'));
  });

  test.each([
    ['no format', '', 400, 'BAD_ARGUMENT'],
    ['an unknown one', '?format=rdfxml', 400, 'BAD_ARGUMENT'],
    ['an unknown article', '?format=turtle&article=article:none', 404, 'ARTICLE_NOT_FOUND'],
    ['an unknown actor', '?format=turtle&actor=Nobody', 404, 'ACTOR_NOT_FOUND'],
    ['an article and an actor', '?format=turtle&actor=NATO&article=article:none', 400, 'BAD_ARGUMENT'],
    ['a base that would end an IRI', '?format=turtle&base=x:%3E', 400, 'BAD_ARGUMENT'],
  ])('%s is refused', async (_, query, status, code) => {
    const response = await fetch(`${server.url}/export${query}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('after downloads that were given up, others are served', async () => {
    for (let i = 0; i < 6; i++) {
      const abort = new AbortController();
      const response = await fetch(`${server.url}/export?format=cypher`, { signal: abort.signal });
      abort.abort();
      await response.text().catch(() => null);
    }
    await expect.poll(async () => (await fetch(`${server.url}/export?format=cypher`)).status).toBe(200);
  });
});

/** By the central directory at the end of the file (PKWARE's APPNOTE, 4.3.12). */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\u0005\u0006');
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(zip.subarray(start, start + size)).toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
