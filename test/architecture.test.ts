import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ALLOWED_IMPORTS, ENGINE_HOMES } from '../layers.js';

/** The imports as they are, dynamic ones and types included, whatever lint looks at. */
interface Import {
  readonly from: string;
  readonly to: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const allowed: Readonly<Record<string, readonly string[]>> = ALLOWED_IMPORTS;
const homes: Readonly<Record<string, string>> = ENGINE_HOMES;
const files = listFiles('src');
const imports = files.flatMap(listImports);

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function listImports(from: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, from), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? normalize(join(dirname(from), fileName)) : fileName,
  }));
}

function toLayer(path: string): string {
  return relative('src', path).split('/')[0] ?? '';
}

/** A file by any of the endings that it is imported by. */
function toModule(path: string): string {
  return path.replace(/\.(?:ts|tsx|js)$/, '');
}

function toPackage(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('imports', () => {
  const ours = imports.filter(({ to }) => to.startsWith('src/'));
  const others = imports.filter(({ to }) => !to.startsWith('src/'));

  it('are read from the files', () => {
    expect(ours).toContainEqual({ from: 'src/cli/serve-until-stopped.ts', to: 'src/api/server.js' });
    expect(others).toContainEqual({ from: 'src/graph/drivers/grafeo.ts', to: '@grafeo-db/js' });
  });

  it('between layers point one way', () => {
    const wrong = ours.filter(({ from, to }) => {
      const [layer, other] = [toLayer(from), toLayer(to)];
      return layer !== other && !allowed[layer]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it('never go in a circle between layers', () => {
    const open = new Map(Object.entries(allowed).map(([layer, needs]) => [layer, new Set(needs)]));
    while (open.size) {
      const free = [...open].filter(([, needs]) => needs.size === 0).map(([layer]) => layer);
      expect(free, `a circle among ${[...open.keys()].join(', ')}`).not.toEqual([]);
      for (const layer of free) open.delete(layer);
      for (const needs of open.values()) for (const layer of free) needs.delete(layer);
    }
  });

  it('never go in a circle between files', () => {
    const open = new Map(files.map((file) => [toModule(file), new Set<string>()]));
    for (const { from, to } of ours) open.get(toModule(from))!.add(toModule(to));
    for (let size = Infinity; open.size < size;) {
      size = open.size;
      for (const [file, needs] of open) {
        if ([...needs].every((need) => !open.has(need))) open.delete(file);
      }
    }
    // What is left imports another that is left, or is imported by two that are: look for the circle among these.
    expect([...open.keys()]).toEqual([]);
  });

  it('of a package come from its one home', () => {
    const wrong = others
      .filter(({ to }) => !to.startsWith('node:') && !builtinModules.includes(to) && !to.startsWith('.'))
      .filter(({ from, to }) => {
        const home = homes[toPackage(to)];
        return home === undefined || !from.startsWith(join('src', home));
      });
    expect(wrong).toEqual([]);
  });

  it('leave the environment to the configuration', () => {
    // In quotes it is a name that a bundler replaces.
    const readers = files.filter((file) =>
      /(?<!['"])process\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers).toEqual(['src/app/config.ts', 'src/cli/load.js']);
  });
});

describe('files', () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1,
  }));

  it('are small: half of them below 100 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const long = lengths.filter(({ lines }) => lines > 250);
    console.log(
      `${files.length} files in src/, median ${median} lines; to look at again: ` +
        (long.map(({ file, lines }) => `${file} ${lines}`).join(', ') || 'none above 250'),
    );
    expect(median).toBeLessThan(100);
  });

  it('have kebab-case names', () => {
    expect(files.filter((file) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*)+$/.test(file))).toEqual([]);
  });
});
