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
type SelectedNames = ReadonlyMap<string, ReadonlySet<string>>;

const KNOWN = new WeakMap<OperationDefinitionNode, SelectedNames>();

/**
 * Of `properties`, those that fields of `types` are made of which the operation selects, wherever it does: what is read
 * of a node or an edge at one place then serves every other place that has the same. All of them where it selects a field
 * that nothing is known of: a gap here costs some bytes and never an answer. The search makes snippets of what is not
 * selected, hence needs all too.
 */
export function toNeeded<P extends PropertyKey>(
  types: readonly string[],
  properties: readonly P[],
  info: GraphQLResolveInfo,
): readonly P[] {
  let names = KNOWN.get(info.operation);
  if (!names) KNOWN.set(info.operation, (names = findSelected(info)));
  if (names.get('Query')?.has('search')) return properties;
  const needed = new Set<PropertyKey>();
  for (const type of types) {
    for (const field of names.get(type) ?? []) {
      const isBranch = CONNECTIONS[type]?.[field] ?? LIST_FIELDS[type]?.[field];
      const madeOf = MADE_OF[field] ?? (properties.includes(field as P) ? [field] : isBranch && []);
      if (!madeOf) return properties;
      for (const property of madeOf) needed.add(property);
    }
  }
  return properties.filter((property) => needed.has(property));
}

/** What directives leave out is here too: this is known once for an operation, whatever its variables. */
function findSelected({ operation, fragments, schema }: GraphQLResolveInfo): SelectedNames {
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
