import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { StartedNeo4j } from './connection.js';

const run = promisify(execFile);
const RESOLVE_MS = 10 * 60_000;
const READY_MS = 10 * 60_000;
/** As the packaged server starts its JVM; without them its page cache takes a path that no installation takes. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Whether a JDK of 17 or newer and Maven are there. */
export async function hasMavenAndJdk(): Promise<boolean> {
  try {
    const [{ stdout }] = await Promise.all([run('javac', ['-version']), run('mvn', ['--version'])]);
    return Number(/javac (\d+)/.exec(stdout)?.[1]) >= 17;
  } catch {
    return false;
  }
}

/**
 * Resolves Neo4j Community from Maven Central (121 MB the first time, then from the local repository) and starts
 * it in a process of its own on a free loopback port. It stops with this process, however that ends.
 */
export async function startByMaven(): Promise<StartedNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'annals-neo4j-'));
  const classpath = await resolveClasspath(join(folder, 'classpath.txt'));
  const port = await findFreePort();
  const password = randomBytes(12).toString('hex');
  const server = spawn(
    'java',
    [
      '-Xmx1g',
      '-XX:TieredStopAtLevel=1',
      ...OPENED,
      '-cp',
      classpath,
      fileInThisFolder('Server.java'),
      folder,
      String(port),
      password,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));

  const ready = new Promise<void>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => line === 'READY' && resolve());
    void exited.then(() => reject(new Error(`Neo4j ended before it was ready: ${errors}`)));
    setTimeout(
      () => reject(new Error(`Neo4j was not ready within ${READY_MS} ms: ${errors}`)),
      READY_MS,
    ).unref();
  });
  const stop = async () => {
    await tellFaults(join(folder, 'logs', 'debug.log'));
    server.stdin.end();
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready;
  } catch (error) {
    server.kill('SIGKILL');
    await stop();
    throw error;
  }
  return { connection: { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password }, stop };
}

/** Faults of the server's own come to its clients without their cause; only its log has that, and goes with its folder. */
async function tellFaults(log: string): Promise<void> {
  const lines = await readFile(log, 'utf8').catch(() => '');
  for (const [fault] of lines.matchAll(/^\S+ \S+ ERROR .*(?:\n(?!\d{4}-).*)*/gm)) {
    console.warn(`  Neo4j's log: ${fault.split('\n', 30).join('\n    ')}`);
  }
}

async function resolveClasspath(file: string): Promise<string> {
  const pom = fileInThisFolder('pom.xml');
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  await run('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal], { timeout: RESOLVE_MS });
  return readFile(file, 'utf8');
}

function fileInThisFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
