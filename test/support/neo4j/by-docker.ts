import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { StartedNeo4j } from './connection.js';

const run = promisify(execFile);
const IMAGE = 'neo4j:5.26-community';
const READY_MS = 3 * 60_000;

/** Whether a Docker engine answers. */
export async function hasDocker(): Promise<boolean> {
  try {
    await run('docker', ['info'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Starts Neo4j Community in a container on a free loopback port. It is removed when this process exits. */
export async function startByDocker(): Promise<StartedNeo4j> {
  const password = randomBytes(12).toString('hex');
  const options = [
    '--rm',
    '--detach',
    '--publish',
    '127.0.0.1::7687',
    '--env',
    `NEO4J_AUTH=neo4j/${password}`,
  ];
  const container = (await run('docker', ['run', ...options, IMAGE])).stdout.trim();
  const remove = () => execFileSync('docker', ['rm', '--force', container], { stdio: 'ignore' });
  process.once('exit', remove);
  const address = (await run('docker', ['port', container, '7687'])).stdout.trim().split('\n', 1)[0];
  const uri = `bolt://${address}`;
  await waitForBolt(uri, password);
  const stop = async () => {
    process.off('exit', remove);
    await run('docker', ['rm', '--force', container]);
  };
  return { connection: { uri, username: 'neo4j', password }, stop };
}

async function waitForBolt(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const deadline = Date.now() + READY_MS;
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  } finally {
    await driver.close();
  }
}
