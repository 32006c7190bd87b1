import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AnnalsProcess } from '../support/annals-process.js';
import { createTemporaryFolder } from '../support/temporary-folder.js';

const QUERY =
  'query FindActor($name: String!) { actors(filter: { name: { eq: $name } }) { edges { node { name } } } }';
const SECRET = 'nobody-may-read-this-in-a-log';

async function serve(env: Record<string, string> = {}) {
  const annals = new AnnalsProcess(['serve'], {
    env: { PORT: '0', ANNALS_DATA: createTemporaryFolder(), ...env },
  });
  const url = await annals.told(/at (http:\S+)\/graphql/);
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const stop = async () => {
    annals.child.kill('SIGTERM');
    return annals.finished;
  };
  return { url, post, stop };
}

interface OtlpSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: { key: string; value: { stringValue?: string } }[];
}

/** A collector, as far as a test needs one: keeps what is sent to it, by path. */
async function startCollector() {
  const bodies = new Map<string, string[]>();
  const read = async (request: IncomingMessage) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const path = request.url ?? '';
    bodies.set(path, [...(bodies.get(path) ?? []), text]);
  };
  const collector = createServer((request, response) => {
    void read(request).then(() => response.setHeader('content-type', 'application/json').end('{}'));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void collector.close());
  await new Promise((resolve) => collector.once('listening', resolve));
  const { port } = collector.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, bodies };
}

describe('a running server', () => {
  it('logs each request as JSON on stderr: which operation, how it went, never with what', async () => {
    const { post, stop } = await serve();
    const answer = await post(
      { query: QUERY, variables: { name: SECRET } },
      { 'x-request-id': 'from-a-proxy' },
    );
    expect(answer.headers.get('x-request-id')).toBe('from-a-proxy');
    await post({ query: '{ nothing }' }, { authorization: `Bearer ${SECRET}` });
    const { code, stdout, stderr } = await stop();

    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).not.toContain(SECRET);
    const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        level: 'info',
        requestId: 'from-a-proxy',
        route: '/graphql',
        status: 200,
        operationType: 'query',
        operationName: 'FindActor',
        outcome: 'ok',
        codes: [],
        durationMs: expect.any(Number) as number,
      },
      { status: 400, operationType: 'none', outcome: 'refused', codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ]);
  });

  it('is silent where it is asked to be, and keeps its metrics to itself where it is open to others', async () => {
    const { url, post, stop } = await serve({ ANNALS_LOG_LEVEL: 'silent', ANNALS_METRICS: 'false' });
    await post({ query: '{ nothing }' });
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect((await stop()).stderr).not.toContain('{"');
  });

  it('counts and times requests and store calls for Prometheus', async () => {
    const { url, post, stop } = await serve();
    for (let i = 0; i < 3; i++) await post({ query: QUERY, variables: { name: SECRET } });
    await post({ query: '{ nothing }' });
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<q/>' });
    const answer = await fetch(`${url}/metrics`);
    const text = await answer.text();
    await stop();

    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('annals_graphql_requests_total{type="query",outcome="ok"} 3\n');
    expect(text).toContain('annals_graphql_requests_total{type="none",outcome="refused"} 2\n');
    expect(text).toContain('annals_graphql_request_duration_seconds_count{type="query"} 3\n');
    expect(text).toContain('annals_store_calls_total{name="page:Actor",outcome="ok"} 3\n');
    expect(text).toContain('annals_store_call_duration_seconds_count{name="page:Actor"} 3\n');
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).not.toContain(SECRET);
  });

  it('sends traces and metrics to an OpenTelemetry collector', async () => {
    const { endpoint, bodies } = await startCollector();
    const { post, stop } = await serve({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_SERVICE_NAME: 'annals-test',
    });
    const [traceId, parentId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const headers = { traceparent: `00-${traceId}-${parentId}-01` };
    await post({ query: QUERY, variables: { name: SECRET } }, headers);
    await stop();

    const traces = bodies.get('/v1/traces') ?? [];
    const spans = traces.flatMap((text) => {
      const body = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] };
      return body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });
    const request = spans.find(({ name }) => name === 'query');
    const call = spans.find(({ name }) => name === 'page:Actor');
    expect(request).toMatchObject({ traceId, parentSpanId: parentId });
    expect(request?.attributes).toContainEqual({
      key: 'graphql.operation.name',
      value: { stringValue: 'FindActor' },
    });
    expect(call).toMatchObject({ traceId, parentSpanId: request?.spanId });
    const metrics = (bodies.get('/v1/metrics') ?? []).join('');
    expect(metrics).toContain('annals.graphql.request.duration');
    expect(metrics).toContain('db.client.operation.duration');
    expect(traces.join('')).toContain('annals-test');
    expect([...traces, metrics].join('')).not.toContain(SECRET);
  });

  it('answers as ever where the collector cannot be reached', async () => {
    const { post, stop } = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect((await post({ query: '{ articles { totalCount } }' })).status).toBe(200);
    expect((await stop()).code).toBe(0);
  });
});
