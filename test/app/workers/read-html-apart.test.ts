import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/app/readers/html.js';
import { readHtmlApart } from '../../../src/app/workers/read-html-apart.js';

describe('reading a page on a thread of its own', { timeout: 60_000 }, () => {
  it('gives what reading it here gives, and fails likewise', async () => {
    const page = readFileSync(new URL('../../fixtures/page.html', import.meta.url), 'utf8');
    expect(await readHtmlApart(page, 'a.html')).toEqual(readHtml(page, 'a.html'));
    await expect(readHtmlApart('<script>x</script>', 'a.html')).rejects.toMatchObject({
      name: 'AnnalsError',
      code: 'ARTICLE_EMPTY',
      message: expect.stringMatching(/^a\.html: expected a page with an article/) as string,
    });
  });

  it('is given up where it takes longer than any article', async () => {
    await expect(readHtmlApart('<p>a'.repeat(300_000), 'a.html', 1_500)).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: 'a.html: expected a web page, but looking for an article in it takes more than 1.5 s.',
    });
  });
});
