import type { TestProject } from 'vitest/node';
import { hasDocker, startByDocker } from './by-docker.js';
import { hasMavenAndJdk, startByMaven } from './by-maven.js';
import type { StartedNeo4j } from './connection.js';

const HOW =
  'set NEO4J_TEST_URI (with NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD; that graph is emptied), ' +
  'or start Docker, or install Maven and a JDK of 17 or newer';

/**
 * One real Neo4j for the whole run. Asked for by `npm run test:neo4j` it must be there; in `npm test` its tests
 * are skipped where it is not, and a line says so.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const required = project.vitest.config.project.includes('neo4j');
  const server = await start(required);
  project.provide('neo4j', server?.connection ?? null);
  return async () => server?.stop();
}

async function start(required: boolean): Promise<StartedNeo4j | null> {
  try {
    const server = await findServer();
    if (server) return server;
    throw new Error('there is no Neo4j to test on');
  } catch (cause) {
    const reason = `${(cause as Error).message}; ${HOW}`;
    if (required) throw new Error(`The Neo4j tests cannot run: ${reason}.`, { cause });
    console.warn(`\n  SKIPPED: the tests on Neo4j (${reason}).\n`);
    return null;
  }
}

async function findServer(): Promise<StartedNeo4j | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri) {
    const connection = { uri, username: username ?? 'neo4j', password: password ?? '' };
    return { connection, stop: () => Promise.resolve() };
  }
  if (await hasDocker()) {
    console.warn('  Neo4j for the tests: by Docker (the first time it pulls an image of some 500 MB).');
    return startByDocker();
  }
  if (await hasMavenAndJdk()) {
    console.warn(
      '  Neo4j for the tests: by Maven and the JDK (the first time it resolves 121 MB, in about a minute).',
    );
    return startByMaven();
  }
  return null;
}
