import { describe, expect, inject, it } from 'vitest';
import { runAnnals } from '../support/annals-process.js';

const connection = inject('neo4j');

describe.skipIf(!connection)('the command line on Neo4j', () => {
  it('answers a wrong password with one sentence and exit code 1', async () => {
    const { uri, username } = connection!;
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: 'wrong' };
    const { code, stdout, stderr } = await runAnnals(['seed'], { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^annals: .+\n$/);
    expect(stderr).toContain(uri);
    expect(stderr).not.toContain('wrong');
  });
});
