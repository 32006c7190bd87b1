import { describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkView, openExplorer } from './support/explorer-page.js';
import { largeExtraction } from './support/large-article.js';

const CLAIMS = 2_000;

describe.skipIf(BROWSER === null)('the graph (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();

  describe('of an article', () => {
    const seed = seedExtraction();
    const server = useServer(() => [seed]);
    const open = (address: string) => openExplorer(browser(), server.url, address);

    it('begins with who claims what about whom, and loads its library with it alone', async () => {
      const other = await open('/');
      await other.page.locator('.articles').waitFor();
      const before = await other.loaded();
      await other.close();
      const { page, problems, loaded, close } = await open('/graph');
      await page.locator('.graph-picture[data-settled]').waitFor();
      expect(await page.locator('.graph-head [role=status]').first().innerText()).toContain(
        `${seed.claims.length} claims`,
      );
      expect((await loaded()) - before).toBeGreaterThan(100 * 1024);
      expect(problems).toEqual([]);
      await close();
    });

    it('grows by a node’s neighbours, by keyboard and list alone', async () => {
      const { page, close } = await open('/graph');
      await page.locator('.graph-picture[data-settled]').waitFor();
      const status = page.locator('.graph-head [role=status]').first();
      expect(await status.innerText()).not.toContain('event');
      await page.getByRole('button', { name: /Yugoslavia/ }).press('Enter');
      await page.getByRole('button', { name: 'Expand' }).press('Enter');
      await expect.poll(() => status.innerText()).toContain('1 event');
      await page.getByRole('button', { name: /target in/ }).press('Enter');
      await page.getByRole('heading', { name: 'NATO bombs Yugoslavia' }).waitFor();
      await page.getByRole('link', { name: 'Open' }).press('Enter');
      await page.waitForURL(/\/event\//);
      await close();
    });

    it('begins at any node that an address names, and can narrow to years', async () => {
      const { page, close } = await open('/graph?focus=actor:nato');
      await page.getByRole('heading', { name: 'NATO', exact: true }).waitFor();
      await close();
      const narrowed = await open('/graph?from=2003&to=2003');
      const claims = seed.claims.filter(({ text }) => text.includes('2003'));
      await narrowed.page.getByText(`${claims.length} claim`).first().waitFor();
      await narrowed.close();
    });

    it.each([
      ['graph', '/graph'],
      ['graph-of-an-actor', '/graph?focus=actor:nato'],
    ])('has no barriers and fits at three widths, light and dark: %s', async (name, address) => {
      await checkView(browser(), server.url, name, address, '.graph-picture[data-settled]');
    });
  });

  describe('of thousands of nodes', () => {
    const server = useServer(() => [largeExtraction(CLAIMS, 400)]);

    it('is drawn while the page stays usable', async () => {
      const { page, problems, close } = await openExplorer(browser(), server.url, '/graph');
      const began = performance.now();
      const more = page.getByRole('button', { name: 'More claims' });
      const status = page.locator('.graph-head [role=status]').first();
      for (let i = 0; i < 4; i++) {
        await more.click();
        await expect.poll(() => status.innerText(), { timeout: 60_000 }).not.toContain('Loading');
      }
      await expect.poll(() => status.innerText()).toContain(`${CLAIMS} claims`);
      const loaded = performance.now();
      await page.locator('.graph-picture[data-settled]').waitFor({ timeout: 120_000 });
      const settled = performance.now();
      await page.locator('.graph-sketch').waitFor({ state: 'hidden' });
      const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
        const gaps = [];
        let last = performance.now();
        const frame = (now) => {
          gaps.push(now - last);
          last = now;
          if (gaps.length < 40) requestAnimationFrame(frame);
          else resolve(gaps);
        };
        const picture = document.querySelector('.graph-picture');
        const { left, top } = picture.getBoundingClientRect();
        setInterval(() => picture.firstChild.dispatchEvent(new WheelEvent('wheel', {
          deltaY: 20, clientX: left + 300, clientY: top + 200, bubbles: true, cancelable: true,
        })), 30);
        requestAnimationFrame(frame);
      })`);
      const sorted = frames.sort((a, b) => a - b);
      console.log(
        `${await status.innerText()}: loaded in ${((loaded - began) / 1000).toFixed(1)} s, settled ${((settled - loaded) / 1000).toFixed(1)} s later; a frame while zooming takes ${sorted[20]!.toFixed(0)} ms in the middle, ${sorted[37]!.toFixed(0)} ms at most`,
      );
      await page.screenshot({ path: 'test-artifacts/explorer/graph-large.png' });
      await page.getByLabel('Find by name').fill('Minister17x');
      await page.getByRole('button', { name: /Minister17x/ }).click();
      await page.getByRole('heading', { name: 'Minister17x' }).waitFor();
      expect(problems).toEqual([]);
      await close();
    });
  });
});
