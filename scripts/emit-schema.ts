import { writeFileSync } from 'node:fs';
import { toSchemaText } from '../src/api/schema-text.js';

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), toSchemaText());
