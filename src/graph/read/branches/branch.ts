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
  /** What is read below those nodes, for each edge that leads to one. */
  readonly below: readonly Branch[];
  /** What is read below them once for each, however many edges lead there. */
  readonly shared: readonly Branch[];
  /** What is read of the articles that the words of the edges stand in; null where nothing is. */
  readonly evidence: Evidence | null;
}

/** What is read of an article that evidence stands in. */
export interface Evidence {
  readonly text: boolean;
  /** Its properties, besides its id; null where none is read. */
  readonly properties: readonly string[] | null;
}

/** Whether the key of its edges is another than the id of the node at the other end, which a row has in any case. */
export function hasOwnKey({ relation, request }: PageBranch): boolean {
  const { hub, key } = relation;
  return Boolean(request.order) || key !== (hub ? `r.${hub.nodeProperty}` : 'x.id');
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
  /** As of a page. */
  readonly evidence: Evidence | null;
}
