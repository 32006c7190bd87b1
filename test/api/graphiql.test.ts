import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER, useBrowser } from '../support/browser.js';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction()]);

/** Whatever runs may be busy: a bundle of 4 MB is made, and a browser starts. */
const TIMEOUT_MS = 180_000;

describe('/graphiql', () => {
  it('is a page that names only files of ours', async () => {
    const page = await fetch(`${server.url}/graphiql`);
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['data:,', '/graphiql/page.css', '/graphiql/page.js']);
    expect(html).toContain('EventsOfAYear');
  });

  it(
    'serves them, and nothing else',
    async () => {
      for (const name of ['page.css', 'page.js', 'graphql.worker.js', 'json.worker.js', 'editor.worker.js']) {
        const file = await fetch(`${server.url}/graphiql/${name}`);
        expect(file.status).toBe(200);
        expect(file.headers.get('content-type')).toMatch(
          name.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
        );
      }
      for (const name of ['nothing.js', 'chunks', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json']) {
        expect((await fetch(`${server.url}/graphiql/${name}`)).status).toBe(404);
      }
    },
    TIMEOUT_MS,
  );
});

describe.skipIf(BROWSER === null)('in a browser (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();

  it(
    'answers an example, without asking any other site',
    async () => {
      const page = await browser().newPage({ viewport: { width: 1500, height: 950 } });
      const elsewhere: string[] = [];
      const failures: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
          elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => failures.push(error.message));

      await page.goto(`${server.url}/graphiql`, { timeout: TIMEOUT_MS });
      await page.getByRole('tab', { name: 'EventsOfAYear' }).waitFor({ timeout: TIMEOUT_MS });
      expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(10);
      const execute = page.getByRole('button', { name: /execute query/i });
      // Monaco writes its spaces as no-break ones.
      const shown = async () =>
        (await page.locator('.result-window').innerText({ timeout: 5_000 })).replaceAll('\u00a0', ' ');
      // A click before the editor has taken up the query does nothing, so it is tried until there is an answer.
      const answer = async () => {
        const text = await shown().catch(() => '');
        if (!text.includes('"data"')) await execute.click({ timeout: 5_000 }).catch(() => undefined);
        return text;
      };
      await expect
        .poll(answer, { timeout: TIMEOUT_MS, interval: 3_000 })
        .toContain('"NATO bombs Yugoslavia"');

      const folder = join('test-artifacts');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, 'graphiql.png') });
      expect(failures).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
