import { resolve } from 'node:path';
import type { EngineChoice } from '../extraction/encoder/engines/create-engine.js';
import { type Environment, toItems, type Variable, Variables } from './variables.js';
import { isWebUrl } from './web-url.js';

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

/**
 * The configuration, from the environment: the only place that reads it. A variable set to nothing counts as not
 * set. Throws AnnalsError BAD_CONFIG that names every variable in error at once, those that only look like ours too.
 */
export function readConfig(environment: Environment = process.env): Config {
  const variables = new Variables(environment);
  const host = variables.get('HOST');
  const config: Config = {
    host,
    port: variables.expect('PORT', 'a whole number from 0 to 65535', toPort),
    introspection: toSwitch(variables, 'ANNALS_INTROSPECTION', host),
    corsOrigins: toOrigins(variables),
    apiKeys: variables.list(
      'ANNALS_API_KEYS',
      KEY,
      'keys of 16 characters or more, without spaces, with commas between',
    ),
    allowedHosts: variables.list(
      'ANNALS_ALLOWED_HOSTS',
      HOST_NAME,
      'host names without ports, with commas between',
    ),
    engine: variables.expect('ANNALS_ENGINE', `one of ${ENGINES.join(', ')}`, oneOf(ENGINES)),
    metrics: toSwitch(variables, 'ANNALS_METRICS', host),
    logLevel: variables.expect('ANNALS_LOG_LEVEL', `one of ${LOG_LEVELS.join(', ')}`, oneOf(LOG_LEVELS)),
    queryTimeoutMs: variables.expect(
      'ANNALS_QUERY_TIMEOUT',
      'a number of seconds above 0, at most 3600',
      toMilliseconds,
    ),
    openTelemetry: toOpenTelemetry(variables),
    store: toStoreConfig(variables, environment.NEO4J_PASSWORD),
  };
  variables.check();
  return config;
}

/** Where nobody has said, on for this machine alone. */
function toSwitch(variables: Variables, name: Variable, host: string): boolean {
  if (variables.find(name) === null) return isLoopback(host);
  return variables.expect(name, 'true or false', (value) =>
    value === 'true' ? true : value === 'false' ? false : null,
  );
}

function toOrigins(variables: Variables): readonly string[] | null {
  const name = 'ANNALS_CORS_ORIGINS';
  if (variables.find(name) === null) return null;
  return variables.expect(name, 'origins like https://example.org, with commas between', (value) => {
    const origins = toItems(value);
    return origins.every((each) => URL.canParse(each) && new URL(each).origin === each) ? origins : null;
  });
}

function toOpenTelemetry(variables: Variables): Config['openTelemetry'] {
  const name = 'OTEL_EXPORTER_OTLP_ENDPOINT';
  if (variables.find(name) === null) return null;
  const endpoint = variables.expect(name, 'an address like http://localhost:4318', (value) =>
    isWebUrl(value) ? value : null,
  );
  return { endpoint, serviceName: variables.get('OTEL_SERVICE_NAME') };
}

/** `password`: as it is set, white space around it included. */
function toStoreConfig(variables: Variables, password: string | undefined): StoreConfig {
  if (variables.find('NEO4J_URI') === null)
    return { kind: 'embedded', directory: resolve(variables.get('ANNALS_DATA')) };
  if (!password) variables.refuse('NEO4J_PASSWORD must be set where NEO4J_URI is');
  const schemes = NEO4J_SCHEMES.map((scheme) => `${scheme}//`).join(', ');
  return {
    kind: 'neo4j',
    uri: variables.expect('NEO4J_URI', `a URL that begins with ${schemes}`, toUri),
    username: variables.get('NEO4J_USERNAME'),
    password: password ?? '',
    database: variables.find('NEO4J_DATABASE'),
  };
}

function oneOf<T extends string>(values: readonly T[]): (value: string) => T | null {
  return (value) => values.find((each) => each === value) ?? null;
}

function toPort(value: string): number | null {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : null;
}

function toMilliseconds(seconds: string): number | null {
  const value = /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) * 1_000 : 0;
  return value >= 1 && value <= 3_600_000 ? value : null;
}

function toUri(value: string): string | null {
  return URL.canParse(value) && NEO4J_SCHEMES.includes(new URL(value).protocol) ? value : null;
}
