import { mkdir, rm } from 'node:fs/promises';
import { toPrebuiltFolder } from '../src/api/bundles/find-bundled-file.js';
import { EXPLORER, GRAPHIQL } from '../src/api/bundles/page.js';

for (const page of [EXPLORER, GRAPHIQL]) {
  const folder = toPrebuiltFolder(page);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = await page.loadBundler();
  await bundle(folder);
}
