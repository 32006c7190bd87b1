import { describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';

const seed = seedExtraction();
const server = useServer(() => [seed]);

/** The files that the page names itself: what is loaded before any view is. */
async function listFirstFiles(): Promise<string[]> {
  const html = await (await fetch(server.url)).text();
  return [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address]) => address!);
}

describe('the explorer', () => {
  it.each([
    '/',
    '/timeline?from=1999&to=2003',
    '/graph',
    '/matrix',
    '/search?q=a',
    '/add',
    `/article/${seed.article.id}`,
    '/actor/none',
  ])('is one page, here at %s, which runs no script and no style of its own text', async (path) => {
    const page = await fetch(server.url + path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    const html = await page.text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/);
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it('has files that are kept for ever, under names that change with their content', async () => {
    for (const address of await listFirstFiles()) {
      expect(address).toMatch(/^\/assets\/[\w-]+-[A-Z0-9]{8}\.(js|css)$/);
      const plain = await fetch(server.url + address, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('cache-control')).toContain('immutable');
      expect(plain.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
      expect(plain.headers.get('content-encoding')).toBeNull();
      const packed = await fetch(server.url + address);
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect(await packed.text()).toBe(await plain.text());
    }
  });

  it('is what a browser gets at an address of nothing, with 404; a program gets JSON', async () => {
    for (const path of ['/nothing', '/graphql/nothing', '/actor/a/b']) {
      const page = await fetch(server.url + path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain('/assets/');
      const answer = await fetch(server.url + path, { headers: { accept: '*/*' } });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_REFUSED' } }] });
    }
  });

  it('gives out its own files only', async () => {
    for (const name of [
      'index.html',
      'nothing.js',
      '..%2f..%2fpackage.json',
      '..%2findex.html',
      'page.js.gz',
    ]) {
      expect((await fetch(`${server.url}/assets/${name}`)).status, name).toBe(404);
    }
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  });
});
