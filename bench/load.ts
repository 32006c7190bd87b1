/**
 * 200 connections that never pause, for a minute, on the embedded store and on Neo4j; then Neo4j is killed and started
 * again under readers and writers, and it is looked for what was lost.
 *
 *     npx tsx bench/load.ts [seconds, 0: only the kill]
 *
 * Asks 127.0.0.1 only.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArticle, SMALL } from './graph/generate-article.js';
import { toActor } from './graph/names.js';
import { findGrafeoGraph, findNeo4jGraph, startNeo4j } from './graph/stores.js';
import { percentile, post, query } from './support/ask.js';
import { ServerProcess } from './support/server-process.js';

const ARTICLES = 1_000;
const CONNECTIONS = 200;
const LOAD_MS = Number(process.argv[2] ?? 60) * 1_000;
/** Few readers: they are to be there, not to keep the writers from writing. */
const READERS = 4;
const WRITERS = 4;
/** How many articles are confirmed before Neo4j is killed, if that takes no longer than so long. */
const CONFIRMED = 200;
const CONFIRMED_WITHIN_MS = 120_000;
/** How long a read may take while its store is away. */
const READ_TIMEOUT_MS = 5_000;

const BODIES = [
  `{ actor(name: "${toActor(0).name}") { name claimsMade(first: 10) { edges { stance node { text } } } } }`,
  '{ events(first: 10, filter: { year: { eq: 2020 } }) { edges { node { title participants { edges { role node { name } } } } } } }',
  '{ articles(first: 5) { edges { node { title claims(first: 5) { edges { node { text attribution { actor { name } } } } } } } } }',
].map((text) => JSON.stringify({ query: text }));

