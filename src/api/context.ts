import type { ExecutionResult } from 'graphql';
import { readUntil } from '../graph/read-until.js';
import type { GraphStore } from '../graph/store.js';
import type { Observation } from './observation.js';
import { Answers } from './read-ahead/answers.js';
import { createLoaders, type Loaders } from './loaders/loaders.js';
import type { WriteGrant } from './writing/write-access.js';

/** What every resolver of one request gets; its loaders cache for as long as the request lasts, or until it writes. */
export interface Context {
  /** Its reads end when the client has gone. */
  readonly store: GraphStore;
  loaders: Loaders;
  /** What is read ahead of graphql. */
  readonly answers: Answers;
  /** What the operation gives, once it is executed. */
  executed: Promise<ExecutionResult> | null;
  readonly observation: Observation;
  readonly write: WriteGrant;
  /** Aborted when the client has gone before its answer. */
  readonly gone: AbortSignal;
}

export function createContext(
  wholeStore: GraphStore,
  observation: Observation,
  write: WriteGrant,
  gone: AbortSignal,
): Context {
  const store = readUntil(wholeStore, gone);
  const loaders = createLoaders(store);
  return { store, loaders, answers: new Answers(), executed: null, observation, write, gone };
}
