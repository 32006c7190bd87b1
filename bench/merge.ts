/**
 * What merging an actor into another costs, and undoing it: an ordinary actor of a generated graph, a busy one, the hub,
 * which is in a tenth of all claims, and the one that is in most articles, each into one of few articles; and the ordinary
 * one into the hub. Elapsed seconds, and those of processor time that they took of the store and this process.
 *
 *     npx tsx bench/merge.ts neo4j 1000 10000
 *     npx tsx bench/merge.ts grafeo 1000
 *
 * On a copy of each graph.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { mergeActors } from '../src/graph/merge-actors.js';
import { defineQuery } from '../src/graph/query.js';
import type { GraphStore } from '../src/graph/store.js';
import { undoMerge } from '../src/graph/undo-merge.js';
import { toActor } from './graph/names.js';
import { findGrafeoGraph, findNeo4jGraph, openNeo4j, startNeo4j } from './graph/stores.js';
import { toCpuMs } from './support/cpu-time.js';

const [engine = 'neo4j', ...sizes] = process.argv.slice(2);
const HOURS = 3_600_000;
const SAID = { by: 'A Reader', note: null };

const COUNT = defineQuery<{ id: string }, { articles: number; relationships: number }>(
  'count',
  `MATCH (n:Actor {id: $id})
   RETURN COUNT { (n)<-[:REFERS_TO]-() } AS articles, COUNT { (n)--() } AS relationships`,
);

/** By their numbers in the generated graphs: the first ones are the busiest. */
const [FEW, MANY] = [800, 100];
const MERGES = [
  { name: 'an ordinary one', merge: MANY, keep: FEW },
  { name: 'an ordinary one, into the hub', merge: MANY, keep: 0 },
  { name: 'a busy one', merge: 10, keep: FEW },
  { name: 'the hub', merge: 0, keep: FEW },
  { name: 'the one in most articles', merge: 1, keep: FEW },
];
/** As many as there are: what would be refused is measured too. */
const LIMIT = { maxRelationships: Infinity };

async function measure(store: GraphStore, articles: number, pids: readonly number[]): Promise<void> {
  for (const { name, ...numbers } of MERGES) {
    const [keep, merge] = [toActor(numbers.keep).id, toActor(numbers.merge).id];
    const [count] = await store.read(COUNT, { id: merge });
    const look = () => [performance.now(), toCpuMs(...pids)] as const;
    const from = look();
    let [merged, undone] = [from, from];
    let failure = '';
    try {
      const { id } = await mergeActors(store, { keep, merge, at: new Date().toISOString(), ...SAID }, LIMIT);
      merged = look();
      await undoMerge(store, { id, by: SAID.by, at: new Date().toISOString() });
      undone = look();
    } catch (error) {
      failure = ` after ${((performance.now() - from[0]) / 1_000).toFixed(0)} s: ${String(error)} ${String((error as Error).cause)}`;
    }
    const seconds = [0, 1].flatMap((i) =>
      [merged[i]! - from[i]!, undone[i]! - merged[i]!].map((ms) => (ms / 1_000).toFixed(1)),
    );
    console.log(
      `| ${[articles, name, count?.articles, count?.relationships, ...seconds].join(' | ')} |${failure}`,
    );
  }
}

console.log(`${cpus()[0]!.model}, ${engine}, load ${loadavg()[0]!.toFixed(1)}`);
console.log(
  '| Articles | Merged | of so many articles | relationships | merge s | undo s | merge CPU s | undo CPU s |',
);
console.log('| --: | --- | --: | --: | --: | --: | --: | --: |');
for (const articles of sizes.map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), 'annals-merge-'));
  try {
    const directory = join(folder, 'graph');
    const graph = await (engine === 'neo4j' ? findNeo4jGraph : findGrafeoGraph)(articles);
    await cp(graph, directory, { recursive: true });
    const neo4j = engine === 'neo4j' ? await startNeo4j(directory, articles) : null;
    const store = await (neo4j
      ? openNeo4j(neo4j, { timeoutMs: 30_000 })
      : openGrafeoStore({ directory, timeoutMs: HOURS, writeTimeoutMs: HOURS }));
    await measure(store, articles, neo4j ? [process.pid, neo4j.pid] : [process.pid]);
    await store.close();
    await neo4j?.stop();
  } finally {
    await rm(folder, { recursive: true });
  }
}
process.exit();
