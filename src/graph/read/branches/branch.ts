import type { EdgePageRequest } from '../../edges.js';
import type { EvidenceList } from '../evidence.js';
import type { Filter } from '../filter/scope.js';
import type { Order } from '../order.js';
import type { Relation } from '../relations.js';

/**
 * What is read of a node along with it, and of the nodes that this leads to: one query reads a whole tree of branches,
 * below any number of nodes.
 */
export type Branch = PageBranch | CountBranch | ListBranch;

export interface PageRequest extends Omit<EdgePageRequest, 'parents'> {
  /** By what the nodes go; by the key of the edges where it is null. */
  readonly order?: Order | null;
}

/** A page of the edges by `relation`, of those to nodes that `filter` describes. */
export interface PageBranch {
  readonly kind: 'page';
  readonly relation: Relation<unknown>;
  readonly filter: Filter | null;
  readonly request: PageRequest;
  /** The properties of the edges that are read. */
  readonly properties: readonly string[];
  /** The properties that are read of the nodes at the other ends, besides their ids; null where none is read. */
  readonly nodes: readonly string[] | null;
  /** What is read below those nodes. */
  readonly below: readonly Branch[];
}

/** How many such edges there are. */
export interface CountBranch {
  readonly kind: 'count';
  readonly relation: Relation<unknown>;
  readonly filter: Filter | null;
}

/** A list that is read whole. */
export interface ListBranch {
  readonly kind: 'list';
  readonly list: EvidenceList<unknown>;
  readonly properties: readonly string[];
  readonly nodes: readonly string[] | null;
}
