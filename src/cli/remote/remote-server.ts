import { AnnalsError, type ErrorCode } from '../../domain/errors.js';
import type { Arguments, Option } from '../command.js';
import { UsageError } from '../parse.js';

/** Options of the commands that can work through a running server, which owns its store. */
export const SERVER_OPTIONS: Readonly<Record<string, Option>> = {
  server: { type: 'string', value: 'URL', help: 'through the server that runs there, in place of the store' },
  key: { type: 'string', value: 'KEY', help: 'with --server: its key, needed to write' },
};

/** What `--server` names, without a path that the server prints as well. Throws UsageError for what is no address. */
export function toServerAddress(server: string): string {
  if (/^https?:\/\//.test(server) && URL.canParse(server)) {
    return server
      .replace(/#.*$/, '')
      .replace(/\/+$/, '')
      .replace(/\/graphql$/, '');
  }
  throw new UsageError(`--server takes an address like http://127.0.0.1:4000, not "${server}".`);
}

/** An Annals server that answers GraphQL at `/graphql` under its address. */
export class RemoteServer {
  private constructor(
    private readonly url: string,
    private readonly key: string | null,
  ) {}

  /** The one that `--server` names; null where none. Throws UsageError where the address is none, or a key came alone. */
  static find({ options: { server, key } }: Arguments): RemoteServer | null {
    if (server === undefined) {
      if (key !== undefined) throw new UsageError('--key goes with --server.');
      return null;
    }
    return new RemoteServer(
      `${toServerAddress(String(server))}/graphql`,
      key === undefined ? null : String(key),
    );
  }

  /**
   * The data of an answer. Rejects with the AnnalsError that the server refuses by, or SERVER_UNREACHABLE where none
   * answers there.
   */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.post(JSON.stringify({ query, variables }));
    const body = (await response.json().catch(() => null)) as {
      data?: T;
      errors?: { message: string; extensions: { code: ErrorCode; hint?: string } }[];
    } | null;
    const error = body?.errors?.[0];
    if (error) {
      const { code, hint } = error.extensions;
      throw new AnnalsError(code, error.message, hint ?? 'The server runs another version, perhaps.');
    }
    if (!body?.data) {
      throw unreachable(
        `${this.url} answers with status ${response.status}, and not as an Annals server does.`,
      );
    }
    return body.data;
  }

  private async post(body: string): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      ...(this.key !== null && { authorization: `Bearer ${this.key}` }),
    };
    try {
      return await fetch(this.url, { method: 'POST', headers, body });
    } catch (cause) {
      throw unreachable(`No server answers at ${this.url}.`, cause);
    }
  }
}

function unreachable(message: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'SERVER_UNREACHABLE',
    message,
    'Check the address, and that "annals serve" runs there.',
    { cause },
  );
}
