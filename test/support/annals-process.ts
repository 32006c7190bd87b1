import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Set beside PATH and HOME, the only ones that the process has from here. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Of node itself. */
  readonly nodeOptions?: readonly string[];
}

/** `annals …` as a person runs it, in a process of its own. */
export class AnnalsProcess {
  private stdout = '';
  private stderr = '';
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;

  constructor(argv: readonly string[], { env = {}, stdin = '', nodeOptions = [] }: RunOptions = {}) {
    const { PATH = '', HOME = '' } = process.env;
    this.child = spawn(process.execPath, [...nodeOptions, 'src/cli/annals.js', ...argv], {
      cwd: ROOT,
      env: { PATH, HOME, ...env },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (data: string) => (this.stdout += data));
    this.child.stderr?.setEncoding('utf8').on('data', (data: string) => (this.stderr += data));
    // A process that does not read its input closes it, which is its right.
    this.child.stdin?.on('error', () => {});
    this.child.stdin?.end(stdin);
    this.finished = new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
    onTestFinished(() => {
      this.child.kill('SIGKILL');
    });
  }

  /** Waits until stderr matches; its first group, or the match. Rejects where the process ends before. */
  async told(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.stderr);
      if (match) return match[1] ?? match[0];
      const ended = await Promise.race([
        this.finished,
        new Promise<null>((next) => setTimeout(next, 20, null)),
      ]);
      if (ended && !pattern.test(ended.stderr))
        throw new Error(`ended before ${String(pattern)}: ${ended.stderr}`);
    }
  }
}

/** Runs `annals …` to its end. */
export function runAnnals(argv: readonly string[], options?: RunOptions): Promise<Finished> {
  return new AnnalsProcess(argv, options).finished;
}
