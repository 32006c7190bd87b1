import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readArticleFile, readArticles } from '../../../src/app/readers/read-articles.js';
import { createTemporaryFolder } from '../../support/temporary-folder.js';

const ENGLISH = 'The minister denied on Tuesday that his government had agreed to lift the sanctions.';
const NOTHING = { title: null, url: null, outlet: null, byline: null, publishedAt: null };

async function readAll(operands: readonly string[], options?: ReadOptions) {
  const readings = [];
  for await (const reading of readArticles(operands, options)) readings.push(reading);
  return readings;
}

/** What comes of one file with this content. */
async function readOne(name: string, content: string | Uint8Array, options?: ReadOptions) {
  const path = join(createTemporaryFolder(), name);
  writeFileSync(path, content);
  const [reading, ...others] = await readAll([path], options);
  expect(others).toEqual([]);
  if (!reading) throw new Error('nothing was read');
  return {
    path,
    article: 'article' in reading ? reading.article : null,
    error: 'error' in reading ? reading.error : null,
  };
}

describe('a .txt file', () => {
  it.each([
    ['Unix line ends', `Title\n\n${ENGLISH}\n`],
    ['Windows line ends', `Title\r\n\r\n${ENGLISH}\r\n`],
    ['a byte order mark', `\uFEFFTitle\n\n${ENGLISH}`],
    ['characters outside the basic plane', `Title 🗞\n\n${ENGLISH} “𝔘𝔫𝔦𝔠𝔬𝔡𝔢”\n`],
  ])('is read exactly as it is, with %s', async (_, content) => {
    const { article, path } = await readOne('a.txt', content);
    expect(article).toEqual({ ...NOTHING, text: content });
    expect(article?.text).toBe(readFileSync(path, 'utf8'));
  });

  it('takes what is known of it from elsewhere', async () => {
    const metadata = { title: 'T', url: 'https://example.org/1', outlet: 'O', publishedAt: '2025-03-04' };
    expect((await readOne('a.TXT', ENGLISH, { metadata })).article).toEqual({
      ...NOTHING,
      ...metadata,
      text: ENGLISH,
    });
  });
});

