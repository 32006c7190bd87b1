import { describe, expect, it } from 'vitest';
import { anniversaryExtraction, seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkView, openExplorer } from './support/explorer-page.js';

const seed = seedExtraction();
/** Speaks of 1999 alone. */
const anniversary = anniversaryExtraction();
const server = useServer(() => [seed, anniversary]);

const claimsOf = (year: string) => seed.claims.filter(({ text }) => text.includes(year));
const invasion = seed.events.find(({ year }) => year === 2003)!;
const of2003 = 'from=2003&to=2003';

describe.skipIf(BROWSER === null)('years chosen (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const open = (address: string) => openExplorer(browser(), server.url, address);

  /** Each view, and how many entries of what it lists with the years and without. */
  it.each([
    ['the articles', '/', '.articles > li', 1, 2],
    [
      'an article',
      `/article/${seed.article.id}`,
      '.text .marker',
      claimsOf('2003').length,
      seed.claims.length,
    ],
    ['the timeline', '/timeline', '.span-event[href]', 1, 4],
    ['the matrix', '/matrix', '.matrix td button', 0, 9],
    ['the search', '/search?q=NATO+Iraq', '.hits a[href^="/claim/"]', 1, 5],
    ['an actor', '/actor/actor:nato', '.claim-item', 0, 4],
    ['an actor’s articles', '/actor/actor:nato', 'section:last-of-type .plain li', 0, 2],
    ['an actor’s events', '/actor/actor:USA', '.events li', 1, 1],
    ['an event', `/event/${seed.events[3]!.id}`, '.claim-item', 0, 1],
    ['a place', '/place/place:belgrade', '.plain li', 0, 1],
  ])('narrow %s, and are seen and given up there', async (_what, address, entry, narrowed, whole) => {
    const join = address.includes('?') ? '&' : '?';
    const { page, problems, close } = await open(`${address}${join}${of2003}`);
    const chip = page.getByRole('link', { name: 'Years 2003: show all years' });
    await chip.waitFor();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator(entry).count()).toBe(narrowed);
    await chip.click();
    await expect.poll(() => page.locator(entry).count()).toBe(whole);
    expect(page.url()).not.toContain('2003');
    expect(await chip.count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('narrow the graph, and what a node grows by', async () => {
    const { page, close } = await open(`/graph?focus=actor:nato&from=2003&to=2003`);
    const status = page.locator('.graph-head [role=status]').first();
    await page.locator('.graph-picture[data-settled]').waitFor();
    expect(await status.innerText()).toBe('1 actor');
    await page.getByRole('link', { name: /show all years/ }).click();
    await expect.poll(() => status.innerText()).toContain('claims');
    await close();
  });

  it('go along every link until they are given up', async () => {
    const { page, close } = await open(`/?${of2003}`);
    await page.getByRole('link', { name: seed.article.title }).click();
    await page.waitForURL(`**/article/*?${of2003}`);
    await page.locator('.text .mention.name', { hasText: 'United States' }).first().click();
    await page.waitForURL(`**/actor/actor:USA?${of2003}`);
    await page.getByRole('link', { name: invasion.title }).click();
    await page.waitForURL(`**/event/*?${of2003}`);
    await page.getByRole('link', { name: /^Open the claim/ }).click();
    await page.waitForURL(`**/claim/*?${of2003}`);
    await page.getByRole('link', { name: /^Read it in/ }).click();
    await page.waitForURL(new RegExp(`/article/.*${of2003}&at=`));
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('Yugoslavia');
    await field.press('Enter');
    await page.waitForURL(/\/search\?q=Yugoslavia&from=2003/);
    await page.locator('.hits li').first().waitFor();
    // Of 2003 only the article itself has the word.
    expect(await page.locator('.hits a').allInnerTexts()).toEqual([seed.article.title]);
    await page.getByRole('main').getByRole('link', { name: 'Show all years' }).click();
    await page.locator('.hits a[href^="/claim/"]').first().waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).click();
    await expect.poll(() => page.locator('.articles > li').count()).toBe(2);
    await close();
  });

  it('suggest only what they leave', async () => {
    const { page, close } = await open(`/?${of2003}`);
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.pressSequentially('Iraq');
    await page.getByRole('option', { name: /^Iraq country/ }).waitFor();
    await field.fill('');
    await field.pressSequentially('Yugoslavia Iraq');
    await page.getByRole('option', { name: /^Iraq country/ }).waitFor();
    expect(await page.getByRole('option', { name: /^Yugoslavia/ }).count()).toBe(0);
    await close();
  });

  it('keep in the reader a claim that has a date in its words and cites no event', async () => {
    const { page, close } = await open(`/article/${anniversary.article.id}?from=1999`);
    await page.locator('.marker').first().waitFor();
    expect(await page.locator('.byline').innerText()).toContain('1 of 2 claims');
    await close();
  });

  it('say that the search finds nothing of them, and what to do', async () => {
    const { page, close } = await open('/search?q=NATO&to=1900');
    await page.getByText('Nothing of the chosen years (1900 or earlier) holds these words.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Show all years' }).click();
    await page.locator('.hits li').first().waitFor();
    await close();
  });

  it('say that no article is left, and what to do', async () => {
    const { page, close } = await open('/?from=1500&to=1600');
    await page.getByText('No article has a claim or an event of the chosen years (1500–1600).').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Show all years' }).click();
    await page.locator('.articles').waitFor();
    await close();
  });

  it.each([
    ['articles', '/', '.articles'],
    ['actor', '/actor/actor:nato', 'section:last-of-type .none'],
    ['search', '/search?q=NATO', '.hits'],
  ])('have no barriers and fit at three widths, light and dark: %s', async (name, address, ready) => {
    const join = address.includes('?') ? '&' : '?';
    await checkView(browser(), server.url, `${name}-of-years`, `${address}${join}from=2000`, ready);
  });
});
