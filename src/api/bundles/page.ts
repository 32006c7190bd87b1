/** A page of ours that a bundler turns into files, ahead (`npm run pages`) or when one of them is first asked for. */
export interface Page {
  /** Names its folder in `dist/` and in the cache. */
  readonly name: string;
  /** What goes into it: files and folders, from the root of the package. Another bundle is made when one changes. */
  readonly inputs: readonly string[];
  /** Gives the function that writes its files to a folder. Rejects where the packages for it are not installed. */
  loadBundler(): Promise<(outdir: string) => Promise<void>>;
}

export const GRAPHIQL: Page = {
  name: 'graphiql',
  inputs: ['src/web/graphiql', 'src/api/bundles/bundle-graphiql.ts', 'package-lock.json'],
  loadBundler: async () => (await import('./bundle-graphiql.js')).bundleGraphiql,
};

export const EXPLORER: Page = {
  name: 'explorer',
  inputs: ['src/web/explorer', 'src/api/bundles/bundle-explorer.ts', 'package-lock.json'],
  loadBundler: async () => (await import('./bundle-explorer.js')).bundleExplorer,
};
