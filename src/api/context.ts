import type { GraphStore } from '../graph/store.js';
import type { Observation } from './observation.js';
import { createLoaders, type Loaders } from './loaders/loaders.js';

/** What every resolver of one request gets; its loaders cache for as long as the request lasts. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly observation: Observation;
}

export function createContext(store: GraphStore, observation: Observation): Context {
  return { store, loaders: createLoaders(store), observation };
}