describe('a .txt file that is none is refused, with what to do:', () => {
  const page = `\uFEFF \n<!doctype HTML>\n<html><body><p>${ENGLISH}</p></body></html>`;
  const utf16 = Buffer.from(ENGLISH, 'utf16le');
  it.each([
    ['UTF-16 with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16]), 'ARTICLE_NOT_TEXT', '-f UTF-16 '],
    ['UTF-16 without one', utf16, 'ARTICLE_NOT_TEXT', '-f UTF-16LE '],
    ['UTF-16 the other way', Buffer.from(utf16).swap16(), 'ARTICLE_NOT_TEXT', '-f UTF-16BE '],
    ['binary data', Buffer.of(1, 0, 2, 0, 0, 0), 'ARTICLE_NOT_TEXT', 'as a .txt'],
    ['a web page', page, 'ARTICLE_UNREADABLE', '".html"'],
    ['a web page without a doctype', '<html lang="en">x', 'ARTICLE_UNREADABLE', '".html"'],
  ])('%s', async (_, content, code, hint) => {
    expect((await readOne('a.txt', content)).error).toMatchObject({
      code,
      hint: expect.stringContaining(hint) as string,
    });
  });

  it('words in angle brackets are text', async () => {
    const text = `<htmlish> is no tag. ${ENGLISH}`;
    expect((await readOne('a.txt', text)).article).toMatchObject({ text });
  });
});

describe('a .md file', () => {
  it('gives its front matter as metadata and what follows as text', async () => {
    const matter =
      '---\ntitle: "Talks: the second round"\nauthor: [Jane Doe, John Roe]\ndate: 2025-03-04\noutlet: O\ntags: [x]\n---\n';
    expect((await readOne('a.md', `${matter}\n${ENGLISH}\n`)).article).toEqual({
      text: `\n${ENGLISH}\n`,
      title: 'Talks: the second round',
      url: null,
      outlet: 'O',
      byline: 'Jane Doe, John Roe',
      publishedAt: '2025-03-04',
    });
  });

  it('needs none, and takes a heading on the first line as title', async () => {
    const text = `# Talks go on\r\n\r\n${ENGLISH}`;
    expect((await readOne('a.md', text)).article).toEqual({ ...NOTHING, title: 'Talks go on', text });
  });

  it('does not take a dividing line in the text for front matter', async () => {
    const text = `${ENGLISH}\n\n---\n\n${ENGLISH}\n\n---\n`;
    expect((await readOne('a.md', text)).article?.text).toBe(text);
  });

  it.each([
    [
      'broken YAML',
      'title: "x',
      /^[^\n]*: expected YAML between the lines "---", but line 1 of it is wrong \(.+\)\.$/,
    ],
    ['YAML that is broken further down', 'title: a\nurl: [a', /but line 2 of it is wrong \([^:]+\)\.$/],
    ['a list', '- x', /it is no list of keys and values/],
    ['a title that is no text', 'title: [x]', /expected title to be text, but it is \["x"\]/],
    ['a date that is none', 'date: 2025-02-30', /expected publishedAt to be an ISO 8601 date/],
    ['a URL that is a script', 'url: javascript:alert(1)', /expected url to be a whole URL/],
    ['half a URL', 'url: /2025/a', /expected url to be a whole URL like https:\/\/example.org\/a/],
  ])('with %s is refused', async (_, matter, message) => {
    const { error } = await readOne('a.md', `---\n${matter}\n---\n${ENGLISH}`);
    expect(error).toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('a .html file', () => {
  const page = readFileSync(new URL('../../fixtures/page.html', import.meta.url), 'utf8');

  it('gives the readable text, headline first, and what the page says of itself', async () => {
    const { article } = await readOne('a.html', page);
    expect(article).toMatchObject({
      title: 'Minister denies sanctions deal',
      url: 'https://example.org/news/1',
      outlet: 'The Daily Example',
      byline: 'Jane Doe',
      publishedAt: '2025-03-04T10:00:00Z',
    });
    const paragraphs = article?.text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs?.[0]).toBe('Minister denies sanctions deal');
    expect(paragraphs?.[1]).toContain('neighbour, saying talks were still going on');
    expect(paragraphs?.[3]).toBe('One point of the plan, which has been on the table since 2019, is trade.');
    expect(article?.text).not.toMatch(/World|©|script|The minister\./);
  });

  it('may leave its paragraphs and list items open, as many as there are', async () => {
    const { article } = await readOne(
      'a.html',
      `<body><article>${`<p>${ENGLISH}<ul><li>a<li>b</ul>`.repeat(600)}`,
    );
    expect(article?.text).toContain(ENGLISH);
  });

  it.each([
    ['all three', '', '</head>', ''],
    ['html', '<!DOCTYPE html><head>', '</head><body>', ''],
    ['body', '<!DOCTYPE html>\n<html lang="en"><head>', '</head>', '</html>'],
    ['head and body', '<?xml version="1.0"?><!-- a page --><html>', '', '</html>'],
    ['none', '<html><head>', '</head><body>', '</body></html>'],
  ])('may leave out the tags of its frame (%s)', async (_, before, between, after) => {
    const head = '<title>A title</title><meta charset="utf-8"><script>let p = "<p>";</script>';
    const page = `${before}${head}${between}<article><p>${ENGLISH}</p></article>${after}`;
    const { article } = await readOne('a.html', page);
    expect(article).toMatchObject({ title: 'A title', text: `A title\n\n${ENGLISH}` });
  });

  it.each([
    ['/index.html', 'https://example.org/b', 'https://example.org/b'],
    ['/index.html', '', null],
    ['file:///home/a.html', 'javascript:alert(1)', null],
  ])('says its address whole, or not at all (%s)', async (canonical, shared, url) => {
    const head = `<link rel="canonical" href="${canonical}"><meta property="og:url" content="${shared}">`;
    const { article } = await readOne('a.html', `<head>${head}</head><article><p>${ENGLISH}</p></article>`);
    expect(article?.url).toBe(url);
  });

  it('without an article is refused', async () => {
    for (const page of [
      '<html><body><script>let x = 1;</script></body></html>',
      '<script>x</script>',
      '<>',
    ]) {
      expect((await readOne('a.htm', page)).error?.code).toBe('ARTICLE_EMPTY');
    }
  });
});

describe('a .jsonl file', () => {
  it('gives one article a line, and an error for each line that is none', async () => {
    const path = join(createTemporaryFolder(), 'a.jsonl');
    const good = { id: 'x', text: ENGLISH, title: 'T', publishedAt: '2025-03-04', actors: [] };
    const lines = [
      JSON.stringify(good),
      '',
      '{',
      '[]',
      '{"text": 1}',
      '{"text": ""}',
      '{"text": "\\ud800"}',
      JSON.stringify({ ...good, url: 'javascript:alert(1)' }),
      JSON.stringify(good),
    ];
    writeFileSync(path, `\uFEFF${lines.join('\r\n')}`);
    const readings = await readAll([path]);
    expect(readings.map(({ source }) => source.slice(path.length))).toEqual([
      ':1',
      ':3',
      ':4',
      ':5',
      ':6',
      ':7',
      ':8',
      ':9',
    ]);
    expect(readings.map((reading) => ('error' in reading ? reading.error.code : reading.article))).toEqual([
      { ...NOTHING, text: ENGLISH, title: 'T', publishedAt: '2025-03-04' },
      'ARTICLE_UNREADABLE',
      'ARTICLE_UNREADABLE',
      'ARTICLE_UNREADABLE',
      'ARTICLE_EMPTY',
      'ARTICLE_NOT_TEXT',
      'ARTICLE_UNREADABLE',
      { ...NOTHING, text: ENGLISH, title: 'T', publishedAt: '2025-03-04' },
    ]);
  });
});

describe('a .jsonl file without an article', () => {
  it.each(['', '\n \r\n'])('is refused: %j', async (content) => {
    expect((await readOne('a.jsonl', content)).error?.code).toBe('ARTICLE_EMPTY');
  });
});

describe('a folder', () => {
  it('is read with all its folders, in the order of paths, without hidden and other files', async () => {
    const folder = createTemporaryFolder();
    mkdirSync(join(folder, 'b'));
    mkdirSync(join(folder, '.git'));
    for (const name of ['c.txt', 'b/2.md', 'b/1.txt', 'x.csv', '.h.txt', '.git/y.txt'])
      writeFileSync(join(folder, name), ENGLISH);
    const sources = (await readAll([folder])).map(({ source }) => source.slice(folder.length + 1));
    expect(sources).toEqual(['b/1.txt', 'b/2.md', 'c.txt']);
  });

  it('without an article is refused', async () => {
    await expect(readAll([createTemporaryFolder()])).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE' });
  });
});

describe('standard input', () => {
  it('is text', async () => {
    const stdin = Readable.from([Buffer.from('The minister denied “'), Buffer.from(ENGLISH)]);
    expect(await readAll(['-'], { stdin })).toEqual([
      { source: 'standard input', article: { ...NOTHING, text: `The minister denied “${ENGLISH}` } },
    ]);
  });

  it('that does not end is cut off', async () => {
    const endless = (async function* () {
      for (;;) yield await Promise.resolve(Buffer.alloc(65_536, 'a '));
    })();
    expect(await readAll(['-'], { stdin: endless })).toMatchObject([
      { error: { code: 'ARTICLE_TOO_LARGE' } },
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'ARTICLE_EMPTY', /there are no words in it/],
    ['white space', 'a.txt', '\uFEFF \n\n', 'ARTICLE_EMPTY', /there are no words in it/],
    [
      'an image',
      'a.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      'ARTICLE_NOT_TEXT',
      /binary/,
    ],
    ['control characters', 'a.txt', `${ENGLISH}\u0007`, 'ARTICLE_NOT_TEXT', /binary/],
    ['Latin-1', 'a.txt', Buffer.from('Le président', 'latin1'), 'ARTICLE_NOT_TEXT', /another encoding/],
    ['UTF-16', 'a.txt', Buffer.from(`\uFEFF${ENGLISH}`, 'utf16le'), 'ARTICLE_NOT_TEXT', /UTF-16/],
    [
      '20 MB',
      'a.txt',
      Buffer.alloc(20_000_000, 'word '),
      'ARTICLE_TOO_LARGE',
      /at most 1 MiB .* but it is 19\.1 MiB/,
    ],
    [
      'a page of 100,000 elements in one another',
      'a.html',
      `<body>${'<div>'.repeat(100_000)}<p>${ENGLISH}`,
      'ARTICLE_UNREADABLE',
      /more than 512 deep/,
    ],
    [
      'a page of a text of 2 MB',
      'a.html',
      `<article><p>${`${ENGLISH} `.repeat(2_000_000 / ENGLISH.length)}`,
      'ARTICLE_TOO_LARGE',
      /at most 1 MiB/,
    ],
    ['a page of 20 MB', 'a.html', Buffer.alloc(20_000_000, 'word '), 'ARTICLE_TOO_LARGE', /at most 10 MiB/],
    [
      'French',
      'a.txt',
      'Le président a déclaré mardi que la France soutiendra l’Ukraine.',
      'ARTICLE_NOT_ENGLISH',
      /French/,
    ],
    ['Chinese', 'a.txt', '外交部发言人毛宁表示，中方坚决反对。', 'ARTICLE_NOT_ENGLISH', /Chinese/],
  ])('%s is refused with a sentence', async (_, name, content, code, message) => {
    const { error, path } = await readOne(name, content);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(error?.message.startsWith(`${path}: expected `)).toBe(true);
    expect(error?.hint).toMatch(/\.$/);
  });

  it.each([
    ['a missing file', ['/nowhere/a.txt'], 'ARTICLE_UNREADABLE', /there is none/],
    ['a path through a file', ['/etc/passwd/a.txt'], 'ARTICLE_UNREADABLE', /there is none/],
    ['another kind of file', ['/etc/passwd'], 'ARTICLE_UNKNOWN_FORMAT', /\.txt, \.md, \.html or \.jsonl/],
  ])('%s stops everything before the first article', async (_, operands, code, message) => {
    await expect(readAll(operands)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });

  it('a folder is refused where one file is wanted', async () => {
    const folder = createTemporaryFolder();
    await expect(readArticleFile(folder).next()).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: `${folder}: expected a file, but it is a folder.`,
    });
  });
});
