/**
 * Requests that are made to cost more than they should, against a server in a process of its own on this machine: what
 * each is answered, how much processor time it takes, and what becomes of the rest of the traffic meanwhile.
 *
 *     npx tsx bench/attack.ts
 *
 * Takes about a minute. Asks 127.0.0.1 only.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../src/api/server.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { writeArticle } from '../src/graph/write-article.js';
import { meetingsExtraction } from '../test/api/support/meetings.js';

const ROUNDS = 15;
const STORM_MS = 10_000;
const SLOW_CONNECTIONS = 200;
/** What the issue allows an attack to take. */
const ALLOWED_MS = 50;

const NORMAL = JSON.stringify({
  query: `{ events(first: 10) { edges { node { title participants(first: 5) { edges { role node { name } } } } } } }`,
});

const times = (n: number, text: (i: number) => string, between = ' ') =>
  Array.from({ length: n }, (_, i) => text(i)).join(between);

/** Each attack's body; `round` makes it a text that no cache knows. */
const ATTACKS: Record<string, (round: number) => string> = {
  'deep: 180 levels of valid fields': (round) =>
    query(`{ a${round}: claims { edges { node { ${nest('within { ', 180)} } } } }`),
  'deep: 60,000 brackets': (round) => query(`{ a${round} ${'{ a '.repeat(60_000)}`),
  'wide: one field 950 times': (round) => query(`{ x${round}: __typename ${'__typename '.repeat(950)} }`),
  'wide: one list 190 times': (round) =>
    query(`{ x${round}: __typename ${'events { totalCount } '.repeat(190)} }`),
  'wide: 70 fields within one another’s way': (round) =>
    query(`{ x${round}: __typename ${times(70, (i) => `e: events(first: ${i}) { x: totalCount }`)} }`),
  'aliased: 150 lists': (round) => query(`{ ${times(150, (i) => `a${round}x${i}: events { totalCount }`)} }`),
  'costly: 100 × 100 × 100': (round) =>
    query(
      `{ x${round}: actors(first: 100) { edges { node { claimsMade(first: 100) { edges { node { about(first: 100) { edges { node { name } } } } } } } } } }`,
    ),
  'fragments in a circle': (round) =>
    query(
      `query Q${round} { claims { edges { node { ...F0 } } } } ${times(60, (i) => `fragment F${i} on Claim { within { ...F${(i + 1) % 60} } }`)}`,
    ),
  'fragments that double 40 times': (round) =>
    query(
      `query Q${round} { claims { edges { node { ...F0 } } } } ${times(40, (i) => `fragment F${i} on Claim { within { ...F${i + 1} } contains { ...F${i + 1} } }`)} fragment F40 on Claim { id }`,
    ),
  'fragments that spread one another 200 times': (round) =>
    query(
      `query Q${round} { claims { edges { node { ...F0 } } } } fragment F0 on Claim { ${'...F1 '.repeat(200)} } fragment F1 on Claim { ${'...F2 '.repeat(200)} } fragment F2 on Claim { id }`,
    ),
  'directives: 120 on one field': (round) =>
    query(`{ x${round}: __typename ${'@include(if: true) '.repeat(120)} }`),
  'introspection within introspection': (round) =>
    query(`query Q${round} { __schema { types { ${nest('fields { type { ', 60)} } } }`),
  'operations: 240 in one text': (round) => query(times(240, (i) => `query Q${round}x${i} { __typename }`)),
  'variables: 250 KB of text': (round) =>
    query('query ($name: String!) { actors(filter: { name: { eq: $name } }) { totalCount } }', {
      name: `${round}${'x'.repeat(250_000)}`,
    }),
  'variables: 30,000 values': (round) =>
    query('query ($names: [String!]) { actors(filter: { name: { in: $names } }) { totalCount } }', {
      names: Array.from({ length: 30_000 }, (_, i) => `${round}${i % 10}`),
    }),
  'variables: 25,000 levels': (round) =>
    `{"query":"query Q${round} ($filter: ActorFilter) { actors(filter: $filter) { totalCount } }","variables":{"filter":${'{"NOT":'.repeat(25_000)}{}${'}'.repeat(25_000)}}}`,
  'a body of 4 MB': (round) => query(`{ x${round}: __typename }`, { x: 'x'.repeat(4_000_000) }),
  'a batch of 1,000': () => `[${times(1_000, () => '{"query":"{ __typename }"}', ',')}]`,
};

const COMPARED: typeof ATTACKS = { 'for comparison: a normal query': () => NORMAL };

function query(text: string, variables: object = {}): string {
  return JSON.stringify({ query: text, variables });
}

function nest(open: string, levels: number): string {
  const brackets = open.split('{').length - 1;
  return `${open.repeat(levels)} __typename ${'}'.repeat(levels * brackets)}`;
}

async function serve(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-attack-'));
  const store = await openGrafeoStore({ directory });
  await writeArticle(store, meetingsExtraction(60), '2026-01-01T00:00:00Z');
  const server = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    version: 'attack',
    introspection: true,
    corsOrigins: [],
    report: (error) => console.error(error),
  });
  process.on('message', (message) => {
    if (message === 'cpu') process.send?.(process.cpuUsage());
    if (message === 'stop') {
      void server
        .close()
        .then(() => store.close())
        .then(() => rm(directory, { recursive: true }))
        .then(() => process.exit(0));
    }
  });
  process.send?.(server.url);
}

