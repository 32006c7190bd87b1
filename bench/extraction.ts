/**
 * The whole extraction on texts of 1 KB to 1 MB: characters a second, and where the time goes, step by step.
 *
 *     npx tsx bench/extraction.ts [wasm|native] [largest size in KB]
 *
 * Processor time of this process, user and system, so that other work on the machine does not count. The text is our own
 * gold set (test/gold/), again and again, as paragraphs of one article. What is linear has the same speed in each row.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Doc } from '../src/extraction/doc.js';
import { assemble } from '../src/extraction/assembly/assemble.js';
import { createEncoder } from '../src/extraction/encoder/create-encoder.js';
import { createSteps } from '../src/extraction/extractor.js';
import { createPipeline } from '../src/extraction/pipeline.js';

const GOLD = new URL('../test/gold/gold.jsonl', import.meta.url);
const [engine = 'wasm', largest = '1024'] = process.argv.slice(2);

const source = readFileSync(GOLD, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n');
const toText = (length: number) => source.repeat(Math.ceil(length / source.length)).slice(0, length);
const toArticle = (text: string): Doc['article'] => ({
  text,
  title: null,
  url: null,
  outlet: null,
  byline: null,
  publishedAt: '2024-01-15',
});

const encoder = await createEncoder({ engine: engine as 'wasm' | 'native' });
const spent = new Map<string, number>();
const timed = createPipeline(
  createSteps(encoder).map((step) => ({
    ...step,
    run: async (doc: Parameters<typeof step.run>[0]) => {
      const before = process.cpuUsage();
      const layers = await step.run(doc);
      add(step.name, before);
      return layers;
    },
  })),
);

/** Adds the processor time since then, in microseconds. */
function add(name: string, before: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(before);
  spent.set(name, (spent.get(name) ?? 0) + user + system);
}

async function measure(kilobytes: number): Promise<Record<string, number>> {
  const text = toText(1024 * kilobytes);
  // Short texts several times, for enough time to measure.
  const rounds = Math.max(1, Math.ceil(32 / kilobytes));
  spent.clear();
  for (let round = 0; round < rounds; round++) {
    const doc = await timed.run(toArticle(text));
    const before = process.cpuUsage();
    assemble(doc, 'bench');
    add('assembly', before);
  }
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  const perKilobyte = (micros: number) => Number((micros / 1000 / rounds / kilobytes).toFixed(2));
  return {
    'chars/s': Math.round((1e6 * rounds * text.length) / total),
    ...Object.fromEntries([...spent].map(([name, micros]) => [`${name} ms/KB`, perKilobyte(micros)])),
  };
}

console.log(`${cpus()[0]!.model}, Node ${process.versions.node}, ${engine}`);
for (let round = 0; round < 3; round++) await measure(16);
const rows: Record<string, Record<string, number>> = {};
for (let size = 1; size <= Number(largest); size *= 4) rows[`${size} KB`] = await measure(size);
console.table(rows);
await encoder.close();
