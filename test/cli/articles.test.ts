import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { AnnalsProcess, runAnnals } from '../support/annals-process.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const TALKS =
  'Talks on the border go on\r\n\r\nPARIS, 4 March 2025. France accused Germany of blocking the talks on Tuesday. ' +
  '“We will not sign,” said Anna Weber, a spokeswoman for the German foreign ministry.\r\n';
const VISIT = 'A visit to Kenya\n\nThe president of Brazil visited Kenya in 2019, the ministry said.\n';

interface Stats {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
}

async function readStats(env: Record<string, string>): Promise<Stats> {
  const { code, stdout, stderr } = await runAnnals(['stats'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Stats;
}

describe('annals extract --json', () => {
  it('prints one object that points at the characters of the file as read', async () => {
    const file = join(createTemporaryFolder(), 'talks.txt');
    writeFileSync(file, `\uFEFF${TALKS}`);
    const options = ['--json', '--published-at', '2025-03-04', '--outlet', 'The Daily Example'];
    const { code, stdout, stderr } = await runAnnals(['extract', file, ...options]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const { article, actors, places, years, dates, events, claims } = JSON.parse(stdout) as Extraction;
    expect(article).toMatchObject({
      text: readFileSync(file, 'utf8'),
      title: 'Talks on the border go on',
      publishedAt: '2025-03-04',
      outlet: 'The Daily Example',
    });
    const spans = [
      ...[...actors, ...places, ...years, ...events].flatMap(({ mentions }) => mentions),
      ...dates,
      ...claims,
    ];
    for (const { start, end, text } of spans) expect(article.text.slice(start, end)).toBe(text);
    expect(actors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['France', 'Germany', 'Anna Weber']),
    );
    expect(claims.find(({ text }) => text.includes('We will not sign'))?.attribution).toHaveLength(1);
  });

  it('gives the same bytes for the same text, from a file or standard input', async () => {
    const file = join(createTemporaryFolder(), 'visit.txt');
    writeFileSync(file, VISIT);
    const fromFile = await runAnnals(['extract', file, '--json']);
    expect((await runAnnals(['extract', '-', '--json'], { stdin: VISIT })).stdout).toBe(fromFile.stdout);
  });

  it('gives an object a line for a .jsonl file, and without --json something to read', async () => {
    const file = join(createTemporaryFolder(), 'both.jsonl');
    writeFileSync(file, [TALKS, VISIT].map((text) => JSON.stringify({ id: 'x', text })).join('\n'));
    const { stdout } = await runAnnals(['extract', file, '--json']);
    const titles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Extraction).article.title);
    expect(titles).toEqual(['Talks on the border go on', 'A visit to Kenya']);
    expect((await runAnnals(['extract', file])).stdout).toMatch(
      /the author > Anna Weber: “?We will not sign/,
    );
  });
});

describe('annals ingest', () => {
  it('brings articles in once, tells what could not be read, and takes them out without a trace', async () => {
    const folder = createTemporaryFolder();
    const env = { ANNALS_DATA: join(folder, 'data') };
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'visit.txt'), VISIT);
    const alone = await runAnnals(['ingest', articles], { env });
    expect(alone).toMatchObject({ code: 0, stdout: '' });
    const before = await readStats(env);
    expect(before.nodes).toMatchObject({ Article: 1, Year: 1 });

    writeFileSync(join(articles, 'broken.txt'), Uint8Array.of(0, 1, 2));
    writeFileSync(join(articles, 'talks.txt'), TALKS);
    const mixed = await runAnnals(['ingest', articles], { env });
    expect(mixed).toMatchObject({ code: 1, stdout: '' });
    expect(mixed.stderr).toMatch(/^annals: .*broken\.txt: expected UTF-8 text, but it is binary data\./m);
    expect(mixed.stderr).toMatch(/^1 article added, 1 there already, 1 not read\.$/m);
    const id = /talks\.txt: added as (article:\w+)/.exec(mixed.stderr)?.[1] ?? '';
    expect((await readStats(env)).nodes).toMatchObject({ Article: 2 });

    expect(await runAnnals(['delete', id], { env })).toEqual({
      code: 0,
      stdout: '',
      stderr: `${id}: removed.\n`,
    });
    expect(await readStats(env)).toEqual(before);
  });

  it('takes a title or an address for one article alone, and stores nothing where several come', async () => {
    const folder = createTemporaryFolder();
    for (const [name, text] of Object.entries({ 'a.txt': TALKS, 'b.txt': VISIT }))
      writeFileSync(join(folder, name), text);
    const env = { ANNALS_DATA: join(createTemporaryFolder(), 'data') };
    for (const option of [
      ['--url', 'https://example.org/1'],
      ['--title', 'Talks'],
    ]) {
      const { code, stderr } = await runAnnals(['ingest', folder, ...option], { env });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr:
          'annals: --title and --url are of one article, and several came. "annals ingest --help" says what it takes.\n',
      });
    }
    expect((await readStats(env)).nodes).toMatchObject({ Article: 0 });
  });

  it('replaces the article of a URL whose text has changed', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder() };
    const options = ['ingest', '-', '--url', 'https://example.org/1'];
    await runAnnals(options, { env, stdin: TALKS });
    const { code, stderr } = await runAnnals(options, { env, stdin: VISIT });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^standard input: replaced as article:/);
    expect((await readStats(env)).nodes).toMatchObject({ Article: 1 });
  });
});

describe('annals start', () => {
  it('seeds, serves, and does so again in seconds without changing anything', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder(), PORT: '0' };
    const first = new AnnalsProcess(['start'], { env });
    const url = await first.told(/answers GraphQL at (\S+)/);
    const query = '{ events(filter: { year: { eq: 1999 } }, first: 5) { edges { node { title type } } } }';
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(JSON.stringify(await answer.json())).toContain('Yugoslavia');
    first.child.kill('SIGTERM');
    expect((await first.finished).code).toBe(0);
    const before = await readStats(env);

    const second = new AnnalsProcess(['start'], { env });
    expect(await second.told(/^\d.*\.$/m)).toMatch(/^0 articles added, \d+ there already\.$/);
    await second.told(/answers GraphQL/);
    second.child.kill('SIGINT');
    expect((await second.finished).code).toBe(0);
    expect(await readStats(env)).toEqual(before);
  });

  it('ends in order when it is stopped while it seeds', async () => {
    const env = { ANNALS_DATA: createTemporaryFolder(), PORT: '0' };
    const { child, finished } = new AnnalsProcess(['start'], { env });
    const opened = setInterval(() => {
      try {
        readFileSync(join(env.ANNALS_DATA, 'owner.json'));
        child.kill('SIGTERM');
        clearInterval(opened);
      } catch {
        // Not there yet.
      }
    }, 5);
    expect(await finished).toMatchObject({ code: 0, stdout: '' });
    const { nodes } = await readStats(env);
    expect([0, 1]).toContain(nodes.Article);
  });
});
