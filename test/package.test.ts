import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the packed tarball', () => {
  it('holds what runs and nothing else', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', stdio: 'pipe' }),
    ) as [{ files: { path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'models/encoder.onnx', 'package.json']),
    );
    // What is compiled is there once somebody has built it.
    const others = paths.filter((path) => !/^(dist|models|schema|seed)\//.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'package.json']);
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});
