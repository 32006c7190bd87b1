import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where pictures of the views are kept, for people to look at. */
const PICTURES = join('test-artifacts', 'explorer');
mkdirSync(PICTURES, { recursive: true });

const WIDTHS = [1280, 768, 320];
const SCHEMES = ['light', 'dark'] as const;

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** A finger in place of a mouse. */
  readonly touch?: boolean;
}

/** Opens `path` of the explorer as a new visitor does; `problems` gathers what a page must never do. */
export async function openExplorer(browser: Browser, url: string, path: string, look: Look = {}) {
  const { width = 1280, scheme = 'light', touch = false } = look;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: touch,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url());
  });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url + path);
  /** How many bytes came over the network so far. */
  const loaded = async () => {
    const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
    return sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
  };
  return { page, problems, loaded, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 AA, a line for each rule with the first elements that break it. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((n) => `${n.html} ${n.failureSummary}`)
          .join(' | ')}`,
    );
  });
}

/** Holds a view to what every view has to be, in light and dark at each of three widths. */
export async function checkView(
  browser: Browser,
  url: string,
  name: string,
  path: string,
  ready: string,
): Promise<void> {
  const { page, problems, close } = await openExplorer(browser, url, path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await checkLooks(page, name);
  expect(problems).toEqual([]);
  await close();
}

/** Holds the page as it is now to the same. */
export async function checkLooks(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // A picture is drawn anew for its width a moment after the width has changed.
    await expect
      .poll(() => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'), {
        message: `${name} at ${width} px scrolls sideways`,
        timeout: 5_000,
      })
      .toBeLessThanOrEqual(0);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: join(PICTURES, `${name}-${width}-${scheme}.png`), fullPage: true });
      expect(await findBarriers(page), `${name} at ${width} px, ${scheme}`).toEqual([]);
    }
  }
}
