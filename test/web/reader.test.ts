import { describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkView, openExplorer } from './support/explorer-page.js';
import { hostileExtraction } from './support/hostile-article.js';
import { largeExtraction } from './support/large-article.js';

const seed = seedExtraction();
const hostile = hostileExtraction();
const large = largeExtraction(60, 40);
const server = useServer(() => [seed, hostile, large]);
const FIRST_LOAD_BYTES = 350 * 1024;
const path = `/article/${seed.article.id}`;

describe.skipIf(BROWSER === null)('the reader (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const open = (address: string, look = {}) => openExplorer(browser(), server.url, address, look);

  it('shows the text as it is, with every claim, mention and event in place', async () => {
    const { page, close } = await open(path);
    await page.locator('.marker').first().waitFor();
    // innerText would give the tags too; the text nodes are the article's alone.
    const lines = await page.locator('.text > *').allTextContents();
    expect(lines).toEqual(seed.article.text.split('\n').filter((line) => line !== ''));
    for (const claim of seed.claims) {
      const words = await page.locator(`.claim[data-claim="${claim.id}"]`).allTextContents();
      expect(words.join('')).toBe(claim.text.replaceAll('\n', ''));
    }
    const mentioned = await page.locator('.mention').count();
    const mentions = new Set(
      [...seed.actors, ...seed.events].flatMap(({ mentions }) =>
        mentions.map(({ start, end }) => `${start}-${end}`),
      ),
    );
    expect(mentioned).toBeGreaterThanOrEqual(mentions.size - 2);
    await close();
  });

  it('keeps whose a claim is on the line where the claim begins, at any width', async () => {
    const { page, close } = await open(path);
    await page.locator('.marker').first().waitFor();
    for (let width = 320; width < 480; width += 16) {
      await page.setViewportSize({ width, height: 800 });
      const apart = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('.marker')].flatMap((marker) => {
        const words = document.createTreeWalker(marker.closest('h1, p'), NodeFilter.SHOW_TEXT);
        words.currentNode = marker;
        const range = document.createRange();
        const text = words.nextNode();
        range.setStart(text, 0);
        range.setEnd(text, 1);
        const distance = range.getBoundingClientRect().top - marker.getBoundingClientRect().top;
        return distance > 20 ? [marker.dataset.tag + ' ' + text.data] : [];
      })`);
      expect(apart, `${width} px`).toEqual([]);
    }
    await close();
  });

  it('needs little before a text can be read', async () => {
    const { page, loaded, close } = await open(path);
    await page.locator('.marker').first().waitFor();
    const bytes = await loaded();
    console.log(`The reader of a first visitor: ${(bytes / 1024).toFixed(1)} KiB transferred, data included`);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
    await close();
  });

  it('tells who says what is pointed at, and according to whom', async () => {
    const { page, close } = await open(path);
    const nested = seed.claims.find(({ attribution }) => attribution.length === 2)!;
    await page.locator(`.claim.innermost[data-claim="${nested.id}"]`).first().hover();
    const details = page.getByRole('region', { name: 'What you look at' });
    await details.getByRole('heading', { name: 'A claim' }).waitFor();
    const names = nested.attribution.map(({ actor }) => seed.actors.find(({ id }) => id === actor)!.name);
    // Nested boxes: the outer source's holds the inner one's.
    expect(await details.locator('.chain .chain').count()).toBe(1);
    expect(await details.locator('.chain > .chain-source a').allInnerTexts()).toEqual(names);
    expect(await details.innerText()).toContain('scare quotes');
    await page.keyboard.press('Escape');
    await details.getByText('Point at the text').waitFor();
    await close();
  });

  it('is used by keyboard alone: a claim is reached, told and opened', async () => {
    const { page, close } = await open(path);
    const marker = page.locator('.marker').first();
    await marker.focus();
    await page.getByRole('heading', { name: /A claim|The author asserts/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claim\//);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.goBack();
    await marker.waitFor();
    await close();
  });

  it('leaves whatever has the focus in sight, where the details lie over the page', async () => {
    const { page, close } = await open(path, { width: 320 });
    await page.locator('.mention').first().waitFor();
    const isCovered = () =>
      page.evaluate<boolean>(`(() => {
        const box = document.activeElement.getBoundingClientRect();
        const details = document.querySelector('.details.open')?.getBoundingClientRect();
        return details !== undefined && box.bottom > details.top && !document.activeElement.closest('aside');
      })()`);
    const text = page.locator('.text a');
    await text.first().focus();
    // Through the whole text, to the links below it and the first ones of the details.
    const covered: string[] = [];
    for (let i = 0; i < (await text.count()) + 4; i++) {
      await page.keyboard.press('Tab');
      if (await isCovered()) covered.push(await page.locator(':focus').innerText());
    }
    expect(await page.locator('.details.open').count()).toBe(1);
    expect(covered).toEqual([]);
    await close();
  });

  it('does not go back to what had the focus before, where the details of that are drawn late', async () => {
    const { page, close } = await open(path, { width: 320 });
    await page.locator('.mention').first().waitFor();
    // Both at once: the details of the mention are drawn when the link has the focus already.
    await page.evaluate(`(() => {
      [...document.querySelectorAll('.text a')].at(-1).focus();
      [...document.querySelectorAll('footer a')].find(({ textContent }) => textContent === 'Turtle').focus();
    })()`);
    await page.locator('.details.open').waitFor();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)))');
    const link = await page.locator(':focus').boundingBox();
    const details = await page.locator('.details.open').boundingBox();
    expect(await page.locator(':focus').innerText()).toBe('Turtle');
    expect(link!.y).toBeGreaterThan(0);
    expect(link!.y + link!.height).toBeLessThanOrEqual(details!.y);
    await close();
  });

  it('lists the speakers with most claims first of very many, and all where they are asked for', async () => {
    const { page, close } = await open(`/article/${large.article.id}`);
    const legend = page.getByRole('region', { name: 'Legend and filters' });
    const all = legend.getByRole('button', { name: /^All \d+ speakers$/ });
    await all.waitFor();
    const speakers = legend.getByRole('list').first().getByRole('listitem');
    expect(await speakers.count()).toBe(1 + 12);
    const number = Number(/\d+/.exec(await all.innerText())?.[0]);
    await all.click();
    expect(await speakers.count()).toBe(1 + number);
    await close();
  });

  it('shows before it goes, where a finger touches', async () => {
    const { page, close } = await open(path, { width: 320, touch: true });
    await page.locator('.mention.name').first().tap();
    await page.locator('.details.open').waitFor();
    expect(page.url()).toContain('/article/');
    await page
      .locator('.details.open')
      .getByRole('link', { name: /^Open / })
      .tap();
    await page.waitForURL(/\/actor\//);
    await close();
  });

  it('narrows to a speaker and a kind, in an address that can be shared', async () => {
    const { page, close } = await open(path);
    await page.getByRole('button', { name: /Maria Zakharova/ }).click();
    await page.waitForURL(/speaker=/);
    const kept = await page.evaluate<string[]>(
      "[...new Set([...document.querySelectorAll('.text .claim')].map((e) => e.dataset.claim))]",
    );
    const hers = seed.claims.filter(({ attribution }) =>
      attribution.some(({ actor }) => actor === 'actor:maria-zakharova'),
    );
    expect(kept.sort()).toEqual(hers.map(({ id }) => id).sort());
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.getByText(`${hers.length} of ${seed.claims.length} claims`).waitFor();
    await shared.close();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await page.getByText(`${seed.claims.length} claims`).waitFor();
    await close();
  });

  it('brings words that an address names into view', async () => {
    const last = seed.claims.at(-1)!;
    const { page, close } = await open(`${path}?at=${last.start}-${last.end}`, { width: 320 });
    await page.locator('.marker').first().waitFor();
    const words = page.locator(`.claim[data-claim="${last.id}"]`).first();
    await expect.poll(async () => (await words.boundingBox())?.y ?? -1).toBeLessThan(800);
    expect((await words.boundingBox())!.y).toBeGreaterThan(0);
    await close();
  });

  it('never lets an article become part of the page', async () => {
    const addresses = [
      '/',
      `/article/${hostile.article.id}`,
      ...hostile.actors.map(({ id }) => `/actor/${id}`),
      ...hostile.events.map(({ id }) => `/event/${id}`),
      ...hostile.claims.map(({ id }) => `/claim/${id}`),
    ];
    for (const address of addresses) {
      const { page, problems, close } = await open(address);
      await page.getByText('<script>').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.locator('main img, main script, main b').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('says what to do where an id is unknown, and where the server is gone', async () => {
    const unknown = await open('/article/article:none');
    await unknown.page.getByText('There is no article with this id').waitFor();
    await unknown.close();

    const { page, close } = await open('/');
    const link = page.getByRole('link', { name: seed.article.title });
    await link.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await link.click();
    await page.getByRole('alert').getByText('The Annals server does not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.marker').first().waitFor();
    await close();
  });

  const nested = seed.claims.find(({ attribution }) => attribution.length === 2)!;
  it.each([
    ['articles', '/', '.articles li'],
    ['reader', path, '.marker'],
    ['actor', '/actor/actor:nato', '.claim-item'],
    ['event', `/event/${seed.events[3]!.id}`, '.in-context figcaption'],
    ['place', '/place/place:eastern-europe', '.plain li'],
    ['claim', `/claim/${nested.id}`, '.in-context mark'],
    ['unknown', '/claim/claim:none', '.state.empty'],
  ])('has no barriers and fits at three widths, light and dark: %s', async (name, address, ready) => {
    await checkView(browser(), server.url, name, address, ready);
  });
});
