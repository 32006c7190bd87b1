import { closest, distance } from 'fastest-levenshtein';
import { AnnalsError } from '../domain/errors.js';

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
export type Variable = keyof typeof VARIABLES;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Of names that far from one of ours it is likely that it was meant; others may be anybody's: Kubernetes sets `ANNALS_PORT_…` for a service named "annals". */
const MISTYPED = 2;

function toMistype(name: string): string[] {
  if (!name.startsWith('ANNALS_') || name in VARIABLES) return [];
  const meant = closest(name, Object.keys(VARIABLES));
  return distance(name, meant) > MISTYPED ? [] : [`${name} is none of the settings of Annals (${meant} is)`];
}

/** The variables as they are set, and all that is wrong with them. One set to nothing counts as not set. */
export class Variables {
  private readonly problems: string[];

  constructor(private readonly environment: Environment) {
    this.problems = Object.keys(environment).flatMap(toMistype);
  }

  /** Its value or its default; null where it has neither. */
  find(name: Variable): string | null {
    return this.environment[name]?.trim() || VARIABLES[name].default;
  }

  /** Likewise; empty where it has neither. */
  get(name: Variable): string {
    return this.find(name) ?? '';
  }

  /** Its value as `parse` reads it. Where that gives null, a problem is noted: `expected` says what it must be. */
  expect<T>(name: Variable, expected: string, parse: (value: string) => T | null): T {
    const value = parse(this.get(name));
    if (value === null) this.refuse(`${name} must be ${expected}, not "${this.get(name)}"`);
    return value as T;
  }

  /** Its items, each of which must match. The value itself is not told: it may be a key. */
  list(name: Variable, each: RegExp, expected: string): string[] {
    const value = this.find(name);
    const items = value === null ? [] : toItems(value);
    if (!items.every((item) => each.test(item))) this.refuse(`${name} must be ${expected}`);
    return items;
  }

  refuse(problem: string): void {
    this.problems.push(problem);
  }

  /** Throws AnnalsError BAD_CONFIG that names every problem. */
  check(): void {
    if (this.problems.length === 0) return;
    throw new AnnalsError(
      'BAD_CONFIG',
      `${this.problems.join('; ')}.`,
      '"annals --help" lists the environment variables and what they may be; leave out what is not needed.',
    );
  }
}

export function toItems(list: string): string[] {
  return list.split(/\s*,\s*/);
}
