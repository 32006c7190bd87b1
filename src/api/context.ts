import type { GraphStore } from '../graph/store.js';
import { createLoaders, type Loaders } from './loaders/loaders.js';

/** What every resolver of one request gets; its loaders cache for as long as the request lasts. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: Loaders;
}

export function createContext(store: GraphStore): Context {
  return { store, loaders: createLoaders(store) };
}
