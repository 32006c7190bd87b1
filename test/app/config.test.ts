import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toKeys } from '../../src/app/write-keys.js';
import { readConfig } from '../../src/app/config.js';
import { VARIABLES } from '../../src/app/variables.js';
import { AnnalsError } from '../../src/domain/errors.js';

function problemOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(AnnalsError);
    expect((error as AnnalsError).code).toBe('BAD_CONFIG');
    return (error as AnnalsError).message;
  }
  throw new Error('expected BAD_CONFIG');
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      engine: 'auto',
      introspection: true,
      corsOrigins: null,
      metrics: true,
      logLevel: 'info',
      queryTimeoutMs: 30_000,
      openTelemetry: null,
      apiKeys: [],
      allowedHosts: [],
      store: { kind: 'embedded', directory: resolve('data') },
    });
  });

  it('takes a variable set to nothing as not set, as docker compose passes it', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', ANNALS_DATA: ' ' })).toEqual(readConfig({}));
  });

  it('leaves what others named alike: Kubernetes tells of a service named "annals" so', () => {
    expect(readConfig({ ANNALS_PORT_4000_TCP: 'x', ANNALS_SERVICE_HOST: 'x' })).toEqual(readConfig({}));
    expect(problemOf({ ANNALS_API_KEY: 'x' })).toMatch(/^ANNALS_API_KEY is none .* \(ANNALS_API_KEYS is\)/);
  });

  it('chooses Neo4j where its URI is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: ' secret ' }).store).toEqual({
      kind: 'neo4j',
      uri: 'neo4j+s://example.org',
      username: 'neo4j',
      password: ' secret ',
      database: null,
    });
  });

  it.each([
    ['127.0.0.1', {}, true],
    ['localhost', {}, true],
    ['::1', {}, true],
    ['0.0.0.0', {}, false],
    ['192.168.0.7', {}, false],
    ['0.0.0.0', { ANNALS_INTROSPECTION: 'true' }, true],
    ['127.0.0.1', { ANNALS_INTROSPECTION: 'false' }, false],
  ])('shows the schema on %s with %j: %s', (HOST, environment, expected) => {
    expect(readConfig({ HOST, ...environment }).introspection).toBe(expected);
  });

  it('takes origins with commas between', () => {
    const origins = 'https://a.example, http://localhost:3000';
    expect(readConfig({ ANNALS_CORS_ORIGINS: origins }).corsOrigins).toEqual(origins.split(', '));
    expect(problemOf({ ANNALS_CORS_ORIGINS: 'a.example' })).toMatch(
      /^ANNALS_CORS_ORIGINS must be origins like/,
    );
    expect(problemOf({ ANNALS_INTROSPECTION: 'yes' })).toMatch(/^ANNALS_INTROSPECTION must be true or false/);
  });

  it('says who may see the metrics, what is logged, how long a query may take, and who is told', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).metrics).toBe(false);
    expect(readConfig({ HOST: '0.0.0.0', ANNALS_METRICS: 'true' }).metrics).toBe(true);
    expect(readConfig({ ANNALS_LOG_LEVEL: 'silent' }).logLevel).toBe('silent');
    expect(readConfig({ ANNALS_QUERY_TIMEOUT: '2.5' }).queryTimeoutMs).toBe(2_500);
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }).openTelemetry).toEqual({
      endpoint: 'http://localhost:4318',
      serviceName: 'annals',
    });
    expect(problemOf({ ANNALS_METRICS: 'on' })).toMatch(/^ANNALS_METRICS must be true or false/);
    expect(problemOf({ ANNALS_LOG_LEVEL: 'all' })).toMatch(/^ANNALS_LOG_LEVEL must be one of error, warn/);
    expect(problemOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' })).toMatch(/^OTEL_EXPORTER_OTLP_END/);
  });

  it.each(['0', '-1', '3601', '1e3', 'x'])('refuses a query timeout of %s', (seconds) => {
    expect(problemOf({ ANNALS_QUERY_TIMEOUT: seconds })).toMatch(/^ANNALS_QUERY_TIMEOUT must be a number of/);
  });

  it.each(['x', '-1', '65536', '4000.5', '0x10'])('refuses port %s', (port) => {
    expect(problemOf({ PORT: port })).toBe(`PORT must be a whole number from 0 to 65535, not "${port}".`);
  });

  it.each(['localhost:7687', 'http://localhost:7687', 'x'])('refuses the Neo4j URI %s', (uri) => {
    expect(problemOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' })).toMatch(
      /^NEO4J_URI must be a URL that begins with bolt:\/\//,
    );
  });

  it('names everything that is wrong at once', () => {
    expect(problemOf({ PORT: 'x', ANNALS_ENGINE: 'gpu', NEO4J_URI: 'bolt://localhost' })).toBe(
      'PORT must be a whole number from 0 to 65535, not "x"; ANNALS_ENGINE must be one of auto, wasm, native, not "gpu"; ' +
        'NEO4J_PASSWORD must be set where NEO4J_URI is.',
    );
  });
});

describe('keys', () => {
  const key = 'a-key-of-16-signs';

  it('are read, and never told in an error', () => {
    expect(readConfig({ ANNALS_API_KEYS: `${key}, ${key}2` }).apiKeys).toEqual([key, `${key}2`]);
    for (const bad of ['short', `${key},`, `${key} x`]) {
      const read = () => readConfig({ ANNALS_API_KEYS: bad });
      expect(read).toThrow('ANNALS_API_KEYS must be keys of 16 characters or more');
      expect(read).not.toThrow(bad);
    }
  });

  it('are made anew at each start on a loopback address, and nowhere else', () => {
    const [first, second] = [toKeys(readConfig({})), toKeys(readConfig({}))];
    expect(first.keys).toEqual([first.made]);
    expect(first.made).toMatch(/^[\w-]{32}$/);
    expect(first.made).not.toBe(second.made);
    expect(toKeys(readConfig({ HOST: '0.0.0.0' }))).toEqual({ keys: [], made: null });
    expect(toKeys(readConfig({ ANNALS_API_KEYS: key }))).toEqual({ keys: [key], made: null });
  });
});

describe('the list of environment variables', () => {
  it.each(['README.md', '.env.example'])('is whole in %s', (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(Object.keys(VARIABLES).filter((name) => !text.includes(name))).toEqual([]);
  });
});
