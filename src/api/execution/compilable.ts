import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { PROPERTIES } from '../../graph/read/nodes.js';
import { toTypeName } from '../types/node.type.js';

/** Types whose leaf fields are plain values: the graph's nodes, of which an answer has most, and spans of text. */
const PLAIN: ReadonlySet<string> = new Set([...Object.keys(PROPERTIES), 'TextSpan', 'Mention']);

/**
 * Makes of `schema` one that graphql-jit executes as graphql does. graphql calls a value that is a function wherever a
 * field has no resolver, and waits for the type of a node; graphql-jit takes a property as it is, so that its resolver
 * must be named where a function may stand, and wants the type at once.
 */
export function makeCompilable(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = toTypeName;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (PLAIN.has(type.name) && !isCompositeType(getNamedType(field.type))) continue;
      field.resolve ??= defaultFieldResolver;
    }
  }
}
