import { AnnalsError, type ErrorCode } from '../domain/errors.js';
import type { ExportRequest } from '../export/write-export.js';

/**
 * An export as a running server sends it; `server`: its address, without a path. Rejects with AnnalsError SERVER_UNREACHABLE, and with what the
 * server refuses by. When `signal` is aborted it is given up, and rejects.
 */
export async function downloadExport(
  { server, key }: { readonly server: string; readonly key: string | null },
  { format, articleId, actor, base }: ExportRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const url = new URL(`${server}/export`);
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
