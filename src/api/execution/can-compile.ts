import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { countCompiledFields } from './compiled-size.js';

/** Beyond it a query is not compiled, which takes some 75 ms for as many; the largest of the examples has 30. */
const MAX_FIELDS = 500;

/** Whether graphql-jit executes an operation, and by a function of a sensible size. */
export function canCompile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  return (
    operation.operation === OperationTypeNode.QUERY &&
    countCompiledFields(schema, operation, toFragments(document), MAX_FIELDS + 1) <= MAX_FIELDS
  );
}

function toFragments({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
