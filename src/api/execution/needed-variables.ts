import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whether the variables of a request give a value to all that need one. */
type Check = (variables: Readonly<Record<string, unknown>>) => boolean;

/**
 * Of variables that may be null, and stand within an object or a list that a query writes out, or where null may not
 * be. Without a value a field of an object is left out, and the others are refused (GraphQL, "Input Objects" and "All
 * Variable Usages Are Allowed"). graphql-jit has null for the ones, and says of the others nothing of whose fault it is.
 */
export function checkNeededVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Check {
  const names = findNeeded(schema, document);
  const needed = variableDefinitions
    .filter(({ type, variable }) => type.kind !== Kind.NON_NULL_TYPE && names.has(variable.name.value))
    .map(({ variable, defaultValue }) => ({
      name: variable.name.value,
      standard: defaultValue !== undefined && defaultValue.kind !== Kind.NULL,
    }));
  return (variables) =>
    needed.every(({ name, standard }) =>
      variables[name] === undefined ? standard && !(name in variables) : variables[name] !== null,
    );
}

function findNeeded(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const typeInfo = new TypeInfo(schema);
  const names = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      VariableDefinition: () => false,
      Variable: ({ name }, _key, parent) => {
        const isArgument = parent && 'kind' in parent && parent.kind === Kind.ARGUMENT;
        if (!isArgument || isNonNullType(typeInfo.getInputType())) names.add(name.value);
      },
    }),
  );
  return names;
}
