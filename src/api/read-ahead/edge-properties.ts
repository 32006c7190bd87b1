import type { GraphQLNamedType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Relation } from '../../graph/read/relations.js';
import { toNeeded } from './needed-properties.js';
import { type Selected, toSelected } from './selected-fields.js';

/**
 * The properties of edges by `relation` that are read for what `selections` select of a `connection` of them: at this
 * place alone. Another place that finds the same edges asks for them by its own properties.
 */
export function toEdgeProperties(
  { properties }: Relation<unknown>,
  connection: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): readonly string[] {
  const { edges } = toSelected(connection, selections, info);
  if (!edges) return [];
  const { node } = toSelected(edges.type, edges.below, info);
  const selected = (node && isMention(node) ? [edges, node] : [edges]).map(({ type, below }) => ({
    type: type.name,
    names: Object.keys(toSelected(type, below, info)),
  }));
  return toNeeded(selected, properties as readonly string[], info);
}

/** A mention is no node of the graph: it is the edge itself. */
export function isMention({ type }: Selected): boolean {
  return type.name === 'Mention';
}
