import { randomBytes } from 'node:crypto';
import { isLoopback, type Config } from './config.js';

export interface KeysOfServer {
  /** Any of them may write; none: writing is off. */
  readonly keys: readonly string[];
  /** The one that was made for this start, to be told to the person who started it; null where none was. */
  readonly made: string | null;
}

/**
 * The configured keys; where there are none, a new random one on a loopback address, as Jupyter does, and none on any
 * other: there, whoever wants writing on has to say so.
 */
export function toKeys({ apiKeys, host }: Config): KeysOfServer {
  if (apiKeys.length) return { keys: apiKeys, made: null };
  if (!isLoopback(host)) return { keys: [], made: null };
  const made = randomBytes(24).toString('base64url');
  return { keys: [made], made };
}
