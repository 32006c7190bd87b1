import { getKey } from './key.js';

/** Why there is no answer, and what to do about it. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string | null,
  ) {
    super(message);
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/** The data that the public GraphQL API answers with. Rejects with RequestError, or AbortError where `signal` is aborted. */
export async function request<T>(query: string, variables: object = {}, signal?: AbortSignal): Promise<T> {
  const key = getKey();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(
      'OFFLINE',
      'The Annals server does not answer.',
      'Start it again (npm start in its folder), then try again.',
    );
  });
  const answer = (await response.json().catch(() => null)) as Answer<T> | null;
  const error = answer?.errors?.[0];
  if (error) {
    throw new RequestError(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.hint ?? null);
  }
  if (!answer?.data) {
    throw new RequestError(
      'INTERNAL',
      `The server answered with status ${response.status} and no data.`,
      'Try again; if it fails again, look at what the server printed.',
    );
  }
  return answer.data;
}
