import type { GraphStore, StoreOptions } from '../store.js';

/** Reports a call to `onCallEnd` once it has ended; its result is passed on as it is. */
export async function observe<R>(
  { onCallEnd }: StoreOptions,
  engine: GraphStore['engine'],
  name: string,
  call: () => Promise<R>,
): Promise<R> {
  if (!onCallEnd) return call();
  const startedAt = Date.now();
  const start = performance.now();
  const end = (error: unknown) =>
    onCallEnd({ engine, name, startedAt, durationMs: performance.now() - start, error });
  try {
    const result = await call();
    end(null);
    return result;
  } catch (error) {
    end(error);
    throw error;
  }
}
