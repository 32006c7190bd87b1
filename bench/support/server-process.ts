import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Usage } from './annals-server.js';

/** A server in a process of its own that has told its address. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Annals over `address`: of a Neo4j, or the directory of an embedded store. */
  static annals(address: string, timeoutMs?: number): Promise<ServerProcess> {
    const file = fileURLToPath(new URL('annals-server.ts', import.meta.url));
    return ServerProcess.start(file, [address, ...(timeoutMs ? [String(timeoutMs)] : [])], process.execArgv);
  }

  static async start(
    file: string,
    args: readonly string[],
    execArgv: readonly string[] = [],
  ): Promise<ServerProcess> {
    const child = fork(file, args, {
      env: { ...process.env, NODE_ENV: 'production' },
      // As `npm start` has it.
      execArgv: [...execArgv, '--max-semi-space-size=64'],
    });
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`${file} ended before it was ready.`)),
    );
    const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
    ended.catch(() => undefined);
    return new ServerProcess(child, url);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What a message is answered: `Usage` by Annals. */
  async ask<T = Usage>(): Promise<T> {
    const answer = once(this.child, 'message');
    this.child.send('usage');
    return ((await answer) as [T])[0];
  }

  /** Has Annals write a generated article; whether it says that it has. */
  write(number: number): Promise<boolean> {
    return new Promise((resolve) => {
      const listen = (message: { number?: number; written: boolean }) => {
        if (message.number !== number) return;
        this.child.off('message', listen);
        resolve(message.written);
      };
      this.child.on('message', listen);
      this.child.send(number);
    });
  }

  async stop(): Promise<void> {
    if (!this.running) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
