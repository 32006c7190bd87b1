import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const LAUNCHER = 'src/cli/annals.js';

/** Makes node say that it is `version` before the launcher asks. */
function runAs(version: string) {
  const preload = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  return spawnSync(process.execPath, ['--import', preload, LAUNCHER, '--version'], { encoding: 'utf8' });
}

describe('the launcher', () => {
  it.each(['10.24.1', '18.20.8'])('tells Node %s in one sentence what it needs', (version) => {
    const { status, stdout, stderr } = runAs(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `annals: Node 20 or newer is needed, this is Node ${version}. Get a newer one from https://nodejs.org, or run "nvm install".\n`,
    );
  });

  it('is written in what an old Node parses', () => {
    const { importedFiles } = ts.preProcessFile(readFileSync(LAUNCHER, 'utf8'), true, true);
    expect(importedFiles.map(({ fileName }) => fileName)).toEqual(['./load.js']);
    const text = readFileSync(LAUNCHER, 'utf8').replace(/^(#!|\/\/).*$/gm, '');
    expect(text).not.toMatch(/\b(const|let|await|async|import\.meta|export)\b|=>|`|\?\.|\?\?|^import\s/m);
  });
});
