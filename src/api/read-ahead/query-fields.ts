import { defaultFieldResolver, getNamedType, type GraphQLSchema, isCompositeType } from 'graphql';
import type { Context } from '../context.js';
import { readAhead } from './read-ahead.js';

/** Has every field of `Query` read what is selected below it, before graphql goes there. */
export function readQueriesAhead(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = async (parent, args, context: Context, info) => {
      const value: unknown = await resolve(parent, args, context, info);
      const selections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      await readAhead([value].flat(), type, selections, context, info);
      return value;
    };
  }
}
