import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { countCompiledFields } from './compiled-size.js';
import { hasConditionalParts } from './conditional-parts.js';

/** Beyond it a query is not compiled, which takes some 75 ms for as many; the largest of the examples has 30. */
const MAX_FIELDS = 500;

/** Whether graphql-jit executes an operation as graphql does, and by a function of a sensible size. */
export function canCompile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const fragments = toFragments(document);
  return (
    operation.operation === OperationTypeNode.QUERY &&
    countCompiledFields(schema, operation, fragments, MAX_FIELDS + 1) <= MAX_FIELDS &&
    !hasConditionalParts([operation.selectionSet], fragments)
  );
}

function toFragments({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
