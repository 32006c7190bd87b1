import { resolve } from 'node:path';
import { AnnalsError } from '../domain/errors.js';
import type { EngineChoice } from '../extraction/encoder/engines/create-engine.js';

export interface Config {
  readonly host: string;
  /** 0: a free one, chosen by the system. */
  readonly port: number;
  readonly store: StoreConfig;
  /** Whether the schema may be asked for, and with it Apollo Sandbox and GraphiQL. */
  readonly introspection: boolean;
  /** Other sites whose pages may ask the server; null where nobody has said. */
  readonly corsOrigins: readonly string[] | null;
  /** The keys that may write; none where nobody has said. */
  readonly apiKeys: readonly string[];
  /** Names that the server goes by, besides loopback ones. */
  readonly allowedHosts: readonly string[];
  readonly engine: EngineChoice;
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  readonly logLevel: LogLevel;
  /** How long a read of the store may take, in milliseconds. */
  readonly queryTimeoutMs: number;
  /** Where traces and metrics are sent; null: nowhere. */
  readonly openTelemetry: { readonly endpoint: string; readonly serviceName: string } | null;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

export type StoreConfig =
  | { readonly kind: 'embedded'; readonly directory: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      /** Null: the user's home database. */
      readonly database: string | null;
    };

const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const;
const ENGINES: readonly EngineChoice[] = ['auto', 'wasm', 'native'];
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** Such that nobody guesses it. */
const KEY = /^[\x21-\x2b\x2d-\x7e]{16,}$/;
const HOST_NAME = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/i;

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Whether only this machine reaches what listens on `host`. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Every environment variable that Annals reads; the README and `.env.example` list the same. */
export const VARIABLES = {
  PORT: { default: '4000', meaning: 'port that the server listens on; 0 takes a free one' },
  HOST: { default: '127.0.0.1', meaning: 'address that it listens on; 0.0.0.0 opens it to other machines' },
  ANNALS_INTROSPECTION: {
    default: null,
    meaning:
      'true or false: whether the schema, Apollo Sandbox and GraphiQL are served; only on a loopback HOST where not set',
  },
  ANNALS_CORS_ORIGINS: {
    default: null,
    meaning:
      'other sites whose pages may ask, with commas between; those of Apollo Sandbox where introspection is on',
  },
  ANNALS_METRICS: {
    default: null,
    meaning: 'true or false: whether /metrics is served to Prometheus; only on a loopback HOST where not set',
  },
  ANNALS_LOG_LEVEL: {
    default: 'info',
    meaning:
      'what is logged, as JSON lines on stderr: error, warn, info (each GraphQL request), debug, silent',
  },
  ANNALS_QUERY_TIMEOUT: { default: '30', meaning: 'how long a query of the store may take, in seconds' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: null,
    meaning: 'an OpenTelemetry collector (OTLP over HTTP) that gets traces and metrics; none where not set',
  },
  OTEL_SERVICE_NAME: { default: 'annals', meaning: 'the name under which it gets them' },
  ANNALS_API_KEYS: {
    default: null,
    meaning:
      'keys that may write, with commas between, 16 characters or more each; where not set, a loopback HOST makes one and prints it, another takes no writing',
  },
  ANNALS_ALLOWED_HOSTS: {
    default: null,
    meaning:
      'names that requests may call the server by (`Host`), with commas between; a loopback HOST takes loopback names besides',
  },
  ANNALS_DATA: { default: './data', meaning: 'folder of the embedded store' },
  ANNALS_ENGINE: { default: 'auto', meaning: 'what runs the encoder: auto, wasm, native' },
  NEO4J_URI: {
    default: null,
    meaning: 'a Neo4j server (bolt://…, neo4j://…, neo4j+s://…) in place of the embedded store',
  },
  NEO4J_USERNAME: { default: 'neo4j', meaning: 'its user' },
  NEO4J_PASSWORD: { default: null, meaning: 'its password, needed with NEO4J_URI' },
  NEO4J_DATABASE: { default: null, meaning: "its database; the server's default where not set" },
} as const satisfies Record<string, { default: string | null; meaning: string }>;
type Variable = keyof typeof VARIABLES;

/**
 * The configuration, from the environment: the only place that reads it. A variable set to nothing counts as not
 * set. Throws AnnalsError BAD_CONFIG that names every variable in error at once, those that only look like ours too.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems = Object.keys(environment)
    .filter((name) => name.startsWith('ANNALS_') && !(name in VARIABLES))
    .map((name) => `${name} is none of the settings of Annals`);
  const find = (name: Variable): string | null => environment[name]?.trim() || VARIABLES[name].default;
  const expect = <T>(name: Variable, expected: string, value: T | null): T => {
    if (value === null) problems.push(`${name} must be ${expected}, not "${find(name)}"`);
    return value as T;
  };

  const host = find('HOST') as string;
  const config: Config = {
    host,
    port: expect('PORT', 'a whole number from 0 to 65535', toPort(find('PORT') as string)),
    introspection: expect('ANNALS_INTROSPECTION', 'true or false', toSwitch('ANNALS_INTROSPECTION', host)),
    corsOrigins: toOrigins(),
    apiKeys: toList(
      'ANNALS_API_KEYS',
      KEY,
      'keys of 16 characters or more, without spaces, with commas between',
    ),
    allowedHosts: toList('ANNALS_ALLOWED_HOSTS', HOST_NAME, 'host names without ports, with commas between'),
    engine: expect(
      'ANNALS_ENGINE',
      `one of ${ENGINES.join(', ')}`,
      toEngine(find('ANNALS_ENGINE') as string),
    ),
    metrics: expect('ANNALS_METRICS', 'true or false', toSwitch('ANNALS_METRICS', host)),
    logLevel: expect(
      'ANNALS_LOG_LEVEL',
      `one of ${LOG_LEVELS.join(', ')}`,
      LOG_LEVELS.find((level) => level === find('ANNALS_LOG_LEVEL')) ?? null,
    ),
    queryTimeoutMs: expect(
      'ANNALS_QUERY_TIMEOUT',
      'a number of seconds above 0, at most 3600',
      toMilliseconds(find('ANNALS_QUERY_TIMEOUT') as string),
    ),
    openTelemetry: toOpenTelemetry(),
    store: toStoreConfig(),
  };
  if (problems.length) {
    throw new AnnalsError(
      'BAD_CONFIG',
      `${problems.join('; ')}.`,
      '"annals --help" lists the environment variables and what they may be; leave out what is not needed.',
    );
  }
  return config;

  /** Where nobody has said, on for this machine alone. */
  function toSwitch(name: Variable, host: string): boolean | null {
    const value = find(name);
    if (value === null) return isLoopback(host);
    return value === 'true' ? true : value === 'false' ? false : null;
  }

