import { build, type Metafile } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const FOLDER = fileURLToPath(new URL('../../../src/web/explorer/', import.meta.url));

/** Under which the server gives out the files; each name holds the hash of its content. */
const BASE = '/assets/';

type Entry = 'page' | 'theme' | 'layout-worker' | 'style';

/**
 * Writes the explorer to the folder `outdir`: `index.html`, and scripts and styles in files named by their content,
 * each with its gzipped form beside it. One chunk for each view, so that none is loaded before it is opened.
 */
export async function bundleExplorer(outdir: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: FOLDER,
    entryPoints: {
      page: 'page.tsx',
      theme: 'theme.ts',
      'layout-worker': 'layout-worker.ts',
      style: 'style.css',
    },
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await Promise.all(
    Object.keys(metafile.outputs).map(async (output) => {
      const path = join(outdir, basename(output));
      await writeFile(`${path}.gz`, await promisify(gzip)(await readFile(path), { level: 9 }));
    }),
  );
  await writeFile(join(outdir, 'index.html'), toIndex(metafile));
}

/** The style sheet has the id that cytoscape looks for: it then adds no style of its own, which the page's policy forbids. */
function toIndex({ outputs }: Metafile): string {
  const address = (entry: Entry): string => {
    const name = Object.keys(outputs).find(
      (output) => basename(output).startsWith(`${entry}-`) && outputs[output]!.entryPoint,
    );
    return BASE + basename(name!);
  };
  const page = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'page.tsx')![1];
  const preloads = page.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => `    <link rel="modulepreload" href="${BASE}${basename(path)}" />\n`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="Who claims what about whom, when, and citing which events." />
    <title>Annals</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 3h12v2H2zm0 4h12v2H2zm0 4h7v2H2z' fill='%23607d84'/%3E%3C/svg%3E" />
    <link rel="stylesheet" href="${address('style')}" id="__________cytoscape_stylesheet" />
${preloads.join('')}    <script src="${address('theme')}"></script>
    <script type="module" src="${address('page')}" id="page" data-layout-worker="${address('layout-worker')}"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>This page needs JavaScript. The same data is at /graphql, and as files at /export.</noscript>
  </body>
</html>
`;
}
