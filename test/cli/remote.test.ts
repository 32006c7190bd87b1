import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnnalsProcess, runAnnals } from '../support/annals-process.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

describe('a command with --server', { timeout: 120_000 }, () => {
  it('brings articles in, counts and removes them through the server that owns the store', async () => {
    const folder = createTemporaryFolder();
    const server = new AnnalsProcess(['serve'], { env: { ANNALS_DATA: join(folder, 'data'), PORT: '0' } });
    const page = new URL(await server.told(/(http:\S+#key=\S+)/));
    const key = page.hash.slice('#key='.length);
    const at = ['--server', page.origin];
    const file = join(folder, 'visit.txt');
    writeFileSync(
      file,
      'A visit to Kenya\n\nThe president of Brazil visited Kenya in 2019, the ministry said.\n',
    );
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, ' \n');

    const refused = await runAnnals(['ingest', file, ...at]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Writing needs a key');

    const ingested = await runAnnals(['ingest', file, empty, ...at, '--key', key]);
    expect(ingested.code).toBe(1);
    expect(ingested.stderr).toContain('there are no words in it');
    const id = /added as (article:\w+), \d+ claims?, /.exec(ingested.stderr)?.[1] ?? '';
    expect(id).not.toBe('');
    expect(ingested.stderr).toContain('1 article added, 1 not read.');
    const again = await runAnnals(['ingest', file, ...at, '--key', key]);
    expect({ code: again.code, stderr: again.stderr }).toEqual({
      code: 0,
      stderr: '0 articles added, 1 there already.\n',
    });

    const stats = await runAnnals(['stats', '--server', `${page.origin}/graphql/`]);
    expect(JSON.parse(stats.stdout)).toMatchObject({
      nodes: { Article: 1 },
      articlesByExtractor: [{ articles: 1 }],
    });
    const exported = await runAnnals(['export', '--format', 'turtle', ...at, '--key', key]);
    expect(exported).toMatchObject({ code: 0, stdout: expect.stringContaining('Kenya') as string });
    const removed = await runAnnals(['delete', id, ...at, '--key', key]);
    expect(removed).toMatchObject({ code: 0, stderr: `${id}: removed.\n` });
    expect(JSON.parse((await runAnnals(['stats', ...at])).stdout)).toMatchObject({ nodes: { Article: 0 } });
  });

  it.each([
    [['stats', '--server', 'nowhere'], 2, '--server takes an address'],
    [['delete', 'article:x', '--key', 'k'], 2, '--key goes with --server'],
    [['export', '--format', 'turtle', '--key', 'k'], 2, '--key goes with --server'],
    [['ingest', '-', '--server', 'http://127.0.0.1:9', '--jobs', '2'], 2, '--jobs'],
    [['stats', '--server', 'http://127.0.0.1:9'], 1, 'No server answers at http://127.0.0.1:9/graphql.'],
  ])('says what is wrong with %j', async (argv, code, message) => {
    const ended = await runAnnals(argv);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(message);
  });
});
