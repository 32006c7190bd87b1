import { AnnalsError } from '../../domain/errors.js';
import type { StoreOptions } from '../store.js';

export type Timeouts = Required<Pick<StoreOptions, 'timeoutMs' | 'writeTimeoutMs'>>;

export function toTimeouts({ timeoutMs = 30_000, writeTimeoutMs = 120_000 }: StoreOptions): Timeouts {
  return { timeoutMs, writeTimeoutMs };
}

export function toTimeout(query: string, timeoutMs: number, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'STORE_TIMEOUT',
    `"${query}" took longer than the ${timeoutMs} ms that a query may take.`,
    'Ask for less at a time: a smaller page, a narrower filter.',
    { cause },
  );
}

/** `rows`, or after `timeoutMs` milliseconds AnnalsError STORE_TIMEOUT. */
export async function withTimeout<T>(query: string, rows: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(toTimeout(query, timeoutMs)), timeoutMs);
  });
  try {
    return await Promise.race([rows, late]);
  } finally {
    clearTimeout(timer);
  }
}
