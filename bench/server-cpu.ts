/**
 * Processor time of Annals' server for a request, beside the least that could give the same answer.
 *
 *     npx tsx bench/server-cpu.ts
 *
 * Every server runs in a process of its own and gives the answer to the same query, of the same length:
 *
 * - raw: `node:http` and JSON.stringify of the answer;
 * - plain Apollo: the schema as a text, graphql's own resolvers on the answer as it is, on the same fastify integration;
 * - Annals without its store: whatever the store would answer comes from memory, so this is the server alone;
 * - the same, measured (metrics, as `annals serve` has them), and traced to nowhere;
 * - Annals on the embedded store, whose engine works in the same process.
 *
 * Rounds are interleaved, so that whatever else the machine does falls on all alike; the median of the rounds counts.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { buildSchema } from 'graphql';
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../src/api/server.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import type { GraphStore, StoreOptions } from '../src/graph/store.js';
import { writeArticle } from '../src/graph/write-article.js';
import { createMetrics } from '../src/telemetry/metrics.js';
import { traceStoreCall } from '../src/telemetry/tracing.js';
import { meetingsExtraction } from '../test/api/support/meetings.js';

const ROUNDS = 9;
const REQUESTS = 150;

/** Lists within lists, as the benchmark of the store asks for them. */
const BODY = JSON.stringify({
  query: `query Nested { events(first: 20) { edges { node { id title type date modality
    participants(first: 10) { edges { role node { id name kind
      claimsMade(first: 5) { edges { stance node { id text kind polarity
        about(first: 5) { edges { node { id name } } } } } } } } } } } } }`,
});

const SERVERS = {
  raw: startRaw,
  'plain Apollo': startPlainApollo,
  'Annals without its store': () => startAnnals({ remembering: true }),
  'the same, with metrics': () => startAnnals({ remembering: true, measured: true }),
  'Annals on the embedded store': () => startAnnals({ remembering: false }),
} satisfies Record<string, (answer: string) => Promise<string>>;
type Name = keyof typeof SERVERS;

const TARGETS: readonly { readonly of: Name; readonly to: Name; readonly most: number }[] = [
  { of: 'Annals without its store', to: 'raw', most: 7 },
  { of: 'Annals without its store', to: 'plain Apollo', most: 1.4 },
];

async function startRaw(answer: string): Promise<string> {
  const value: unknown = JSON.parse(answer);
  const server = createServer((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (data: string) => (text += data));
    incoming.on('end', () => {
      JSON.parse(text);
      const body = JSON.stringify(value);
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(body)).end(body);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startPlainApollo(answer: string): Promise<string> {
  const { data } = JSON.parse(answer) as { data: object };
  const schema = buildSchema(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    // What the answer holds is of these.
    if ('resolveType' in type) type.resolveType = () => 'Actor';
  }
  const apollo = new ApolloServer({
    schema,
    rootValue: data,
    plugins: [ApolloServerPluginCacheControlDisabled()],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const app = fastify();
  app.post('/graphql', fastifyApolloHandler(apollo));
  return app.listen({ host: '127.0.0.1', port: 0 });
}

async function startAnnals({ remembering = false, measured = false }): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-cpu-'));
  process.once('exit', () => void rm(directory, { recursive: true }));
  const metrics = measured ? createMetrics() : undefined;
  const onCallEnd: StoreOptions['onCallEnd'] = (call) => {
    metrics?.storeCall(call);
    traceStoreCall(call);
  };
  const store = await openGrafeoStore({ directory, ...(measured && { onCallEnd }) });
  await writeArticle(store, meetingsExtraction(60), '2026-01-01T00:00:00Z');
  const { url } = await startServer({
    store: remembering ? toRemembering(store) : store,
    host: '127.0.0.1',
    port: 0,
    version: 'bench',
    introspection: false,
    corsOrigins: [],
    report: (error) => console.error(error),
    ...(metrics && { metrics }),
  });
  return url;
}

/** Asks the store once for each question, then answers from memory. */
function toRemembering(store: GraphStore): GraphStore {
  const known = new Map<string, Promise<unknown>>();
  const remember = <R>(question: unknown[], ask: () => Promise<R>): Promise<R> => {
    // Long lists of ids make long keys: the key costs less than what it stands for, but is counted as ours.
    const key = JSON.stringify(question);
    if (!known.has(key)) known.set(key, ask());
    return known.get(key) as Promise<R>;
  };
  return Object.assign(Object.create(store) as GraphStore, {
    read: (query, params) => remember([query.name, query.text, params], () => store.read(query, params)),
  } satisfies Partial<GraphStore>);
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

function post(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (data: string) => (text += data));
      answer.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(BODY);
  });
}

class Child {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(name: Name, answer: string): Promise<Child> {
    const child = fork(fileURLToPath(import.meta.url), ['--server', name], {
      env: { ...process.env, NODE_ENV: 'production' },
      // As `npm start` has it.
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.send(answer);
    return new Child(child, await new Promise((resolve) => child.once('message', resolve as () => void)));
  }

  /** Milliseconds of processor time for each of `REQUESTS` requests. */
  async round(): Promise<number> {
    const before = await this.cpu();
    for (let sent = 0; sent < REQUESTS; sent += 4) await Promise.all([1, 2, 3, 4].map(() => post(this.url)));
    return ((await this.cpu()) - before) / Math.ceil(REQUESTS / 4) / 4;
  }

  stop(): void {
    this.process.kill();
  }

  private cpu(): Promise<number> {
    return new Promise((resolve) => {
      this.process.once('message', ({ user, system }: NodeJS.CpuUsage) => resolve((user + system) / 1_000));
      this.process.send('cpu');
    });
  }
}

async function serve(name: Name): Promise<void> {
  const answer = await new Promise<string>((resolve) => process.once('message', resolve as () => void));
  const url = await SERVERS[name](answer);
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.on('SIGTERM', () => process.exit());
  process.send?.(url);
}

async function compare(): Promise<void> {
  const names = Object.keys(SERVERS) as Name[];
  const first = await Child.start('Annals on the embedded store', '');
  const answer = await post(first.url);
  first.stop();
  const children = new Map<Name, Child>();
  for (const name of names) children.set(name, await Child.start(name, answer));
  const { data } = JSON.parse(answer) as { data: unknown };
  for (const [name, { url }] of children) {
    const same =
      JSON.stringify((JSON.parse(await post(url)) as { data: unknown }).data) === JSON.stringify(data);
    if (!same) throw new Error(`${name} gives another answer`);
  }
  const rounds = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (const child of children.values()) await child.round();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, child] of children) rounds.get(name)!.push(await child.round());
  }
  for (const child of children.values()) child.stop();
  agent.destroy();

  const median = (name: Name) => rounds.get(name)!.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  const times = (of: Name, to: Name) => Number((median(of) / median(to)).toFixed(2));
  console.log(`${cpus()[0]!.model}, Node ${process.versions.node}; an answer of ${answer.length} bytes`);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'CPU ms': Number(median(name).toFixed(2)),
          '× raw': times(name, 'raw'),
          '× plain Apollo': times(name, 'plain Apollo'),
        },
      ]),
    ),
  );
  for (const { of, to, most } of TARGETS) {
    const reached = times(of, to);
    console.log(
      `${of} : ${to} = ${reached} (at most ${most}): ${reached <= most ? 'reached' : 'NOT reached'}`,
    );
    if (reached > most) process.exitCode = 1;
  }
}

await (process.argv[2] === '--server' ? serve(process.argv[3] as Name) : compare());
