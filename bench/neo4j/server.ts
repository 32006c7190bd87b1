import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { resolveClasspath } from './classpath.js';

export interface Neo4jSize {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** A Neo4j over a directory that stays, in a process of its own, on one port as often as it is started. */
export class BenchNeo4j {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly classpath: string,
    private readonly directory: string,
    private readonly port: number,
    private readonly size: Neo4jSize,
  ) {}

  static async start(directory: string, size: Neo4jSize): Promise<BenchNeo4j> {
    const server = new BenchNeo4j(await resolveClasspath(), directory, await findFreePort(), size);
    await server.start();
    return server;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.process?.pid ?? 0;
  }

  async start(): Promise<void> {
    const { heapMb, pageCacheMb } = this.size;
    const memory = [`-Xms${heapMb}m`, `-Xmx${heapMb}m`];
    const file = fileURLToPath(new URL('Server.java', import.meta.url));
    const args = [
      ...memory,
      '-cp',
      this.classpath,
      file,
      this.directory,
      String(this.port),
      String(pageCacheMb),
    ];
    const server = spawn('java', args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = server;
    await new Promise<void>((resolve, reject) => {
      createInterface(server.stdout).on('line', (line) => line === 'READY' && resolve());
      server.once('exit', () => reject(new Error('Neo4j ended before it was ready.')));
    });
  }

  /** As a machine that loses power does, but for what the system still holds to write. */
  async kill(): Promise<void> {
    const server = this.process!;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  async stop(): Promise<void> {
    const server = this.process!;
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.stdin!.end();
    await ended;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
