/**
 * The encoder alone: time to load, memory, words a second on one core, and where the time goes.
 *
 *     npx tsx bench/encoder.ts [wasm|native]...
 *
 * Each engine runs in a process of its own. Words a second are given by the clock and by processor time; on a machine
 * that does other work as well, the second is the one to compare.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Doc } from '../src/extraction/doc.js';
import { createEncoder } from '../src/extraction/encoder/create-encoder.js';
import { segmentationStep } from '../src/extraction/steps/segmentation.js';

const ROUNDS = 12;
const SEED = new URL('../seed/articles/000_ce0883ea347a3b8e.txt', import.meta.url);

interface Figures {
  readonly loadMs: number;
  readonly firstArticleMs: number;
  readonly memoryMB: number;
  readonly words: number;
  readonly wordsPerSecond: number;
  readonly wordsPerProcessorSecond: number;
}

async function measure(engine: 'wasm' | 'native'): Promise<Figures> {
  const text = readFileSync(SEED, 'utf8');
  const article = { text, title: null } as Doc['article'];
  const { tokens, sentences } = segmentationStep.run({ article, diagnostics: [] }) as Doc;
  const start = performance.now();
  const encoder = await createEncoder({ engine });
  const loaded = performance.now();
  await encoder.analyze(tokens, sentences);
  const first = performance.now();
  // WebAssembly is compiled better while it runs: what counts is the speed after that.
  for (let round = 0; round < ROUNDS; round++) await encoder.analyze(tokens, sentences);
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < ROUNDS; round++) await encoder.analyze(tokens, sentences);
  const { user, system } = process.cpuUsage(processor);
  const words = ROUNDS * tokens.length;
  const figures = {
    loadMs: loaded - start,
    firstArticleMs: first - loaded,
    memoryMB: process.memoryUsage().rss / 1e6,
    words: tokens.length,
    wordsPerSecond: (1000 * words) / (performance.now() - wall),
    wordsPerProcessorSecond: (1e6 * words) / (user + system),
  };
  await encoder.close();
  return figures;
}

const [mode, ...engines] = process.argv.slice(2);
if (mode === '--one') {
  console.log(JSON.stringify(await measure(engines[0] as 'wasm' | 'native')));
} else {
  console.log(`${cpus()[0]!.model}, Node ${process.versions.node}`);
  const results = new Map<string, Figures>();
  for (const engine of mode ? [mode, ...engines] : ['wasm', 'native']) {
    const self = fileURLToPath(import.meta.url);
    try {
      const output = execFileSync(process.execPath, [...process.execArgv, self, '--one', engine], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      results.set(engine, JSON.parse(output) as Figures);
    } catch (error) {
      console.log(`${engine}: does not run here: ${/Error: (.*)/.exec(String(error))?.[1] ?? String(error)}`);
    }
  }
  console.table(
    Object.fromEntries(
      [...results].map(([engine, figures]) => [
        engine,
        Object.fromEntries(
          Object.entries(figures).map(([name, value]) => [name, Math.round(value as number)]),
        ),
      ]),
    ),
  );
  const [wasm, native] = [results.get('wasm'), results.get('native')];
  if (wasm && native) {
    const ratio = native.wordsPerProcessorSecond / wasm.wordsPerProcessorSecond;
    console.log(`native : wasm = ${ratio.toFixed(1)} : 1 in words per second of processor time`);
  }
}
