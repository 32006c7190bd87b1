import {
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields a compiled operation has code for, at most `max`: each selected field once for each type that its
 * parent may be of, so that a few lines of nested interfaces can make millions.
 */
export function countCompiledFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  max: number,
): number {
  let count = 0;
  const visit = (type: GraphQLNamedType, { selections }: SelectionSetNode): void => {
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type))
        visit(possible, { kind: Kind.SELECTION_SET, selections });
    }
    if (!isObjectType(type)) return;
    for (const selection of selections) {
      if (count >= max) return;
      if (selection.kind === Kind.FIELD) {
        count++;
        const below = type.getFields()[selection.name.value]?.type;
        if (below && selection.selectionSet) visit(getNamedType(below), selection.selectionSet);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
      if (fragment && applies) visit(type, fragment.selectionSet);
    }
  };
  const root = schema.getRootType(operation.operation);
  if (isCompositeType(root)) visit(root, operation.selectionSet);
  return count;
}
