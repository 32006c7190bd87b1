import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from './page.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where `npm run pages` puts a page's files for an image that has no bundler. */
export function toPrebuiltFolder(page: Page): string {
  return join(ROOT, 'dist', page.name);
}

/** Gives the path of a file by its name, null where the page has none of that name. */
export type FindFile = (name: string) => Promise<string | null>;

/**
 * Finds the files of `page`. Where they were not built ahead, they are built when first asked for, once for each
 * version of what goes into them, and kept; rejects where the packages for it are not installed
 * (`npm ci --omit=dev`).
 */
export function createFileFinder(page: Page): FindFile {
  let bundle: Promise<{ folder: string; files: ReadonlySet<string> }> | undefined;
  return async (name) => {
    bundle ??= findOrBundle(page).then(async (folder) => ({
      folder,
      files: new Set(await listFiles(folder)),
    }));
    bundle.catch(() => (bundle = undefined));
    const { folder, files } = await bundle;
    return files.has(name) && name.includes('.') ? join(folder, name) : null;
  };
}

async function findOrBundle(page: Page): Promise<string> {
  const prebuilt = toPrebuiltFolder(page);
  if (await exists(prebuilt)) return prebuilt;
  const bundle = await page.loadBundler();
  const cache = await getCacheFolder(page);
  const folder = join(cache, await toVersion(page));
  if (await exists(folder)) return folder;

  const fresh = await mkdtemp(join(cache, 'fresh-'));
  await bundle(fresh);
  // Whoever renames first wins: another process may have bundled the same meanwhile.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

async function getCacheFolder({ name }: Page): Promise<string> {
  const folder = join(ROOT, 'node_modules', '.cache', `annals-${name}`);
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch {
    return mkdtemp(join(tmpdir(), `annals-${name}-`));
  }
}

/** Changes with whatever goes into the bundle. */
async function toVersion({ inputs }: Page): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(ROOT, input);
    const names = await listFiles(path).catch(() => ['']);
    for (const name of names) {
      const content = await readFile(join(path, name)).catch(() => '');
      hash.update(`${input}/${name} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
