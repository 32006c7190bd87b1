import { describe, expect, it } from 'vitest';
import { KEY, useWritingServer } from '../api/support/writing-server.js';
import { BROWSER, useBrowser } from '../support/browser.js';
import { LADA, NOVAK, toBothArticle, toNovakArticle } from '../support/graph/novak-articles.js';
import { checkView, openExplorer } from './support/explorer-page.js';

describe.skipIf(BROWSER === null)('merged actors (skipped where no chromium is on the PATH)', () => {
  const browser = useBrowser();
  const server = useWritingServer({}, () => [toBothArticle(), toNovakArticle()]);

  async function ask(query: string): Promise<unknown> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  it('are shown as what a person says, at the address of either, until that is taken back', async () => {
    const made = (await ask(
      `mutation { mergeActors(input: { keep: "${LADA}", merge: "${NOVAK}", by: "Eva Reader", note: "See the list." }) { merge { id } } }`,
    )) as { data: { mergeActors: { merge: { id: string } } } };
    const statement =
      /^Said by a person\s+Eva Reader, \d{4}-\d\d-\d\d: L\. Novak is Lada Novak\. “See the list\.”$/;
    for (const id of [LADA, NOVAK]) {
      const { page, problems, close } = await openExplorer(browser(), server.url, `/actor/${id}`);
      await page.getByRole('heading', { level: 1, name: 'Lada Novak' }).waitFor();
      expect(await page.locator('.ties', { hasText: 'Said by a person' }).innerText()).toMatch(statement);
      expect(problems).toEqual([]);
      await close();
    }
    await checkView(browser(), server.url, 'merged-actor', `/actor/${LADA}`, '.ties');

    await ask(
      `mutation { undoMergeActors(input: { id: "${made.data.mergeActors.merge.id}", by: "Eva Reader" }) { actorId } }`,
    );
    const { page, close } = await openExplorer(browser(), server.url, `/actor/${LADA}`);
    await page.getByRole('heading', { level: 1, name: 'Lada Novak' }).waitFor();
    expect(await page.getByText('Said by a person').count()).toBe(0);
    await close();
  }, 60_000);
});
