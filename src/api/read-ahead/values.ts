import { getNamedType, type GraphQLObjectType, type GraphQLOutputType, isLeafType } from 'graphql';
import { PROPERTIES } from '../../graph/read/nodes.js';

/** Types that have plain values for all fields that lead to no further type: nodes of the graph, and spans of text. */
const PLAIN: ReadonlySet<string> = new Set([...Object.keys(PROPERTIES), 'TextSpan', 'Mention', 'PageInfo']);
const CONNECTION = /Connection$/;
const EDGE = /Edge$/;

/** Whether `type` is a page, or an edge of one: the objects that an answer has most of. */
export function isPaged({ name }: GraphQLObjectType): boolean {
  return CONNECTION.test(name) || EDGE.test(name);
}

/** Whether a field that no resolver answers is a plain value from the first, which nobody needs to ask for. */
export function isValue(
  { name }: GraphQLObjectType,
  { type }: { readonly type: GraphQLOutputType },
): boolean {
  return (PLAIN.has(name) || EDGE.test(name)) && isLeafType(getNamedType(type));
}
