import { describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkView, openExplorer } from './support/explorer-page.js';

const seed = seedExtraction();
const server = useServer(() => [seed]);

describe.skipIf(BROWSER === null)('the timeline (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const open = (address: string) => openExplorer(browser(), server.url, address);

  it('draws events to scale, gaps included', async () => {
    const { page, close } = await open('/timeline');
    await page.getByRole('heading', { name: '1999–2011' }).waitFor();
    const left = async (title: string) =>
      (await page.locator('.span-event', { hasText: title }).locator('.extent').boundingBox())!;
    const [first, second, third] = [
      await left('NATO bombs'),
      await left('United States invades'),
      await left('Libya'),
    ];
    // 1999 to 2003 is half of 2003 to 2011.
    expect((third.x - second.x) / (second.x - first.x)).toBeCloseTo(2, 1);
    expect(await page.locator('.gap').count()).toBe(2);
    await close();
  });

  it('shows labels whole, the last ones too', async () => {
    const { page, close } = await open('/timeline');
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('.span-title').first().waitFor();
      const cut = () =>
        page.evaluate<string[]>(`[...document.querySelectorAll('.span li')].flatMap((item) => {
          const title = item.querySelector('.span-title');
          const frame = document.querySelector('.span-frame').getBoundingClientRect();
          const isLongest = item.offsetWidth >= Math.min(290, Math.floor(frame.width * 0.6));
          const isOut = title.getBoundingClientRect().right > frame.right + 0.5;
          return isOut || (title.scrollWidth > title.clientWidth && !isLongest) ? [title.textContent] : [];
        })`);
      await expect.poll(cut, { message: `${width} px` }).toEqual([]);
    }
    await close();
  });

  it('narrows every view to the years that are dragged over', async () => {
    const { page, close } = await open('/timeline');
    const strip = (await page.locator('.overview svg').boundingBox())!;
    const at = (year: number) => strip.x + ((year - 1999) / 13) * strip.width;
    await page.mouse.move(at(2002.5), strip.y + 30);
    await page.mouse.down();
    await page.mouse.move(at(2011.5), strip.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=2002&to=2011/);
    expect(await page.evaluate('String(getSelection())')).toBe('');
    await page.getByRole('heading', { name: '2002–2011' }).waitFor();
    expect(await page.locator('.span-event', { hasText: 'NATO bombs' }).count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Graph' }).click();
    await page.waitForURL(/\/graph\?from=2002&to=2011/);
    await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('link', { name: seed.article.title }).click();
    await page.getByText(/^\d of \d+ claims/).waitFor();
    await page.getByRole('link', { name: 'show all years' }).click();
    await page.getByText(`${seed.claims.length} claims`).waitFor();
    await close();
  });

  it('takes years by keyboard', async () => {
    const { page, close } = await open('/timeline');
    await page.getByRole('spinbutton', { name: 'From' }).fill('2003');
    await page.getByRole('spinbutton', { name: 'to' }).fill('2003');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2003', exact: true }).waitFor();
    await expect.poll(() => page.locator('.span-event[href]').count()).toBe(1);
    await close();
  });

  it('has no barriers and fits at three widths, light and dark', async () => {
    await checkView(browser(), server.url, 'timeline', '/timeline', '.span-event[href]');
  });
});
