import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
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
import { DEFAULT_PAGE, MAX_PAGE } from '../pagination/window.js';

/** How large an operation is, before anything of it is answered. */
export interface Measure {
  /** Fields above one another, the topmost included. */
  readonly depth: number;
  readonly aliases: number;
  /**
   * How many objects the answer can hold at most: each list counts as many times as the lists around it, a
   * page by its `first` or `last` (as GitHub's node limit does), a list without pages as `PLAIN_LIST`.
   */
  readonly cost: number;
}

/** A claim's chain, an event's mentions: what one article bounds. */
const PLAIN_LIST = 5;

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
    const inner = ofSelections(field.selectionSet, named, paged ? pageSize(field, variables, operation) : 1);
    const times = !isListType(getNullableType(definition.type)) ? 1 : name === 'edges' ? page : PLAIN_LIST;
    return { depth: 1 + inner.depth, aliases: aliases + inner.aliases, cost: times * (1 + inner.cost) };
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, 1) : NOTHING;
}

function sum(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, cost: a.cost + b.cost };
}

/** What a page may hold; a size out of bounds is refused where it is used. */
function pageSize(
  field: FieldNode,
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
  return DEFAULT_PAGE;
}
