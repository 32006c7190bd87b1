import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { isPaged, isValue } from '../read-ahead/values.js';
import { toTypeName } from '../types/node.type.js';

/**
 * Makes of `schema` one that graphql-jit executes as graphql does. graphql calls a value that is a function wherever a
 * field has no resolver, and waits for the type of a node; graphql-jit takes a property as it is, so that its resolver
 * must be named where a function may stand, and wants the type at once. Pages and their edges have no functions any more
 * when graphql-jit meets them: a query is read ahead, and all that it selects of them is a value by then, or an error.
 */
export function makeCompilable(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = toTypeName;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPaged(type) || isValue(type, field)) continue;
      field.resolve ??= defaultFieldResolver;
    }
  }
}
