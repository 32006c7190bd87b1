import {
  type DocumentNode,
  getVariableValues,
  GraphQLScalarType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

export interface CoercedQuery {
  /** What graphql-jit is to compile. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The variables of a request as the compiled query takes them; null where one of an object type is wrong. */
  readonly coerce: (variables: Variables) => Variables | null;
}

/** The type of a variable whose value is taken as it is. No document can ask for it: no schema has it. */
const COERCED = new GraphQLScalarType({ name: 'CoercedVariable' });

/**
 * graphql-jit writes out the type of a variable, without end where it contains itself, as a filter does. So variables of
 * object types are coerced by graphql, and graphql-jit compiles a query that takes what they are then.
 */
export function withCoercedObjects(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CoercedQuery {
  const definitions = operation.variableDefinitions ?? [];
  const objects = definitions.filter(({ type }) => isInputObjectType(schema.getType(toNamed(type))));
  if (objects.length === 0) return { schema, document, coerce: (variables) => variables };
  const compiled: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: definitions.map((each) => (objects.includes(each) ? toCoerced(each) : each)),
  };
  return {
    schema: withCoercedType(schema),
    document: {
      ...document,
      definitions: document.definitions.map((each) => (each === operation ? compiled : each)),
    },
    coerce: (variables) => {
      const { coerced } = getVariableValues(schema, objects, variables, { maxErrors: 1 });
      if (!coerced) return null;
      const values: Record<string, unknown> = { ...variables };
      for (const { variable } of objects) {
        const name = variable.name.value;
        if (name in coerced) values[name] = coerced[name];
      }
      return values;
    },
  };
}

function toCoerced({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode {
  return {
    kind,
    variable,
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } },
  };
}

/** The same schema, to its types and to introspection; only that a variable's type is found. */
function withCoercedType(schema: GraphQLSchema): GraphQLSchema {
  const getType: GraphQLSchema['getType'] = (name) =>
    name === COERCED.name ? COERCED : schema.getType(name);
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

function toNamed(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : toNamed(type.type);
}
