import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { toSelections } from '../read-ahead/selected-fields.js';

interface Parts {
  readonly nodes: FieldNode[];
  /** Whether a directive may leave one of them out. */
  conditional: boolean;
}

/**
 * Whether `selections` give a field in several parts, of which a directive may leave one out: `events @skip(if: $a) { … }
 * events { … }`. graphql-jit asks what stands below such a part without its directive.
 */
export function hasConditionalParts(
  selections: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  const fields = new Map<string, Parts>();
  const add = (selection: SelectionNode, within: boolean): void => {
    const conditional = within || Boolean(selection.directives?.length);
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      for (const each of fragment?.selectionSet.selections ?? []) add(each, conditional);
      return;
    }
    if (!selection.selectionSet) return;
    const key = (selection.alias ?? selection.name).value;
    const parts = fields.get(key) ?? { nodes: [], conditional: false };
    fields.set(key, parts);
    parts.nodes.push(selection);
    parts.conditional ||= conditional;
  };
  for (const { selections: all } of selections) for (const each of all) add(each, false);
  return [...fields.values()].some(
    ({ nodes, conditional }) =>
      (conditional && nodes.length > 1) || hasConditionalParts(toSelections(nodes), fragments),
  );
}
