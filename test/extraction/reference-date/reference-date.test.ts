import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../src/domain/article-input.js';
import type { ReferenceDate } from '../../../src/extraction/doc.js';
import { findIdTime } from '../../../src/extraction/reference-date/time-stamped-id.js';
import { findUrlDate } from '../../../src/extraction/reference-date/url-date.js';
import { referenceDateStep } from '../../../src/extraction/steps/reference-date.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';

async function referenceOf(text: string, given: Partial<ArticleInput> = {}): Promise<ReferenceDate> {
  const article: ArticleInput = {
    title: null,
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    ...given,
    text,
  };
  const layers = await segmentationStep.run({ article, diagnostics: [] });
  const { reference } = await referenceDateStep.run({ article, diagnostics: [], ...layers });
  return reference;
}

const BODY = 'The ministry said on Tuesday that talks would go on. It gave no details of the plan.';

describe('reference date', () => {
  it('is the date that is given', async () => {
    const reference = await referenceOf(`Talks\n\nMarch 3, 2020\n\n${BODY}`, {
      publishedAt: '2024-03-07T10:00:00Z',
    });
    expect(reference).toEqual({ value: '2024-03-07', basis: 'EXPLICIT', span: null });
  });

  it.each([
    [`Talks go on\n\nThursday, March 7, 2024\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nPublished: 7 March 2024, 10:35 GMT\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nBEIJING, March 7, 2024 (Xinhua) -- ${BODY}`, '2024-03-07'],
    [`Talks go on\n\n${BODY}\n\n${BODY}\n\nPosted on 2024-03-07`, '2024-03-07'],
    [`Talks go on\n\n(Xinhua) 14:27, March 07, 2024\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nThu 7 Mar 2024 06.00 GMT\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\n7 Mar, 2024 14:27 / Updated 2 hours ago\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nEditor: ida 2024-03-07 14:27:31\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nOSLO: March 7, 2024 14:27 IST\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nOSLO, March 7, 2024. /NTB/. ${BODY}`, '2024-03-07'],
    [`Talks go on\n\nIda Berg, March 7, 2024\n\n${BODY}`, '2024-03-07'],
    [`Talks go on\n\nOslo: 7 March 2024 — ${BODY}`, '2024-03-07'],
    [`Talks go on\n\nNew Delhi: March 7, 2024 - ${BODY}`, '2024-03-07'],
    [`Talks go on\n\nBrussels, 7 March 2024\n\n${BODY}`, '2024-03-07'],
    [`The Spokesperson’s Regular Press Conference on March 7, 2024\n\n${BODY}`, '2024-03-07'],
  ])('is the date that the text gives as its own: %j', async (text, value) => {
    const reference = await referenceOf(text);
    expect(reference).toMatchObject({ value, basis: 'EXPLICIT' });
    expect(text.slice(reference.span?.start, reference.span?.end)).toMatch(/2024/);
  });

  it.each([
    ['https://example.com/2024/03/07/talks.html', '2024-03-07'],
    ['https://example.com/world/2024/mar/07/talks', '2024-03-07'],
    ['https://example.com/english/20240307/9f8e/c.html', '2024-03-07'],
    ['http://en.example.cn/n3/2024/0307/c90000-20140001.html', '2024-03-07'],
    ['https://example.com/news/talks-2024-03-07/', '2024-03-07'],
    ['https://example.com/2024/03/talks', '2024-03'],
    ['https://www.toutiao.com/article/1848113665148928/', '2025-11-07'],
  ])('is that of the URL: %s', async (url, value) => {
    expect(await referenceOf(`Talks\n\n${BODY}`, { url })).toEqual({ value, basis: 'INFERRED', span: null });
  });

  it('takes the year of a dateline from a link in the text', async () => {
    const text = `Talks\n\nDecember 30th news, the ministry said so.\n\nOriginal: www.example.com/2024/01/02/talks`;
    const reference = await referenceOf(text);
    expect(reference).toMatchObject({ value: '2023-12-30', basis: 'INFERRED' });
    expect(text.slice(reference.span?.start, reference.span?.end)).toBe('December 30th');
  });

  it('is not that of a heading of the story, where a later year is told', async () => {
    const text = `The day\n\nBelgrade, 24 March 1999\n\nThe bombs fell. Nobody had been asked until 2003.`;
    expect(await referenceOf(text)).toMatchObject({ value: null });
  });

  it('is unknown where only dates of the story stand in the text', async () => {
    const text = `Talks\n\nOn March 7, 2024 the minister left for Rome. ${BODY}\n\nHe had come on May 2, 1999, he said then.`;
    expect(await referenceOf(text)).toEqual({ value: null, basis: 'UNKNOWN', span: null });
  });

  it('is unknown for a dateline without a year and nothing that tells it', async () => {
    expect(await referenceOf(`Talks\n\nBEIJING, March 7 (Xinhua) -- ${BODY}`)).toMatchObject({ value: null });
  });

  it('of the seed article is 7 November 2025, by its link', async () => {
    const folder = new URL('../../../seed/articles/', import.meta.url);
    const text = readFileSync(new URL('000_ce0883ea347a3b8e.txt', folder), 'utf8');
    const reference = await referenceOf(text);
    expect(reference).toMatchObject({ value: '2025-11-07', basis: 'INFERRED' });
    expect(text.slice(reference.span?.start, reference.span?.end)).toBe('November 7th');
  });
});

describe('time-stamped ids', () => {
  it.each([
    ['www.toutiao.com/article/1848113665148928/', '2025-11-07'],
    ['https://www.tiktok.com/@name/video/7123456789012345678', '2022-07-23'],
    ['https://twitter.com/name/status/1050118621198921728', '2018-10-10'],
    ['https://x.com/name/status/1212092628029698048', '2019-12-31'],
    ['https://mastodon.social/@name/109000000000000000', '2022-09-15'],
  ])('%s', (url, date) => {
    expect(findUrlDate(url)).toBe(date);
  });

  it.each(['https://example.com/article/1848113665148928/', 'https://x.com/name/status/20', 'no link', ''])(
    '%j has none',
    (url) => {
      expect(findIdTime(url)).toBeNull();
      expect(findUrlDate(url)).toBeNull();
    },
  );
});
