import type { Transaction } from '../store.js';
import { COUNT_SUPPORTED } from './statements.js';

/** Nodes and relationships of the model; the names that actors are found by are not counted. */
export interface GraphCounts {
  readonly nodes: number;
  readonly relationships: number;
}

/** What one article's coming, changing or going adds to the graph and takes from it. */
export interface GraphChange {
  readonly added: GraphCounts;
  readonly removed: GraphCounts;
}

export const NO_COUNTS: GraphCounts = { nodes: 0, relationships: 0 };
export const NO_CHANGE: GraphChange = { added: NO_COUNTS, removed: NO_COUNTS };

/** What the article alone supports: itself, its events and claims, and every relationship that rests on it. */
export async function countSupported(tx: Transaction, id: string): Promise<GraphCounts> {
  let nodes = 0;
  let relationships = 0;
  for (const query of COUNT_SUPPORTED) {
    const [row] = await tx.read(query, { id });
    nodes += row?.nodes ?? 0;
    relationships += row?.relationships ?? 0;
  }
  return { nodes, relationships };
}
