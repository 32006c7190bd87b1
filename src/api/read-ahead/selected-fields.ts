import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Fields = readonly FieldNode[][];

/** What is selected whatever the variables are, which is as long known as the document is. */
const KNOWN = new WeakMap<SelectionSetNode, Map<GraphQLObjectType, Fields>>();

/** What nodes of one field select below it. */
export function toSelections(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The fields that `selections` select of an object of `type`, by the key of their answer, as graphql will. */
export function toSelectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): Fields {
  const [only, ...others] = selections;
  if (!only || others.length > 0) return findSelectedFields(type, selections, info).fields;
  const known = KNOWN.get(only)?.get(type);
  if (known) return known;
  const { fields, always } = findSelectedFields(type, selections, info);
  if (always) {
    const byType = KNOWN.get(only) ?? new Map<GraphQLObjectType, Fields>();
    KNOWN.set(only, byType.set(type, fields));
  }
  return fields;
}

/** What is selected by a field of one name, under whatever aliases. */
export interface Selected {
  readonly type: GraphQLNamedType;
  readonly below: readonly SelectionSetNode[];
}

/** What `selections` select of an object of `type`, by the names of its fields; of another type nothing. */
export function toSelected(
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): Partial<Record<string, Selected>> {
  const selected: Record<string, Selected> = {};
  if (!isObjectType(type)) return selected;
  for (const nodes of toSelectedFields(type, selections, info)) {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) continue;
    const known = selected[name]?.below ?? [];
    selected[name] = { type: getNamedType(field.type), below: [...known, ...toSelections(nodes)] };
  }
  return selected;
}

/** `always`: whether no directive has a say in it. */
function findSelectedFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): { fields: Fields; always: boolean } {
  let always = true;
  const fields = new Map<string, FieldNode[]>();
  const fragments = new Set<string>();
  const add = (selection: SelectionNode): void => {
    if (selection.directives?.length) always = false;
    if (!isIncluded(selection, info)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = fields.get(key);
      if (known) known.push(selection);
      else fields.set(key, [selection]);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (fragments.has(selection.name.value)) return;
      fragments.add(selection.name.value);
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, info)) return;
    fragment.selectionSet.selections.forEach(add);
  };
  for (const { selections: all } of selections) all.forEach(add);
  return { fields: [...fields.values()], always };
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: GraphQLResolveInfo) {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
