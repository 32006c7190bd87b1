/**
 * What a graph's growth costs: the same questions of a small and of a large graph, in turns, on the embedded store or on
 * Neo4j; each graph behind a server of its own.
 *
 *     npx tsx bench/scale.ts neo4j 1000 100000
 *     npx tsx bench/scale.ts grafeo 1000 10000
 *
 * The aim holds for look-ups and pages of edges on Neo4j; for the rest the growth is told.
 */
import { cpus, loadavg } from 'node:os';
import { generateArticle } from './graph/generate-article.js';
import { toActor } from './graph/names.js';
import { findGrafeoGraph, findNeo4jGraph, startNeo4j } from './graph/stores.js';
import type { BenchNeo4j } from './neo4j/server.js';
import { percentile, query } from './support/ask.js';
import { ServerProcess } from './support/server-process.js';

const [engine = 'neo4j', small = '1000', large = '10000'] = process.argv.slice(2);
const SIZES = [Number(small), Number(large)];
const TURNS = 2;
const PER_TURN = 10;
const TURN_MS = 1_000;
/** What the issue allows. */
const ALLOWED = 1.5;
const TIMEOUT_MS = 120_000;

/** The busiest actor, and two that are in few articles of a graph of either size. */
const HUB = 'actor:country-0';
const [ORDINARY, OTHER] = [toActor(899).id, toActor(902).id];
/** Stands for a claim of each graph: who says what depends on how many actors there are. */
const CLAIM = 'claim:any';
const toClaim = (articles: number) =>
  generateArticle(1, articles).claims.find(
    ({ attribution, about }) => attribution.length > 0 && about.events.length > 0,
  )!.id;

const claimsMade = (id: string) =>
  `{ actor(id: "${id}") { claimsMade(first: 20) { edges { stance node { text } } pageInfo { endCursor } } } }`;
const page = (field: string, node: string) =>
  `{ actor(id: "${HUB}") { ${field.includes('(') ? field : `${field}(first: 20)`} { edges { node { ${node} } } } } }`;
const ordered = (field: string, by: string) =>
  `{ actor(id: "${HUB}") { ${field}(first: 20, orderBy: { field: ${by}, direction: DESC }) { edges { node { text } } } } }`;

const BOUNDED: Readonly<Record<string, string>> = {
  'an actor by id': `{ actor(id: "${HUB}") { name kind } }`,
  'an actor by name': `{ actor(name: "${toActor(0).name}") { name kind } }`,
  'a claim, its chain and events': `{ claim(id: "${CLAIM}") { text attribution { actor { name } } cites { edges { node { title } } } } }`,
  'claims made, ordinary actor': claimsMade(ORDINARY),
  'claims made, hub': claimsMade(HUB),
  'claims made, hub, counted': `{ actor(id: "${HUB}") { claimsMade(first: 20) { totalCount edges { node { text } } } } }`,
  'claims made, hub, the last': `{ actor(id: "${HUB}") { claimsMade(last: 20) { edges { node { text } } } } }`,
  'claims about, hub': page('claimsAbout', 'text'),
  'events, hub': page('events', 'title'),
  'events, hub, filtered': page('events(filter: { type: { eq: ASSAULT } }, first: 20)', 'title'),
  'claims made, hub, filtered': page('claimsMade(filter: { kind: { eq: INDIRECT } }, first: 20)', 'text'),
  'articles, hub': page('articles', 'title'),
  'mentions, hub': page('mentions', 'text start'),
  'events of a year': '{ year(value: 2025) { events(first: 20) { edges { node { title } } } } }',
  'claims of a year': '{ year(value: 2025) { claims(first: 20) { edges { node { text } } } } }',
  'the first events': '{ events(first: 20) { edges { node { title } } } }',
  'nested: 50 × 10 × 10 × 5': `{ events(first: 50) { edges { node { title participants(first: 10) { edges { role node { name
    claimsMade(first: 10) { edges { stance node { text about(first: 5) { edges { node { name } } } } } } } } } } } } }`,
};

