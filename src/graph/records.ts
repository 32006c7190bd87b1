import type { NodeLabel, RelationshipType } from './model.js';
import type { Value } from './query.js';

type Properties = Readonly<Record<string, Value>>;

/** A node as it is stored. */
export interface NodeRecord {
  readonly label: NodeLabel;
  readonly properties: Properties;
}

/** A relationship as it is stored, between the ids of two nodes. */
export interface RelationshipRecord {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
