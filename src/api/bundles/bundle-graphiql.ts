import { build, type BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../../src/web/graphiql/page.js', import.meta.url));

/** Monaco, GraphiQL's editor, checks and completes in web workers, each a file of its own. */
const WORKERS = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

const COMMON = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'silent',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions;

/** Writes GraphiQL's page, workers, styles and fonts to the folder `outdir`. Takes seconds. */
export async function bundleGraphiql(outdir: string): Promise<void> {
  await Promise.all([
    build({
      ...COMMON,
      outdir,
      entryPoints: { page: PAGE },
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      loader: { '.ttf': 'file' },
    }),
    build({ ...COMMON, outdir, entryPoints: WORKERS, format: 'iife' }),
  ]);
}
