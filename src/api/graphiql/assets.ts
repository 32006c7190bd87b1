import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where `npm run graphiql` puts the bundle for an image that has no bundler. */
export const PREBUILT = join(ROOT, 'dist', 'graphiql');

let bundle: Promise<{ folder: string; files: ReadonlySet<string> }> | undefined;

/**
 * The path of GraphiQL's file `name`, null where it has none. Where no bundle was built ahead, one is made for each
 * version of what goes into it, and kept. Rejects where the packages for it are not installed
 * (`npm ci --omit=dev`).
 */
export async function findGraphiqlFile(name: string): Promise<string | null> {
  bundle ??= findOrBundle().then(async (folder) => {
    const files = await readdir(folder, { recursive: true });
    return { folder, files: new Set(files.map((file) => file.replaceAll('\\', '/'))) };
  });
  bundle.catch(() => (bundle = undefined));
  const { folder, files } = await bundle;
  return files.has(name) && name.includes('.') ? join(folder, name) : null;
}

async function findOrBundle(): Promise<string> {
  if (await exists(PREBUILT)) return PREBUILT;
  const { bundleGraphiql } = await import('./bundle.js');
  const cache = await getCacheFolder();
  const folder = join(cache, await toVersion());
  if (await exists(folder)) return folder;

  const fresh = await mkdtemp(join(cache, 'fresh-'));
  await bundleGraphiql(fresh);
  // Whoever renames first wins: another process may have bundled the same meanwhile.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

async function getCacheFolder(): Promise<string> {
  const folder = join(ROOT, 'node_modules', '.cache', 'annals-graphiql');
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch {
    return mkdtemp(join(tmpdir(), 'annals-graphiql-'));
  }
}

/** Changes with whatever goes into the bundle. */
async function toVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['src/web/graphiql/page.js', 'src/api/graphiql/bundle.ts', 'package-lock.json']) {
    hash.update(await readFile(join(ROOT, file)).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
