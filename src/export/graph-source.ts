import type { NodeRecord } from '../graph/records.js';
import {
  type GraphScope,
  type LabelledRelationship,
  OWNERS,
  readIdPages,
  readNodes,
  readRelationships,
} from '../graph/graph-pages.js';
import { type NodeLabel, RELATIONSHIP_TYPES, type RelationshipType } from '../graph/model.js';
import type { Reader } from '../graph/store.js';
import { toText } from './to-text.js';

/** A node with the relationships that are read with it (see `OWNERS`). */
export interface OwnedNode {
  readonly node: NodeRecord;
  readonly relationships: readonly LabelledRelationship[];
}

/**
 * What every format is written from, a page at a time. Pages are read one after the other, not in one
 * transaction: what is written to the graph meanwhile may or may not be in them.
 */
export class GraphSource {
  constructor(
    readonly store: Reader,
    private readonly scope: GraphScope,
  ) {}

  async *nodes(label: NodeLabel): AsyncGenerator<readonly NodeRecord[]> {
    for await (const ids of readIdPages(this.store, label, this.scope)) {
      yield await readNodes(this.store, label, ids);
    }
  }

  async *relationships(type: RelationshipType): AsyncGenerator<readonly LabelledRelationship[]> {
    for await (const ids of readIdPages(this.store, OWNERS[type].label, this.scope)) {
      yield await readRelationships(this.store, type, ids, this.scope);
    }
  }

  async *nodesWithRelationships(label: NodeLabel): AsyncGenerator<readonly OwnedNode[]> {
    const types = RELATIONSHIP_TYPES.filter((type) => OWNERS[type].label === label);
    for await (const page of this.nodes(label)) {
      const ids = page.map(({ properties }) => toText(properties['id']));
      const owned = new Map(ids.map((id): [string, LabelledRelationship[]] => [id, []]));
      for (const type of types) {
        const { direction } = OWNERS[type];
        for (const row of await readRelationships(this.store, type, ids, this.scope)) {
          owned.get(direction === 'out' ? row.from : row.to)?.push(row);
        }
      }
      yield page.map((node) => ({ node, relationships: owned.get(toText(node.properties['id'])) ?? [] }));
    }
  }
}