  function toOrigins(): string[] | null {
    const origins = find('ANNALS_CORS_ORIGINS')?.split(/\s*,\s*/) ?? null;
    const valid =
      origins?.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin) ?? true;
    if (!valid) expect('ANNALS_CORS_ORIGINS', 'origins like https://example.org, with commas between', null);
    return origins;
  }

  function toOpenTelemetry(): Config['openTelemetry'] {
    const endpoint = find('OTEL_EXPORTER_OTLP_ENDPOINT');
    if (endpoint === null) return null;
    if (!/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
      expect('OTEL_EXPORTER_OTLP_ENDPOINT', 'an address like http://localhost:4318', null);
    }
    return { endpoint, serviceName: find('OTEL_SERVICE_NAME') as string };
  }

  function toList(name: Variable, each: RegExp, expected: string): string[] {
    const list = find(name)?.split(/\s*,\s*/) ?? [];
    // The value itself is not told: it may be a key.
    if (!list.every((item) => each.test(item))) problems.push(`${name} must be ${expected}`);
    return list;
  }

  function toStoreConfig(): StoreConfig {
    const uri = find('NEO4J_URI');
    if (!uri) return { kind: 'embedded', directory: resolve(find('ANNALS_DATA') as string) };
    const password = environment.NEO4J_PASSWORD;
    if (!password) problems.push('NEO4J_PASSWORD must be set where NEO4J_URI is');
    return {
      kind: 'neo4j',
      uri: expect(
        'NEO4J_URI',
        `a URL that begins with ${NEO4J_SCHEMES.map((s) => `${s}//`).join(', ')}`,
        toUri(uri),
      ),
      username: find('NEO4J_USERNAME') as string,
      password: password as string,
      database: find('NEO4J_DATABASE'),
    };
  }
}

function toPort(value: string): number | null {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : null;
}

function toMilliseconds(seconds: string): number | null {
  const value = /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) * 1_000 : 0;
  return value >= 1 && value <= 3_600_000 ? value : null;
}

function toEngine(value: string): EngineChoice | null {
  return ENGINES.find((engine) => engine === value) ?? null;
}

function toUri(value: string): string | null {
  return URL.canParse(value) && NEO4J_SCHEMES.includes(new URL(value).protocol) ? value : null;
}
