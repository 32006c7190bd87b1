import { AnnalsError, type ErrorCode } from '../domain/errors.js';
import type { ExportRequest } from '../export/write-export.js';

/**
 * An export as a running server sends it. Rejects with AnnalsError SERVER_UNREACHABLE, BAD_ARGUMENT for an address
 * that is none, and with what the server refuses by. When `signal` is aborted it is given up, and rejects.
 */
export async function downloadExport(
  { server, key }: { readonly server: string; readonly key: string | null },
  { format, articleId, actor, base }: ExportRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const url = toUrl(server);
  url.searchParams.set('format', format);
  if (articleId !== null) url.searchParams.set('article', articleId);
  if (actor !== null) url.searchParams.set('actor', actor);
  if (base !== null) url.searchParams.set('base', base);
  // For what stands before the server, perhaps: reading needs none.
  const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
  const response = await orUnreachable(server, () => fetch(url, { signal, headers }));
  if (!response.ok || !response.body) throw await toRefusal(server, response);
  return readAll(server, response.body);
}

async function* readAll(server: string, body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await orUnreachable(server, () => reader.read());
    if (done) return;
    yield value;
  }
}

function toUrl(server: string): URL {
  if (/^https?:/.test(server) && URL.canParse('export', server.replace(/\/*$/, '/'))) {
    return new URL('export', server.replace(/\/*$/, '/'));
  }
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `--server takes the address of a running server; "${server}" is none.`,
    'Give one such as http://127.0.0.1:4000.',
  );
}

async function orUnreachable<T>(server: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new AnnalsError(
      'SERVER_UNREACHABLE',
      `The server at ${server} did not answer, or not to the end.`,
      'Check the address, and that `annals serve` runs there; its log says more.',
      { cause },
    );
  }
}

async function toRefusal(server: string, response: Response): Promise<AnnalsError> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message: string; extensions: { code: ErrorCode; hint: string } }[];
  } | null;
  const error = body?.errors?.[0];
  if (error) return new AnnalsError(error.extensions.code, error.message, error.extensions.hint);
  return new AnnalsError(
    'SERVER_UNREACHABLE',
    `${server} answers with status ${response.status}, and not as an Annals server does.`,
    'Check the address.',
  );
}
