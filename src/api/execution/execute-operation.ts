import {
  type DocumentNode,
  type execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { canCompile } from './can-compile.js';
import { checkNeededVariables } from './needed-variables.js';
import { type CoercedQuery, withCoercedObjects } from './object-variables.js';
import { hasPlainLeaves } from './plain-leaves.js';

/** What is executed: a valid document, the operation of it, its variables as they came. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: object;
}

interface Compiled {
  readonly query: CompiledQuery['query'];
  /** Null where graphql is to execute the request. */
  readonly coerce: CoercedQuery['coerce'];
}

/** A query that came once is compiled when it comes again; `null` is never compiled. */
type Known = Compiled | 'once' | null;

/**
 * Executes operations. A query that comes again is compiled to a function of its own (graphql-jit), which completes
 * values with less work than graphql, by the same specification; one that never comes again costs no compilation.
 * Mutations, and whatever cannot be compiled, graphql executes, which is `interpret`.
 */
export function createExecutor(
  schema: GraphQLSchema,
  interpret: typeof execute,
): (execution: Execution) => Promise<ExecutionResult> {
  // Apollo keeps parsed documents by their text: a query that comes again is the same document, and goes with it.
  const documents = new WeakMap<DocumentNode, Map<string | null, Known>>();

  const find = ({ document, operationName }: Execution): Known => {
    let known = documents.get(document);
    if (!known) documents.set(document, (known = new Map<string | null, Known>()));
    const query = known.get(operationName);
    if (typeof query === 'object') return query;
    // Names that the document does not have would be kept without end.
    if (!getOperationAST(document, operationName)) return null;
    const next = query === 'once' ? compile(schema, document, operationName) : 'once';
    known.set(operationName, next);
    return next;
  };

  return async (execution) => {
    const compiled = find(execution);
    const { document, operationName, variables, context } = execution;
    const values = compiled !== null && compiled !== 'once' ? compiled.coerce(variables ?? {}) : null;
    if (compiled !== null && compiled !== 'once' && values !== null) {
      const { data, errors } = await compiled.query(undefined, context, values);
      // Without data nothing was executed, since a variable is wrong: graphql says what about it.
      if (data !== undefined) return errors ? { data, errors: errors.map(toGraphQLError) } : { data };
    }
    return interpret({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || !canCompile(schema, document, operation)) return null;
  const coerced = withCoercedObjects(schema, document, operation);
  const compiled = compileQuery(coerced.schema, coerced.document, operationName ?? undefined, {
    disableLeafSerialization: hasPlainLeaves(schema, document),
  });
  if (!isCompiledQuery(compiled)) return null;
  const isGiven = checkNeededVariables(schema, document, operation);
  return {
    query: compiled.query,
    coerce: (variables) => (isGiven(variables) ? coerced.coerce(variables) : null),
  };
}

/** graphql-jit's errors are instances of GraphQLError that lack `extensions`, which others rely on. */
function toGraphQLError({ message, locations, path, originalError, extensions }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
}
