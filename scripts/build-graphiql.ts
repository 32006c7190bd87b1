import { rm } from 'node:fs/promises';
import { PREBUILT } from '../src/api/graphiql/assets.js';
import { bundleGraphiql } from '../src/api/graphiql/bundle.js';

await rm(PREBUILT, { recursive: true, force: true });
await bundleGraphiql(PREBUILT);