function ask<T>(child: ChildProcess, message?: string): Promise<T> {
  return new Promise((resolve) => {
    child.once('message', (answer) => resolve(answer as T));
    if (message) child.send(message);
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 50 });

function post(url: string, body: string): Promise<{ status: number; code: string; ms: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string) => {
      const code = /"code":"(\w+)"/.exec(text)?.[1] ?? (status === 200 ? 'answered' : text);
      resolve({ status, code, ms: performance.now() - started });
    };
    const sent = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (data: string) => (text += data));
        answer.on('end', () => end(answer.statusCode ?? 0, text));
      },
    );
    // A body that is refused unread is cut off.
    sent.on('error', (error: NodeJS.ErrnoException) => end(0, error.code ?? String(error)));
    sent.end(body);
  });
}

/** One request every 20 ms until `during` is over: how long each took, and how many failed. */
async function normalTraffic(
  url: string,
  during: Promise<unknown>,
): Promise<{ times: number[]; failed: number }> {
  const result = { times: [] as number[], failed: 0 };
  let over = false;
  void during.then(() => (over = true));
  const running: Promise<unknown>[] = [];
  while (!over) {
    running.push(
      post(url, NORMAL).then(({ status, code, ms }) => {
        if (status === 200 && code === 'answered') result.times.push(ms);
        else result.failed++;
      }),
    );
    await wait(20);
  }
  await Promise.all(running);
  result.times.sort((a, b) => a - b);
  return result;
}

/** Opens connections that send a letter of a header a second; resolves when the server has ended all. */
async function slowLoris(url: string): Promise<{ seconds: number; told: number }> {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  let told = 0;
  await Promise.all(
    Array.from({ length: SLOW_CONNECTIONS }, () => {
      return new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () =>
          socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\nx: '),
        );
        const dripping = setInterval(() => socket.writable && socket.write('x'), 1_000);
        socket.on('data', (data) => (told += data.includes('408') ? 1 : 0));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          clearInterval(dripping);
          resolve();
        });
      });
    }),
  );
  return { seconds: (performance.now() - started) / 1_000, told };
}

/** Two callers that send one attack after another. */
async function storm(url: string): Promise<number> {
  const until = performance.now() + STORM_MS;
  const bodies = Object.values(ATTACKS);
  let sent = 0;
  const caller = async () => {
    while (performance.now() < until) await post(url, bodies[sent++ % bodies.length]!(10_000 + sent));
  };
  await Promise.all([caller(), caller()]);
  return sent;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function percentile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
}

async function attack(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['--server'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const url = await ask<string>(child);
  const cpu = async () => {
    const { user, system } = await ask<NodeJS.CpuUsage>(child, 'cpu');
    return (user + system) / 1_000;
  };
  for (let i = 0; i < 300; i++) await post(url, NORMAL);

  const rows: Record<string, object> = {};
  let worst = 0;
  for (const [name, body] of Object.entries({
    ...COMPARED,
    ...ATTACKS,
  })) {
    for (let round = 0; round < 3; round++) await post(url, body(round));
    const bodies = Array.from({ length: ROUNDS }, (_, round) => body(1_000 + round));
    const before = await cpu();
    let last = { status: 0, code: '', ms: 0 };
    for (const each of bodies) last = await post(url, each);
    const ms = ((await cpu()) - before) / ROUNDS;
    if (!name.startsWith('for')) worst = Math.max(worst, ms);
    rows[name] = { status: last.status, code: last.code, 'CPU ms': Number(ms.toFixed(1)) };
  }
  console.table(rows);
  console.log(
    `The costliest attack takes ${worst.toFixed(1)} ms of processor time (allowed: ${ALLOWED_MS}).`,
  );

  const alone = await normalTraffic(url, wait(5_000));
  let sent = 0;
  const stormy = await normalTraffic(
    url,
    storm(url).then((count) => (sent = count)),
  );
  let loris = { seconds: 0, told: 0 };
  const slow = await normalTraffic(
    url,
    slowLoris(url).then((result) => (loris = result)),
  );
  const toRow = ({ times, failed }: typeof alone) => ({
    requests: times.length,
    failed,
    'p50 ms': percentile(times, 0.5),
    'p99 ms': percentile(times, 0.99),
  });
  console.table({
    'normal traffic alone': toRow(alone),
    [`beside ${sent} attacks in ${STORM_MS / 1_000} s`]: toRow(stormy),
    [`beside ${SLOW_CONNECTIONS} connections that send a letter a second`]: toRow(slow),
  });
  console.log(
    `${loris.told} of the ${SLOW_CONNECTIONS} slow ones were told 408; all were cut off after ${loris.seconds.toFixed(1)} s.`,
  );
  agent.destroy();
  child.send('stop');
  if (worst > ALLOWED_MS || stormy.failed || slow.failed || loris.told !== SLOW_CONNECTIONS)
    process.exitCode = 1;
}

await (process.argv[2] === '--server' ? serve() : attack());