const WHOLE: Readonly<Record<string, string>> = {
  'events filtered by year':
    '{ events(filter: { year: { eq: 1990 } }, first: 20) { edges { node { title } } } }',
  'the same, counted': '{ events(filter: { year: { eq: 1990 } }) { totalCount } }',
  'claims of one actor about another': `{ claims(filter: { speaker: { id: { eq: "${HUB}" } }, about: { some: { id: { eq: "actor:country-1" } } } }, first: 20) { edges { node { text } } } }`,
  'articles, latest first':
    '{ articles(first: 20, orderBy: { field: PUBLISHED_AT, direction: DESC }) { edges { node { title } } } }',
  'claims made, hub, latest first': ordered('claimsMade', 'PUBLISHED_AT'),
  'claims about, hub, by year': ordered('claimsAbout', 'YEAR'),
  timeline: '{ timeline(from: 1950, to: 2025) { year events claims } }',
  'neighbors, hub': `{ neighbors(actor: "${HUB}", first: 10) { actor { name } total } }`,
  'disputes, hub': `{ disputes(actor: "${HUB}", first: 10) { from { name } to { name } types { type count } } }`,
  matrix: '{ matrix(speakers: 5, about: 5) { cells { claims } } }',
  'a path between two': `{ path(from: "${ORDINARY}", to: "${OTHER}", maxHops: 4) { length } }`,
  'search, two words': '{ search(query: "bombing undermines", first: 10) { score snippet } }',
  stats: '{ stats { articles actors events claims } }',
};

const started = new Map<number, { server: ServerProcess; neo4j: BenchNeo4j | null }>();
for (const articles of SIZES) {
  const neo4j = engine === 'neo4j' ? await startNeo4j(await findNeo4jGraph(articles), articles) : null;
  const server = await ServerProcess.annals(neo4j?.uri ?? (await findGrafeoGraph(articles)), TIMEOUT_MS);
  started.set(articles, { server, neo4j });
}

console.log(`${cpus()[0]!.model}, ${engine}, load ${loadavg()[0]!.toFixed(1)}`);
console.log(`| Question | ${SIZES.map((size) => `p50 ms at ${size}`).join(' | ')} | × |`);
console.log('| --- | --: | --: | --: |');
for (const [name, text] of Object.entries(BOUNDED)) await compare(name, text, true);
for (const [name, text] of Object.entries(WHOLE)) await compare(name, text, false);
for (const [articles, { server, neo4j }] of started) {
  console.log(`the server at ${articles} articles holds ${(await server.ask()).rssMb} MB`);
  await server.stop();
  await neo4j?.stop();
}
process.exit();

async function compare(name: string, text: string, bounded: boolean): Promise<void> {
  const times = new Map<number, number[]>();
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const [articles, { server }] of started) {
      const until = performance.now() + TURN_MS;
      for (let i = 0; i === 0 || (i < PER_TURN && performance.now() < until); i++) {
        const ms = await time(server.url, text.replace(CLAIM, toClaim(articles)));
        // The first turn warms up.
        if (turn > 0) times.set(articles, [...(times.get(articles) ?? []), ms]);
      }
    }
  }
  const [before = NaN, after = NaN] = [...times.values()].map((all) => percentile(all, 0.5));
  const growth = after / before;
  const verdict = !bounded || engine !== 'neo4j' || growth <= ALLOWED ? '' : ` (above ${ALLOWED})`;
  console.log(`| ${name} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${growth.toFixed(2)}${verdict} |`);
}

async function time(url: string, text: string): Promise<number> {
  const from = performance.now();
  const data = await query<Record<string, unknown>>(url, text);
  const ms = performance.now() - from;
  if (hasNothing(data)) throw new Error(`What is asked for is not there: ${text} ${JSON.stringify(data)}`);
  return ms;
}

/** Whether an actor, a page, a path that was asked for is null or empty: the answer to what is not there is fast. */
function hasNothing(data: object): boolean {
  return Object.values(data).some((value: unknown) => {
    if (typeof value !== 'object') return false;
    if (value === null || Array.isArray(value)) return !value?.length;
    return hasNothing(value);
  });
}
