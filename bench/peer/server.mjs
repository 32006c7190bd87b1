// A server whose API @neo4j/graphql generates, on the same integration as Annals': `node server.mjs BOLT_URI`. Tells its
// parent its address, and for each message how many queries it has sent to the store.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { readFileSync } from 'node:fs';

let queries = 0;
const logger = (_level, message) => (queries += /C: RUN /.test(message) ? 1 : 0);
const driver = neo4j.driver(process.argv[2], neo4j.auth.basic('neo4j', ''), {
  ...(process.argv[3] === 'count' && { logging: { level: 'debug', logger } }),
});
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const library = new Neo4jGraphQL({ typeDefs, driver });
const schema = await library.getSchema();
if (process.argv[3] === 'schema') {
  const { printSchema } = await import('graphql');
  console.log(printSchema(schema));
  process.exit();
}
const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({}) }));
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send?.(queries));
process.once('disconnect', () => process.exit());
process.send?.(url);
