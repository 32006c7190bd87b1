import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkView, openExplorer } from './support/explorer-page.js';
import { hostileExtraction } from './support/hostile-article.js';

const seed = seedExtraction();
const server = useServer(() => [seed, hostileExtraction()]);

describe.skipIf(BROWSER === null)('exploring (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const open = (address: string) => openExplorer(browser(), server.url, address);

  it('the matrix counts who says what about whom, and opens the words in their context', async () => {
    const { page, problems, close } = await open('/matrix');
    const { matrix } = await server.data<{
      matrix: { cells: { speaker: { name: string }; about: { name: string }; claims: number }[] };
    }>('{ matrix { cells { speaker { name } about { name } claims } } }');
    const cells = matrix.cells.filter(({ claims }) => claims > 0);
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').getByRole('button').count()).toBe(cells.length);
    const { speaker, about, claims } = cells.find(({ speaker: { name } }) => name === 'Mark Rutte')!;
    await page.getByRole('button', { name: `${speaker.name} about ${about.name}: ${claims} claim` }).click();
    await page.waitForURL(/speaker=.+&about=.+/);
    await page.getByRole('heading', { name: new RegExp(`${speaker.name} about ${about.name}`) }).waitFor();
    await page.locator('.in-context mark').first().waitFor();
    const words = await page.locator('.in-context mark').allTextContents();
    expect(words).toHaveLength(claims);
    for (const text of words) expect(seed.claims.map((claim) => claim.text)).toContain(text);
    // An address that can be shared: what was opened is open.
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.page.locator('.in-context mark').first().waitFor();
    await shared.close();
    expect(problems).toEqual([]);
    await close();
  });

  it('the matrix shows the claims of a cell at once, and covers nothing that has the focus', async () => {
    const { page, close } = await open('/matrix');
    const cells = page.getByRole('table').getByRole('button');
    await cells.first().waitFor();
    await page.setViewportSize({ width: 1280, height: 420 });
    await cells.first().click();
    const heading = page.getByRole('heading', { name: / about /, level: 2 });
    await heading.waitFor();
    const isInView = async () => (await heading.boundingBox())!.y < 420;
    await expect.poll(isInView).toBe(true);

    await page.setViewportSize({ width: 320, height: 800 });
    const covered = await page.evaluate<string[]>(`[
      ...document.querySelectorAll('.matrix-scroll :is(a, button)'),
    ].flatMap((element) => {
      element.focus();
      const { left, top, width, height } = element.getBoundingClientRect();
      // A browser scrolls no further where a part is to be seen at the right; the headings must cover none.
      const { right } = element.closest('.matrix-scroll').getBoundingClientRect();
      const shown = document.elementFromPoint(Math.min(left + width / 2, right - 4), top + height / 2);
      return element.closest('td, th').contains(shown) ? [] : [element.textContent];
    })`);
    expect(covered).toEqual([]);
    await close();
  });

  it('the search suggests while one types, and is used by keyboard', async () => {
    const { page, close } = await open('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.pressSequentially('Zakharova');
    const list = page.getByRole('listbox', { name: /Search/ });
    await list
      .getByRole('option', { name: /Maria Zakharova/ })
      .first()
      .waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      await list.getByRole('option', { selected: true }).getAttribute('id'),
    );
    await field.press('Enter');
    await page.waitForURL(/\/(actor|claim|event|article)\//);
    await close();
  });

  it('the search suggests names by their beginnings, and nothing once it was begun', async () => {
    const { page, close } = await open('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.pressSequentially('yugos');
    await page.getByRole('option', { name: /^Yugoslavia country/ }).waitFor();
    // Sent before its suggestions can have come.
    await field.fill('Yugoslavia');
    await field.press('Enter');
    await page.waitForURL('**/search?q=Yugoslavia');
    await page.locator('.hits li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await close();
  });

  it('the search finds words in claims and events, marks them, and narrows by type', async () => {
    const { page, close } = await open('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('Yugoslavia');
    await page.getByRole('combobox', { name: 'Search' }).press('Enter');
    await page.waitForURL('**/search?q=Yugoslavia');
    await page.locator('.hits li').first().waitFor();
    expect(await page.locator('.hits a[href^="/actor/"]').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'claims', exact: true }).click();
    await page.waitForURL(/type=CLAIM/);
    await expect.poll(() => page.locator('.hits a:not([href^="/claim/"])').count()).toBe(0);
    await page.locator('.hits a[href^="/claim/"]').first().waitFor();
    await close();
    const nothing = await open('/search?q=xyzzyplugh');
    await nothing.page.getByText('Nothing holds these words.').waitFor();
    await nothing.close();
  });

  it('the search lets no article become part of the page', async () => {
    const { page, problems, close } = await open('/search?q=Minister');
    await page.locator('.hits li').first().waitFor();
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(problems).toEqual([]);
    await close();
  });

  it('the graph finds a path between two actors and tells it in words', async () => {
    const { page, problems, close } = await open('/graph');
    await page.locator('.graph-picture[data-settled]').waitFor();
    for (const [label, name] of [
      ['Path from', 'Maria Zakharova'],
      ['to', 'Yugoslavia'],
    ] as const) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await field.pressSequentially(name.slice(0, 5));
      await page.getByRole('option', { name: new RegExp(name) }).waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
    }
    await page.waitForURL(/a=actor.*&b=actor/);
    const words = page.getByRole('list', { name: /shortest path/ });
    await words.waitFor();
    const names = await words.getByRole('link').allInnerTexts();
    expect(names[0]).toBe('Maria Zakharova');
    expect(names.at(-1)).toBe('Yugoslavia');
    expect(names.length).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['/', 'the whole graph', ''],
    ['/graph', 'the whole graph', ''],
    ['/timeline', 'the whole graph', ''],
    ['/matrix', 'the whole graph', ''],
    ['/actor/actor:nato', 'what is said by it and about it', '&actor=actor%3Anato'],
    [
      `/article/${seed.article.id}`,
      'what this article says',
      `&article=${encodeURIComponent(seed.article.id)}`,
    ],
  ])('the page at %s downloads %s', async (address, what, query) => {
    const { page, problems, close } = await open(address);
    const links = page.locator('.exports');
    await links.getByText(`Take ${what} along`).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      links.getByRole('link', { name: 'GraphML' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('annals.graphml');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toBe(await (await fetch(`${server.url}/export?format=graphml${query}`)).text());
    expect(file.match(/<node /g)!.length).toBeGreaterThan(query === '' ? seed.claims.length : 20);
    expect(file.includes('hostile')).toBe(query === '');
    for (const format of ['JSON-LD', 'Turtle', 'CSV', 'Cypher']) {
      const href = await links.getByRole('link', { name: format }).getAttribute('href');
      expect((await fetch(server.url + href!, { method: 'HEAD' })).status, format).toBe(200);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it.each([
    ['matrix', '/matrix?speaker=actor:mark-rutte&about=actor:RUS', '.in-context mark'],
    ['matrix-whole', '/matrix', '.matrix td button'],
    ['search', '/search?q=NATO', '.hits li'],
    ['search-empty', '/search', '.state.empty'],
    ['search-nothing', '/search?q=xyzzyplugh', '.state.empty'],
    ['path', '/graph?a=actor:maria-zakharova&b=actor:YUG', '.path-words'],
  ])('has no barriers and fits at three widths, light and dark: %s', async (name, address, ready) => {
    await checkView(browser(), server.url, name, address, ready);
  });
});
