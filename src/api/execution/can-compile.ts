import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { countCompiledFields } from './compiled-size.js';

/** Beyond it a query is not compiled, which takes some 75 ms for as many; the largest of the examples has 30. */
const MAX_FIELDS = 500;

/** Whether graphql-jit executes an operation as the specification says, and by a function of a sensible size. */
export function canCompile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  return (
    operation.operation === OperationTypeNode.QUERY &&
    !mayLackField(document, operation) &&
    countCompiledFields(schema, operation, toFragments(document), MAX_FIELDS + 1) <= MAX_FIELDS
  );
}

/**
 * A field of an input object whose variable may be left out. The field is then left out as well (GraphQL, "Input
 * Objects", input coercion); graphql-jit has null for it.
 */
function mayLackField(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): boolean {
  const optional = new Set(
    variableDefinitions
      .filter(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable }) => variable.name.value),
  );
  let found = false;
  visit(document, {
    ObjectField: ({ value }) => {
      found = value.kind === Kind.VARIABLE && optional.has(value.name.value);
      return found ? BREAK : undefined;
    },
  });
  return found;
}

function toFragments({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
