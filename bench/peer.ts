/**
 * Annals beside an API that @neo4j/graphql generates, over the same Neo4j and the same graph, each in a process of its own.
 *
 *     npm ci --prefix bench/peer
 *     npx tsx bench/peer.ts 1000
 *
 * Both are asked in turns, so that whatever else the machine does falls on both. Round trips are queries sent over Bolt;
 * processor time is that of the server and of Neo4j, which other load changes least.
 * The example queries are those of schema/examples, as they are; the peer is asked the nearest that it can be asked.
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findNeo4jGraph, startNeo4j } from './graph/stores.js';
import { type Compared, toCompared } from './peer/queries.js';
import { toActor } from './graph/names.js';
import { percentile, post } from './support/ask.js';
import { toCpuMs } from './support/cpu-time.js';
import { ServerProcess } from './support/server-process.js';

const articles = Number(process.argv[2] ?? 1_000);
const only = process.argv[3] ?? '';
/** For each query and style, in turns; of what is quick, a thousand in all, so that the 99th percentile is not one of three. */
const TURNS = 10;
const TURN_MS = 1_000;
const WARM_UP_MS = 10_000;
/** As many as a virtual machine compiles after, within this time: where others work too, the first comes to few. */
const WARM_UP_REQUESTS = 150;
const MOST_WARM_UP_MS = 15_000;
const MOST_PER_TURN = 100;
const THROUGHPUT_MS = 1_500;
const CONNECTIONS = 8;
const TIMEOUT_MS = 60_000;

type Style = 'annals' | 'connections' | 'lists';
const STYLES = ['annals', 'connections', 'lists'] as const;

interface Figures {
  readonly times: number[];
  /** Of the server and of Neo4j together, for one request. */
  cpuMs: number;
  perSecond: number;
  roundTrips: number;
}

async function measure(
  urls: Record<Style, string>,
  count: (style: Style) => Promise<number>,
  cpuMs: (style: Style) => number,
  compared: Compared,
) {
  const { variables } = compared;
  const bodies = Object.fromEntries(
    STYLES.map((style) => [
      style,
      JSON.stringify({ query: compared[style], variables: toUsed(compared[style], variables) }),
    ]),
  ) as Record<Style, string>;
  await warmUp(urls, bodies);
  const figures = {} as Record<Style, Figures>;
  for (const style of STYLES) {
    figures[style] = { times: [], cpuMs: 0, perSecond: 0, roundTrips: 0 };
    const before = await count(style);
    await ask(urls[style], bodies[style]);
    figures[style].roundTrips = (await count(style)) - before;
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const style of STYLES) {
      const until = performance.now() + TURN_MS;
      const before = cpuMs(style);
      for (let i = 0; i === 0 || (i < MOST_PER_TURN && performance.now() < until); i++) {
        figures[style].times.push(await ask(urls[style], bodies[style]));
      }
      figures[style].cpuMs += cpuMs(style) - before;
    }
  }
  for (const style of STYLES) {
    figures[style].cpuMs /= figures[style].times.length;
    // What takes longer than a turn says nothing new of how many a second.
    if (percentile(figures[style].times, 0.5) > THROUGHPUT_MS) continue;
    figures[style].perSecond = await throughput(urls[style], bodies[style]);
  }
  return figures;
}

/**
 * A virtual machine compiles what runs often: cold, it takes several times as long. Also in turns: whoever were asked first
 * would be alone with a Neo4j that has compiled nothing yet, not even what all of them use.
 */
async function warmUp(urls: Record<Style, string>, bodies: Record<Style, string>): Promise<void> {
  const asked = { annals: 0, connections: 0, lists: 0 };
  const spent = { annals: 0, connections: 0, lists: 0 };
  const cold = new Set<Style>(STYLES);
  while (cold.size > 0) {
    for (const style of cold) {
      const started = performance.now();
      while (performance.now() < started + TURN_MS) {
        await ask(urls[style], bodies[style]);
        asked[style]++;
      }
      spent[style] += performance.now() - started;
      const most = asked[style] < WARM_UP_REQUESTS ? MOST_WARM_UP_MS : WARM_UP_MS;
      if (spent[style] >= most) cold.delete(style);
    }
  }
}

/** Only the variables that the query declares. */
function toUsed(query: string, variables: Compared['variables']) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}`)));
}

async function ask(url: string, body: string): Promise<number> {
  const started = performance.now();
  try {
    const { text } = await post(url, body, TIMEOUT_MS);
    if (text.includes('"errors":')) throw new Error(text.slice(0, 400));
  } catch (error) {
    if (!(error as Error).message.includes('no answer in time')) throw error;
  }
  return performance.now() - started;
}

async function throughput(url: string, body: string): Promise<number> {
  const started = performance.now();
  let answered = 0;
  const caller = async () => {
    while (performance.now() < started + THROUGHPUT_MS) {
      await ask(url, body);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, caller));
  return (answered * 1_000) / (performance.now() - started);
}

async function compare(): Promise<void> {
  const neo4j = await startNeo4j(await findNeo4jGraph(articles), articles);
  const annals = await ServerProcess.annals(neo4j.uri, TIMEOUT_MS);
  const file = fileURLToPath(new URL('peer/server.mjs', import.meta.url));
  const peer = await ServerProcess.start(file, [neo4j.uri]);
  const counting = await ServerProcess.start(file, [neo4j.uri, 'count']);
  const urls = { annals: annals.url, connections: peer.url, lists: peer.url };
  const count = async (style: Style) => (style === 'annals' ? (await annals.ask()).calls : 0);
  const cpuMs = (style: Style) => toCpuMs(neo4j.pid, (style === 'annals' ? annals : peer).pid);

  console.log(`${cpus()[0]!.model}, ${articles} articles, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(
    '| Query | Asked of | p50 ms | p99 ms | req/s | Round trips | CPU ms | p50 × | p99 × | CPU × |',
  );
  console.log(
    '| ----- | -------- | -----: | -----: | ----: | ----------: | -----: | ----: | ----: | ----: |',
  );
  for (const compared of toCompared(toActor(0).name, toActor(1).name).filter(({ name }) =>
    name.includes(only),
  )) {
    const figures = await measure(urls, count, cpuMs, compared);
    for (const style of ['connections', 'lists'] as const) {
      const body = JSON.stringify({
        query: compared[style],
        variables: toUsed(compared[style], compared.variables),
      });
      const before = await counting.ask<number>();
      await ask(counting.url, body);
      figures[style].roundTrips = (await counting.ask<number>()) - before;
    }
    const ours = figures.annals;
    for (const style of STYLES) {
      const { times, perSecond, roundTrips, cpuMs } = figures[style];
      const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
      const cells = [
        style === 'annals' ? compared.name : compared.lacking && `(without ${compared.lacking})`,
        style === 'annals' ? 'Annals' : style,
        p50.toFixed(1),
        p99.toFixed(1),
        perSecond ? perSecond.toFixed(1) : '–',
        roundTrips,
        cpuMs.toFixed(1),
        (p50 / percentile(ours.times, 0.5)).toFixed(1),
        (p99 / percentile(ours.times, 0.99)).toFixed(1),
        (cpuMs / ours.cpuMs).toFixed(1),
      ];
      console.log(`| ${cells.map((cell) => cell ?? '').join(' | ')} |`);
    }
  }
  await Promise.all([annals, peer, counting].map((server) => server.stop()));
  await neo4j.stop();
  console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`);
}

await compare();
process.exit();
