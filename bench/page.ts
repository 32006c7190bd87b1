/**
 * How long each view of the page takes from the start of the navigation until it is drawn and answers, on loopback, and
 * how many bytes a first visitor gets for it.
 *
 *     npx tsx bench/page.ts [path of chromium]
 *
 * The server is warm and in a process of its own; each first visit is a new browser context, which has nothing cached.
 * Takes one to three minutes. Asks 127.0.0.1 only.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Response } from 'playwright-core';
import { startServer } from '../src/api/server.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { writeArticle } from '../src/graph/write-article.js';
import { seedExtraction } from '../test/api/support/articles.js';

const ROUNDS = 9;
/** What the issue allows, from the start of the navigation. */
const ALLOWED_MS = 1_000;

/** Each view's address, and what is there once it can be used. */
const VIEWS: Record<string, readonly [address: string, ready: string]> = {
  'articles, `/`': ['/', '.articles a'],
  reader: [`/article/${seedExtraction().article.id}`, '.text .marker'],
  timeline: ['/timeline', '.span-event .span-title'],
  'graph, drawn': ['/graph', '.graph-picture[data-settled]'],
  matrix: ['/matrix', '.matrix td button'],
  search: ['/search?q=NATO', '.hits a'],
};

/** Tells its parent the address, and ends with it. */
async function serve(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'annals-bench-'));
  const store = await openGrafeoStore({ directory: join(folder, 'graph') });
  await writeArticle(store, seedExtraction(), '2026-01-01T00:00:00Z');
  const server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    version: '0',
    introspection: true,
    corsOrigins: [],
    report: console.error,
  });
  process.send!(server.url);
  await once(process, 'disconnect');
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
}

async function measure(executablePath: string): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: process.execArgv });
  const [url] = (await once(child, 'message')) as [string];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    console.log('| View | first visit ms | slowest ms | again ms | first visit KiB |');
    console.log('| ---- | -------------: | ---------: | -------: | --------------: |');
    for (const [name, view] of Object.entries(VIEWS)) {
      await visit(browser, url, view);
      const visits = [];
      for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, url, view));
      const first = visits.map((one) => one.first).sort((a, b) => a - b);
      const again = visits.map((one) => one.again).sort((a, b) => a - b);
      const cells = [toMedian(first), first.at(-1)!, toMedian(again)].map((ms) => ms.toFixed(0));
      console.log(`| ${name} | ${cells.join(' | ')} | ${(visits[0]!.bytes / 1024).toFixed(1)} |`);
      if (toMedian(first) > ALLOWED_MS) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    child.disconnect();
  }
}

/** A first visit, and a second one that has the page's files cached. */
async function visit(browser: Browser, url: string, [address, ready]: readonly [string, string]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(toWatch(ready));
  const first = await open(context, url + address);
  const again = await open(context, url + address);
  await context.close();
  return { first: first.ms, bytes: first.bytes, again: again.ms };
}

async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  const noted = page.locator('html[data-usable-at]');
  await noted.waitFor();
  const ms = Number(await noted.getAttribute('data-usable-at'));
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
  const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  await page.close();
  return { ms, bytes };
}

/** Runs in the page: notes when `ready` is there, drawn, and the main thread free to answer. */
const toWatch = (ready: string) => `
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(ready)})) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.usableAt = performance.now(); }));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
`;

function toMedian(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)]!;
}

if (process.argv[2] === 'serve') await serve();
else await measure(process.argv[2] ?? '/usr/bin/chromium');
