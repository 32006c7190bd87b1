import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ArticleIngester } from '../../src/app/article-ingester.js';
import { askWithKey, KEY, useWritingServer } from './support/writing-server.js';

const ARTICLE = {
  text: 'Talks resume\n\nSweden accused Norway of spying in 2019, Anna Berg said. Norway denies that.',
  url: 'https://example.org/talks',
  publishedAt: '2025-03-04',
};
const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article { id title text url outlet byline publishedAt claims { totalCount edges { node { text } } } }
    added { nodes relationships }
    removed { nodes relationships }
    diagnostics { code message span { start end text } }
  }
}`;
const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { id removed { nodes relationships } } }';

interface Ingested {
  ingestArticle: {
    outcome: string;
    article: { id: string; title: string; text: string; claims: { totalCount: number } };
    added: { nodes: number; relationships: number };
    removed: { nodes: number; relationships: number };
  };
}

const toPage = (piece: string, times: number) => `<body><article><p>${piece.repeat(times)}`;

describe('writing', { timeout: 60_000 }, () => {
  const server = useWritingServer();

  const ask = <T>(query: string, variables: object = {}, key: string | null = KEY, url = server.url) =>
    askWithKey<T>(url, query, variables, key);

  it('brings an article in once, and takes exactly it out again', async () => {
    const first = (await ask<Ingested>(INGEST, { input: ARTICLE })).data.ingestArticle;
    expect(first).toMatchObject({
      outcome: 'CREATED',
      article: { title: 'Talks resume', text: ARTICLE.text },
    });
    expect(first.article.claims.totalCount).toBeGreaterThan(0);
    expect(first.removed).toEqual({ nodes: 0, relationships: 0 });

    const again = (await ask<Ingested>(INGEST, { input: ARTICLE })).data.ingestArticle;
    expect(again).toMatchObject({ outcome: 'SKIPPED', added: { nodes: 0, relationships: 0 } });

    const changed = { ...ARTICLE, text: `${ARTICLE.text} Oslo is silent.` };
    const replaced = (await ask<Ingested>(INGEST, { input: changed })).data.ingestArticle;
    expect(replaced).toMatchObject({
      outcome: 'REPLACED',
      article: { id: first.article.id, text: changed.text },
    });
    expect(replaced.removed.nodes).toBeGreaterThan(0);

    const { data } = await ask<{ deleteArticle: { removed: { nodes: number } } }>(DELETE, {
      id: first.article.id,
    });
    expect(data.deleteArticle.removed.nodes).toBeGreaterThan(0);
    expect((await ask('{ articles { totalCount } actors { totalCount } }')).data).toEqual({
      articles: { totalCount: 0 },
      actors: { totalCount: 0 },
    });
    expect((await ask(DELETE, { id: first.article.id })).code).toBe('ARTICLE_NOT_FOUND');
  });

  it('reads the front matter of Markdown, and what is said goes before it', async () => {
    const text = '---\ntitle: Written\noutlet: The Paper\n---\nSweden accused Norway of spying.';
    const input = { text, format: 'MARKDOWN', title: 'Said' };
    const { data } = await ask<Ingested>(INGEST, { input });
    expect(data.ingestArticle.article).toMatchObject({
      title: 'Said',
      text: 'Sweden accused Norway of spying.',
    });
    await ask(DELETE, { id: data.ingestArticle.article.id });
  });

  it('finds the article of a web page and what it says of itself; what is said goes before it', async () => {
    const text = readFileSync(new URL('../fixtures/page.html', import.meta.url), 'utf8');
    const said = { publishedAt: '2025-03-05' };
    const { data } = await ask<Ingested>(INGEST, { input: { text, format: 'HTML', ...said } });
    const { article, outcome } = data.ingestArticle;
    expect(outcome).toBe('CREATED');
    expect(article).toMatchObject({
      title: 'Minister denies sanctions deal',
      url: 'https://example.org/news/1',
      outlet: 'The Daily Example',
      byline: 'Jane Doe',
      ...said,
    });
    expect(article.text).toMatch(
      /^Minister denies sanctions deal\n\nThe foreign minister of Examplia on Tuesday/,
    );
    expect(article.text).not.toMatch(/[<>]|©/);
    const again = await ask<Ingested>(INGEST, { input: { text, format: 'HTML', ...said } });
    expect(again.data.ingestArticle.outcome).toBe('SKIPPED');
    await ask(DELETE, { id: article.id });
  });

  it('answers reads while it looks through a large page', async () => {
    const reading = ask(INGEST, { input: { text: toPage('<img src=a>', 20_000), format: 'HTML' } });
    let isRead = false;
    void reading.then(() => (isRead = true));
    const waits: number[] = [];
    while (!isRead) {
      const began = performance.now();
      await ask('{ stats { articles } }');
      waits.push(performance.now() - began);
      await wait(10);
    }
    expect((await reading).code).toBe('ARTICLE_EMPTY');
    expect(waits.length).toBeGreaterThan(10);
    expect(Math.max(...waits)).toBeLessThan(500);
  });

  it.each([
    ['no words', { text: ' \n' }, 'ARTICLE_EMPTY'],
    [
      'another language',
      {
        text: 'Der Minister sagte am Montag, die Truppen hätten das Land verlassen. Das war gestern noch nicht bekannt.',
      },
      'ARTICLE_NOT_ENGLISH',
    ],
    ['binary data', { text: 'a\u0000b' }, 'ARTICLE_NOT_TEXT'],
    ['half a surrogate pair', { text: 'He said \ud83d so.' }, 'ARTICLE_NOT_TEXT'],
    ['a date that is none', { text: 'He said so.', publishedAt: '2025-02-30' }, 'ARTICLE_UNREADABLE'],
    ['a URL that is none', { text: 'He said so.', url: 'example' }, 'ARTICLE_UNREADABLE'],
    ['a URL that is no address', { text: 'He said so.', url: 'javascript:alert(1)' }, 'ARTICLE_UNREADABLE'],
    ['too long a text', { text: 'He said so. '.repeat(90_000) }, 'ARTICLE_TOO_LARGE'],
    ['a page that is sent as text', { text: toPage('He said so. ', 2) }, 'ARTICLE_UNREADABLE'],
    ['a page without an article', { text: '<script>let x</script>', format: 'HTML' }, 'ARTICLE_EMPTY'],
    [
      'a page of a long article',
      { text: toPage('He said so. ', 90_000), format: 'HTML' },
      'ARTICLE_TOO_LARGE',
    ],
    ['too long a page', { text: toPage('x'.repeat(1_000), 4_200), format: 'HTML' }, 'ARTICLE_TOO_LARGE'],
    ['a page of half a pair', { text: '<p>He said \ud83d so.', format: 'HTML' }, 'ARTICLE_NOT_TEXT'],
    [
      'a page of elements in one another',
      { text: toPage('<div>', 10_000), format: 'HTML' },
      'ARTICLE_UNREADABLE',
    ],
  ])('refuses %s, and writes nothing', async (_, input, code) => {
    expect((await ask(INGEST, { input })).code).toBe(code);
    expect((await ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 0 } });
  });

  it('takes a key that it knows and no other', async () => {
    const status = '{ writing { enabled authorized hint } }';
    expect((await ask(status)).data).toEqual({ writing: { enabled: true, authorized: true, hint: null } });
    for (const key of [null, 'a-key-of-the-tests-2', '', `${KEY}x`]) {
      expect((await ask(status, {}, key)).data).toMatchObject({
        writing: { enabled: true, authorized: false, hint: expect.stringContaining('Bearer') as string },
      });
      expect((await ask(INGEST, { input: ARTICLE }, key)).code).toBe('UNAUTHORIZED');
      expect((await ask(DELETE, { id: 'article:x' }, key)).code).toBe('UNAUTHORIZED');
    }
  });

  it('is off without keys, and says so', async () => {
    const off = await server.start({ writing: { ingester: server.ingester, keys: [] } });
    try {
      const { data } = await ask('{ writing { enabled authorized hint } }', {}, KEY, off.url);
      expect(data).toEqual({
        writing: {
          enabled: false,
          authorized: false,
          hint: expect.stringContaining('ANNALS_API_KEYS') as string,
        },
      });
      expect((await ask(INGEST, { input: ARTICLE }, KEY, off.url)).code).toBe('WRITING_OFF');
    } finally {
      await off.close();
    }
  });

  it('counts the writes of a key', async () => {
    const limited = await server.start({
      writing: { ingester: server.ingester, keys: [KEY], writesPerMinute: 2 },
    });
    try {
      const codes = [];
      for (let i = 0; i < 3; i++) codes.push((await ask(DELETE, { id: 'article:x' }, KEY, limited.url)).code);
      expect(codes).toEqual(['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_FOUND', 'RATE_LIMITED']);
      expect((await ask('{ articles { totalCount } }', {}, KEY, limited.url)).code).toBeUndefined();
    } finally {
      await limited.close();
    }
  });

  it('takes in a large body from those alone who may write', async () => {
    const input = { text: `Talks\n\n${'Nothing. '.repeat(40_000)}` };
    for (const key of [null, 'a-key-of-the-tests-2']) {
      const refused = await ask(INGEST, { input }, key);
      expect(refused).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
    }
    const chunked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([JSON.stringify({ query: INGEST, variables: { input } })]).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
    const huge = await ask(INGEST, { input: { text: 'x'.repeat(6_500_000) } });
    expect(huge).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
    expect(huge.error?.message).toContain('6291456');
  });

  it('bounds how many wait, answers reads meanwhile, and leaves out those whose sender has gone', async () => {
    const small = new ArticleIngester({ store: server.store, engine: 'wasm', queue: 2 });
    const busy = await server.start({ writing: { ingester: small, keys: [KEY] } });
    try {
      const long = `Long\n\n${'Sweden accused Norway of spying in 2019, Anna Berg said. '.repeat(60)}`;
      const taken = vi.spyOn(small, 'ingest');
      const first = ask<Ingested>(INGEST, { input: { text: long } }, KEY, busy.url);
      await expect.poll(() => taken.mock.calls).toHaveLength(1);
      const controller = new AbortController();
      const second = fetch(`${busy.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query: INGEST, variables: { input: ARTICLE } }),
        signal: controller.signal,
      });
      await expect.poll(() => taken.mock.calls).toHaveLength(2);
      expect((await ask(INGEST, { input: ARTICLE }, KEY, busy.url)).code).toBe('INGEST_QUEUE_FULL');
      expect((await ask('{ articles { totalCount } }', {}, null, busy.url)).data).toEqual({
        articles: { totalCount: 0 },
      });
      controller.abort();
      await expect(second).rejects.toThrow();
      const { data } = await first;
      expect(data.ingestArticle.outcome).toBe('CREATED');
      await small.close();
      expect((await ask('{ articles { totalCount } }', {}, null, busy.url)).data).toEqual({
        articles: { totalCount: 1 },
      });
      await ask(DELETE, { id: data.ingestArticle.article.id });
    } finally {
      await busy.close();
      await small.close();
    }
  });
});
