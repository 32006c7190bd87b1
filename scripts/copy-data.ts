import { cpSync } from 'node:fs';

// tsc compiles code only; what code reads from beside itself goes along.
cpSync(
  new URL('../src/knowledge/data', import.meta.url),
  new URL('../dist/knowledge/data', import.meta.url),
  {
    recursive: true,
    filter: (source) => !source.endsWith('.ts'),
  },
);
