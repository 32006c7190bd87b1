// The layers of src/ and what each may import. eslint.config.js and test/architecture.test.ts both read this.

/** Layer → the layers of ours that it may import besides itself. */
export const ALLOWED_IMPORTS = {
  domain: [],
  knowledge: ['domain'],
  extraction: ['domain', 'knowledge'],
  evaluate: ['domain', 'knowledge', 'extraction'],
  graph: ['domain'],
  api: ['domain', 'graph'],
  app: ['domain', 'knowledge', 'extraction', 'graph'],
  cli: ['domain', 'app', 'api', 'evaluate'],
  web: [],
};

/** Each outside engine has one home: package → the only folder of src/ that may import it. */
export const ENGINE_HOMES = {
  '@graphiql/toolkit': 'web',
  '@apollo/server': 'api',
  '@as-integrations/fastify': 'api',
  '@fastify/cors': 'api',
  '@fastify/helmet': 'api',
  '@grafeo-db/js': 'graph/drivers',
  '@mozilla/readability': 'app/readers',
  'class-validator': 'api',
  dataloader: 'api',
  eld: 'app/readers',
  cytoscape: 'web',
  'd3-force': 'web',
  esbuild: 'api/bundles',
  fastify: 'api',
  graphiql: 'web',
  graphql: 'api',
  'graphql-scalars': 'api',
  linkedom: 'app/readers',
  'neo4j-driver': 'graph/drivers',
  'onnxruntime-common': 'extraction/encoder/engines',
  'onnxruntime-node': 'extraction/encoder/engines',
  'onnxruntime-web': 'extraction/encoder/engines',
  preact: 'web',
  react: 'web',
  'react-dom': 'web',
  'reflect-metadata': 'api',
  tsx: 'cli',
  'type-graphql': 'api',
  'wink-lemmatizer': 'extraction',
  'world-countries': 'knowledge',
  yaml: 'app/readers',
};