interface Outcome {
  readonly times: number[];
  /** By the error's code; what is no JSON with a code is "unclear". */
  readonly errors: Map<string, number>;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function loop(url: string, callers: number, isOver: () => boolean, outcome: Outcome): Promise<void> {
  const caller = async (first: number) => {
    for (let i = first; !isOver(); i++) {
      const { text, ms } = await post(url, BODIES[i % BODIES.length]!).catch((error: Error) => ({
        text: error.message,
        ms: 0,
      }));
      const code = toErrorCode(text);
      if (code === null) outcome.times.push(ms);
      else outcome.errors.set(code, (outcome.errors.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, first) => caller(first)));
}

function toErrorCode(text: string): string | null {
  try {
    const { data, errors } = JSON.parse(text) as {
      data?: unknown;
      errors?: { extensions?: { code?: string } }[];
    };
    if (errors) return errors[0]?.extensions?.code ?? 'unclear';
    return data ? null : 'unclear';
  } catch {
    return `unclear: ${text.slice(0, 80)}`;
  }
}

async function load(name: string, address: string): Promise<void> {
  const server = await ServerProcess.annals(address);
  const warm: Outcome = { times: [], errors: new Map() };
  const started = performance.now();
  await loop(server.url, 10, () => performance.now() - started > 5_000, warm);
  const before = await server.ask();
  const outcome: Outcome = { times: [], errors: new Map() };
  const from = performance.now();
  await loop(server.url, CONNECTIONS, () => performance.now() - from > LOAD_MS, outcome);
  const seconds = (performance.now() - from) / 1_000;
  const after = await server.ask();
  const cells = [
    name,
    outcome.times.length,
    JSON.stringify(Object.fromEntries(outcome.errors)),
    (outcome.times.length / seconds).toFixed(0),
    percentile(outcome.times, 0.5).toFixed(0),
    percentile(outcome.times, 0.99).toFixed(0),
    `${before.rssMb} → ${after.rssMb}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  await server.stop();
}

/** Kills Neo4j under readers and writers, starts it again, and looks for what was lost, or is there by half. */
async function killAndStart(directory: string): Promise<void> {
  const neo4j = await startNeo4j(directory, ARTICLES);
  const server = await ServerProcess.annals(neo4j.uri, READ_TIMEOUT_MS);
  const phases = ['before', 'while it was away', 'after'] as const;
  let phase: (typeof phases)[number] | null = 'before';
  const outcomes = new Map(phases.map((name): [string, Outcome] => [name, { times: [], errors: new Map() }]));
  const readers = (async () => {
    while (phase) {
      const now: string = phase;
      await loop(server.url, READERS, () => phase !== now, outcomes.get(now)!);
    }
  })();
  let next = ARTICLES;
  const confirmed = new Set<number>();
  const writers = Array.from({ length: WRITERS }, async () => {
    while (phase) {
      const number = next++;
      if (await server.write(number)) confirmed.add(number);
    }
  });

  const from = performance.now();
  while (confirmed.size < CONFIRMED && performance.now() - from < CONFIRMED_WITHIN_MS) await wait(1);
  const before = confirmed.size;
  await neo4j.kill();
  phase = 'while it was away';
  await wait(8_000);
  await neo4j.start();
  const ready = performance.now();
  while (toErrorCode((await post(server.url, BODIES[0]!)).text) !== null) await wait(50);
  const recovered = performance.now() - ready;
  await wait(READ_TIMEOUT_MS);
  phase = 'after';
  await wait(8_000);
  phase = null;
  await Promise.all([readers, ...writers]);

  const found = { lost: 0, partial: 0, unconfirmed: 0 };
  for (let number = ARTICLES; number < next; number++) {
    const state = await findWritten(server.url, number);
    if (state === 'partial') found.partial++;
    else if (state === 'none' && confirmed.has(number)) found.lost++;
    else if (state === 'whole' && !confirmed.has(number)) found.unconfirmed++;
  }
  console.log('| Neo4j | answered | errors | p99 ms |');
  console.log('| --- | --: | --- | --: |');
  for (const [name, { times, errors }] of outcomes) {
    console.log(
      `| ${name} | ${times.length} | ${JSON.stringify(Object.fromEntries(errors))} | ${percentile(times, 0.99).toFixed(0)} |`,
    );
  }
  console.log(
    `Annals ${server.running ? 'ran on' : 'ENDED'}; answered ${recovered.toFixed(0)} ms after Neo4j was ready;`,
  );
  console.log(
    `of ${next - ARTICLES} articles, ${confirmed.size} were confirmed, ${before} of them before the kill; ` +
      `${found.lost} of these are lost, ${found.partial} there by half, ${found.unconfirmed} there unconfirmed.`,
  );
  await server.stop();
  await neo4j.stop();
}

async function findWritten(url: string, number: number): Promise<'whole' | 'partial' | 'none'> {
  const { article, claims, events, actors } = generateArticle(number, ARTICLES, SMALL);
  const { article: found } = await query<{ article: Record<string, { totalCount: number }> | null }>(
    url,
    `{ article(id: "${article.id}") { claims { totalCount } events { totalCount } actors { totalCount } } }`,
  );
  if (!found) return 'none';
  const counts = Object.entries({ claims, events, actors });
  return counts.every(([name, { length }]) => found[name]?.totalCount === length) ? 'whole' : 'partial';
}

console.log(`${cpus()[0]!.model}, ${ARTICLES} articles, load ${loadavg()[0]!.toFixed(1)}`);
console.log(`| ${CONNECTIONS} connections | answered | errors | req/s | p50 ms | p99 ms | server MB |`);
console.log('| --- | --: | --- | --: | --: | --: | --: |');
if (LOAD_MS > 0) await load('embedded store', await findGrafeoGraph(ARTICLES));
const folder = await mkdtemp(join(tmpdir(), 'annals-load-'));
try {
  // A copy: it is written to.
  const directory = join(folder, 'neo4j');
  await cp(await findNeo4jGraph(ARTICLES), directory, { recursive: true });
  if (LOAD_MS > 0) {
    const neo4j = await startNeo4j(directory, ARTICLES);
    await load('Neo4j', neo4j.uri);
    await neo4j.stop();
  }
  await killAndStart(directory);
} finally {
  await rm(folder, { recursive: true });
}
process.exit();
