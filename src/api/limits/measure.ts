import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  getNullableType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_MATRIX_SIDE } from '../../graph/questions/matrix.js';
import { MAX_TIMELINE_YEARS } from '../../graph/questions/timeline.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../pagination/window.js';

/** How large an operation is, before anything of it is answered. */
export interface Measure {
  /** Fields above one another, the topmost included. */
  readonly depth: number;
  readonly aliases: number;
  /**
   * How many nodes the answer can hold at most, as GitHub's node limit counts them: a page's `first` or `last` times
   * that of every page around it. A list without pages counts as `PLAIN_LIST`, a single object as one; connections
   * and `pageInfo` do not count, an edge counts with its node.
   */
  readonly cost: number;
}

/** A claim's chain, an event's mentions: what one article bounds. */
const PLAIN_LIST = 5;

/** Lists that other arguments than `first` bound, by what they hold at most. */
const LISTS: Readonly<Record<string, number>> = {
  'Matrix.speakers': MAX_MATRIX_SIDE,
  'Matrix.about': MAX_MATRIX_SIDE,
  'Matrix.cells': MAX_MATRIX_SIDE ** 2,
  'Query.timeline': MAX_TIMELINE_YEARS,
};

const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 };

/**
 * Measures a valid operation. Each fragment is measured once, so that fragments which spread fragments, which
 * multiply the answer, do not multiply the work. Introspection has bounds of its own in graphql.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();

  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType, page: number): Measure =>
    set.selections
      .map((selection): Measure => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type, page);
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
          return on ? ofSelections(selection.selectionSet, on, page) : NOTHING;
        }
        return ofFragment(selection.name.value, page);
      })
      .reduce(sum, NOTHING);

  const ofFragment = (name: string, page: number): Measure => {
    const key = `${name} ${page}`;
    const known = measured.get(key);
    if (known) return known;
    measured.set(key, NOTHING);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const result = fragment && type ? ofSelections(fragment.selectionSet, type, page) : NOTHING;
    measured.set(key, result);
    return result;
  };

  /** `page`: the size of the connection that `type` is, 1 elsewhere. */
  const ofField = (field: FieldNode, type: GraphQLNamedType, page: number): Measure => {
    const name = field.name.value;
    const aliases = field.alias ? 1 : 0;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!definition) return { depth: 1, aliases, cost: 0 };
    const named = getNamedType(definition.type);
    if (isLeafType(named) || !isCompositeType(named) || !field.selectionSet)
      return { depth: 1, aliases, cost: 0 };

    const paged = definition.args.some((arg) => arg.name === 'first');
    const size = paged ? pageSize(field, definition, variables, operation) : 1;
    const inner = ofSelections(field.selectionSet, named, size);
    const list = isListType(getNullableType(definition.type));
    const times = !list
      ? 1
      : paged
        ? size
        : name === 'edges'
          ? page
          : (LISTS[`${type.name}.${name}`] ?? PLAIN_LIST);
    const own = /Connection$|^PageInfo$/.test(named.name) || isNodeOfEdge(name, type) ? 0 : 1;
    return { depth: 1 + inner.depth, aliases: aliases + inner.aliases, cost: times * (own + inner.cost) };
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, 1) : NOTHING;
}

/** Types that end in `Connection` and `Edge` are what the Relay specification says, and nothing else. */
function isNodeOfEdge(field: string, type: GraphQLNamedType): boolean {
  return field === 'node' && type.name.endsWith('Edge');
}

function sum(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, cost: a.cost + b.cost };
}

/** What a page may hold; a size out of bounds is refused where it is used. */
function pageSize(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
  operation: OperationDefinitionNode,
): number {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    let value: unknown = null;
    if (argument.value.kind === Kind.INT) value = Number(argument.value.value);
    if (argument.value.kind === Kind.VARIABLE) {
      const name = argument.value.name.value;
      const standard = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
      value =
        variables[name] ??
        (standard?.defaultValue?.kind === Kind.INT ? Number(standard.defaultValue.value) : null);
    }
    if (typeof value === 'number') return Math.min(Math.max(value, 0), MAX_PAGE);
  }
  const standard = definition.args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof standard === 'number' ? standard : DEFAULT_PAGE;
}
