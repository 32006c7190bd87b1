import {
  BREAK,
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Whether all leaves that a document selects may be written as resolvers give them, without a look at each: our own
 * resolvers give what the schema says. Enums that have another value than their name are to be looked up.
 */
export function hasPlainLeaves(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  let plain = true;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: () => {
        const type = getNamedType(typeInfo.getType());
        plain = !type || !isRenamed(type);
        return plain ? undefined : BREAK;
      },
    }),
  );
  return plain;
}

function isRenamed(type: GraphQLNamedType): boolean {
  return isEnumType(type) && type.getValues().some(({ name, value }) => value !== name);
}
