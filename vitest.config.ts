import { defineConfig } from 'vitest/config';

export default defineConfig({
  // type-graphql loads graphql's CommonJS build; without the alias vite would load the ESM one beside it
  // and graphql refuses two copies of itself ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    // Some tests start the real process, or wait for a real Neo4j, on machines that are busy with other things.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'annals',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', 'test/*/neo4j.test.ts'],
        },
      },
      {
        // On a real Neo4j, started once for all its tests; skipped where none can be had.
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/*/neo4j.test.ts'],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
        },
      },
    ],
  },
});
