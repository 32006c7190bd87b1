import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** `npm run client`: the operations of schema/examples/, typed, as schema/client/operations.ts. */
const SCHEMA = new URL('../schema/', import.meta.url);
const FILE = new URL('client/operations.ts', SCHEMA);

const schema = parse(readFileSync(new URL('schema.graphql', SCHEMA), 'utf8'));
const documents = readdirSync(new URL('examples/', SCHEMA))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({
    location: name,
    document: parse(readFileSync(new URL(`examples/${name}`, SCHEMA), 'utf8')),
  }));

const text = await codegen({
  filename: FILE.pathname,
  schema,
  schemaAst: buildSchema(readFileSync(new URL('schema.graphql', SCHEMA), 'utf8')),
  documents,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { ID: 'string', DateTime: 'string' },
    documentMode: 'documentNode',
  },
});
writeFileSync(FILE, `// Made by \`npm run client\` from schema/examples/. Not to be edited.\n\n${text}`);
