import {
  type GraphQLResolveInfo,
  isAbstractType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { CONNECTIONS, LIST_FIELDS } from './branch-fields.js';

/** The properties that a field is made of, where these are others than the one that it is called by, or none. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  __typename: [],
  id: [],
  cursor: [],
  node: [],
  actor: [],
  refersTo: [],
  article: ['articleId'],
  cue: ['cue', 'cueStart', 'cueEnd'],
  source: ['source', 'sourceStart', 'sourceEnd'],
  span: ['articleId', 'start', 'end', 'text'],
  quadClass: ['type'],
};

/** By type, the fields that an operation selects anywhere. */
type SelectedByType = ReadonlyMap<string, ReadonlySet<string>>;

const KNOWN = new WeakMap<OperationDefinitionNode, SelectedByType>();

/** The fields of a type that are selected, by their names. */
export interface SelectedNames {
  readonly type: string;
  readonly names: Iterable<string>;
}

/**
 * Of `properties`, those that fields of `types` are made of which the operation selects, wherever it does: what is read
 * of a node at one place then serves every other place that has the same.
 */
export function toNeededAnywhere<P extends PropertyKey>(
  types: readonly string[],
  properties: readonly P[],
  info: GraphQLResolveInfo,
): readonly P[] {
  const found = findSelectedOf(info);
  return toNeeded(
    types.map((type) => ({ type, names: found.get(type) ?? [] })),
    properties,
    info,
  );
}

/**
 * Of `properties`, those that what is `selected` is made of. All of them where that is a field that nothing is known of: a
 * gap here costs some bytes and never an answer. The search makes snippets of what is not selected, hence an operation that
 * searches needs all too.
 */
export function toNeeded<P extends PropertyKey>(
  selected: readonly SelectedNames[],
  properties: readonly P[],
  info: GraphQLResolveInfo,
): readonly P[] {
  if (findSelectedOf(info).get('Query')?.has('search')) return properties;
  const needed = new Set<PropertyKey>();
  for (const { type, names } of selected) {
    for (const field of names) {
      const isBranch = CONNECTIONS[type]?.[field] ?? LIST_FIELDS[type]?.[field];
      const madeOf = MADE_OF[field] ?? (properties.includes(field as P) ? [field] : isBranch && []);
      if (!madeOf) return properties;
      for (const property of madeOf) needed.add(property);
    }
  }
  return properties.filter((property) => needed.has(property));
}

function findSelectedOf(info: GraphQLResolveInfo): SelectedByType {
  let names = KNOWN.get(info.operation);
  if (!names) KNOWN.set(info.operation, (names = findSelected(info)));
  return names;
}

/** What directives leave out is here too: this is known once for an operation, whatever its variables. */
function findSelected({ operation, fragments, schema }: GraphQLResolveInfo): SelectedByType {
  const names = new Map<string, Set<string>>();
  const typeInfo = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    Field({ name }) {
      const parent = typeInfo.getParentType();
      const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : parent ? [parent] : [];
      for (const type of types) {
        const known = names.get(type.name);
        if (known) known.add(name.value);
        else names.set(type.name, new Set([name.value]));
      }
    },
  });
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, visitor);
  return names;
}
