import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY, useWritingServer } from '../api/support/writing-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { checkLooks, checkView, openExplorer } from './support/explorer-page.js';

const TEXT = 'Talks resume\n\nSweden accused Norway of spying in 2019, Anna Berg said. Norway denies that.';

describe.skipIf(BROWSER === null)('adding an article (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const server = useWritingServer();
  const open = (address: string) => openExplorer(browser(), server.url, address);

  it('says how to get a key where the page has none, and that there is no article yet', async () => {
    const { page, close } = await open('/');
    await page.getByText('There is no article yet.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Add one' }).click();
    await page.getByText('This page has no key to write with.').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('#key=');
    expect(await page.getByRole('button', { name: 'Read it' }).count()).toBe(0);
    await close();
    await checkView(browser(), server.url, 'add-no-key', '/add', '.state h2');
  });

  it('takes the key out of the address, reads what is pasted and lands in the reader', async () => {
    const { page, problems, close } = await open(`/add#key=${KEY}`);
    const field = page.getByLabel(/The article’s text/);
    await field.waitFor();
    expect(page.url()).not.toContain('key');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await field.fill(TEXT);
    await page.getByText('What is known about it').click();
    await page.getByLabel('Published on').fill('2025-03-04');
    await page.getByRole('button', { name: 'Read it' }).click();
    const read = page.getByRole('link', { name: /^Read “Talks resume”/ });
    await page.locator('.marker').or(read).first().waitFor({ timeout: 60_000 });
    if (await read.isVisible()) await read.click();
    await page.waitForURL(/\/article\//);
    await page.getByRole('heading', { level: 1, name: /Talks resume/ }).waitFor();
    await page
      .getByRole('button', { name: /Anna Berg|Norway/ })
      .first()
      .waitFor();
    expect(await page.locator('.byline').innerText()).toContain('2025-03-04');
    // The list that was empty before is asked for again.
    await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('link', { name: 'Talks resume' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('reads a dropped file, and refuses one that is too large or no text, saying what to do', async () => {
    const { page, close } = await open(`/add#key=${KEY}`);
    const file = page.getByLabel(/^or a(nother)? file/);
    await file.setInputFiles({
      name: 'story.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('---\ntitle: A story\n---\nIt said so.'),
    });
    await expect.poll(() => page.getByLabel(/The article’s text/).inputValue()).toContain('It said so.');
    await file.setInputFiles({
      name: 'large.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(1024 * 1024 + 1, 97),
    });
    await page
      .getByRole('alert')
      .getByText(/at most 1024 KiB/)
      .waitFor();
    await file.setInputFiles({
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0xff, 0xfe, 0x80]),
    });
    await page.getByRole('alert').getByText('This file is not text in UTF-8.').waitFor();
    await page
      .getByLabel(/The article’s text/)
      .fill(
        'Ceci n’est pas un article anglais, mais un texte en français qui parle de la pluie et du beau temps.',
      );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page
      .getByRole('alert')
      .getByText(/English/)
      .first()
      .waitFor();
    await close();
  });

  it('reads a saved web page that is chosen, and lands in the reader with what the page says of itself', async () => {
    const { page, problems, close } = await open(`/add#key=${KEY}`);
    const html = readFileSync(new URL('../fixtures/page.html', import.meta.url));
    const file = page.getByLabel(/^or a(nother)? file/);
    const choose = (name: string, buffer: Buffer) =>
      file.setInputFiles({ name, mimeType: 'text/html', buffer });
    await choose('empty.html', Buffer.from('<script>let x</script>'));
    await page.getByRole('heading', { name: 'empty.html' }).waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page
      .getByRole('alert')
      .getByText(/expected a page with an article/)
      .waitFor();
    await page.getByRole('button', { name: /^Leave it/ }).click();
    await page.getByLabel(/The article’s text/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await choose('story.html', html);
    await page.getByRole('heading', { name: 'story.html' }).waitFor();
    await checkLooks(page, 'add-page');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.waitForURL(/\/article\//, { timeout: 60_000 });
    await page.getByRole('heading', { level: 1, name: /Minister denies/ }).waitFor();
    expect(await page.locator('.byline').innerText()).toMatch(/The Daily Example[^]*2025-03-04/);
    expect(problems).toEqual([]);
    await close();
  });

  it('reads a page that is dropped', async () => {
    const { page, close } = await open(`/add#key=${KEY}`);
    await page.getByLabel(/The article’s text/).waitFor();
    const transfer = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File(['<p>Hello'], 'dropped.htm')); return data; })()`,
    );
    await page.locator('.drop-field').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByRole('heading', { name: 'dropped.htm' }).waitFor();
    await close();
  });

  it('says what is to be known of how an article was read, and shows the words', async () => {
    const { page, problems, close } = await open(`/add#key=${KEY}`);
    const opened = '"We will sign nothing, Anna Berg said on Monday.';
    await page
      .getByLabel(/The article’s text/)
      .fill(`Talks end\n\nSweden accused Norway of spying in 2019.\n\n${opened}\n`);
    await page.getByRole('button', { name: 'Read it' }).click();
    const outcome = page.getByRole('status').filter({ hasText: 'The article is in the graph.' });
    await outcome.waitFor({ timeout: 60_000 });
    expect(await outcome.innerText()).toMatch(/\d+ nodes and \d+ relationships were added/);
    const found = outcome.getByRole('listitem');
    expect(await found.count()).toBe(1);
    expect(await found.innerText()).toContain('quotation mark');
    await checkLooks(page, 'add-diagnostics');
    await page.setViewportSize({ width: 1280, height: 800 });
    await found.getByRole('link', { name: 'See the words' }).click();
    await page.waitForURL(/\/article\/.*\?at=\d+-\d+/);
    await page.locator('.marker').first().waitFor();
    const shown = await page.evaluate<string>(
      "[...(CSS.highlights.get('words') ?? [])].map((range) => range.toString()).join()",
    );
    expect(shown).toMatch(/^"/);
    expect(opened).toContain(shown);
    expect(problems).toEqual([]);
    await close();
  });

  it('says that an article is there already', async () => {
    const { page, close } = await open(`/add#key=${KEY}`);
    for (const text of [TEXT, TEXT]) {
      await page.getByLabel(/The article’s text/).fill(text);
      await page.getByRole('button', { name: 'Read it' }).click();
      await page
        .locator('.marker')
        .or(page.getByText('The article is in the graph already'))
        .first()
        .waitFor({ timeout: 60_000 });
      if (page.url().includes('/article/')) await page.goto(`${server.url}/add`);
    }
    await page.getByText('The article is in the graph already').waitFor();
    await page.getByRole('link', { name: 'Read “Talks resume”' }).click();
    await page.waitForURL(/\/article\//);
    await close();
  });

  it('offers articles that come in while the list is looked at', async () => {
    const { page, problems, close } = await open('/');
    await page.locator('.articles').waitFor();
    await expect
      .poll(
        async () => {
          // Sent again until the page listens: another text each time is another article.
          const text = `Late news ${performance.now()}\n\nSweden accused Norway of spying in 2019.`;
          await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
            body: JSON.stringify({
              query: 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { outcome } }',
              variables: { text },
            }),
          });
          return page.getByRole('button', { name: /^\d+ new articles? – show$/ }).count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    expect(await page.getByRole('link', { name: /^Late news/ }).count()).toBe(0);
    await page.getByRole('button', { name: /new article/ }).click();
    await page
      .getByRole('link', { name: /^Late news/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /new article/ }).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('says so where the key is refused', async () => {
    const { page, close } = await open('/add#key=not-the-key-of-this-server');
    await page.getByRole('heading', { name: 'The server does not take the key of this page.' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('npm start');
    expect(await page.getByRole('button', { name: 'Read it' }).count()).toBe(0);
    await close();
  });

  it('takes the key in a tab that has the page open already', async () => {
    const { page, close } = await open('/add');
    await page.getByText('This page has no key to write with.').waitFor();
    await page.goto(`${server.url}/add#key=${KEY}`);
    await page.getByRole('button', { name: 'Read it' }).waitFor();
    expect(page.url()).not.toContain('key');
    await close();
  });

  it('has no barriers and fits at three widths, light and dark', async () => {
    await checkView(browser(), server.url, 'add', `/add#key=${KEY}`, 'textarea');
  });
});
