import {
  defaultFieldResolver,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { toTypeName } from '../types/node.type.js';
import { loadBranches, loadBranchesOfName } from './load-branches.js';
import { readAhead } from './read-ahead.js';
import { toSelections } from './selected-fields.js';
import { toBranches, toNodeProperties } from './to-branches.js';

/** Has every field of `Query` read what is selected below it, before graphql goes there. */
export function readQueriesAhead(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = async (parent, args: Asked, context: Context, info) => {
      await loadNode(args, type, toSelections(info.fieldNodes), context, info);
      const value: unknown = await resolve(parent, args, context, info);
      await readAhead([value], context, info);
      return value;
    };
  }
}

/** What a node is asked for by. */
interface Asked {
  readonly id?: unknown;
  readonly name?: unknown;
}

/** A node that is asked for by its id, or an actor by its name, together with what is selected below it. */
async function loadNode(
  { id = null, name = null }: Asked,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const ofId = typeof id === 'string' && name === null && toTypeName({ id }) === type.name ? id : null;
  const ofName = typeof name === 'string' && id === null && type.name === 'Actor' ? name : null;
  if (!isObjectType(type) || (ofId ?? ofName) === null) return;
  // Its own, also where another field has the same fragment.
  const loaded = new Set<FieldNode>();
  const branches = toBranches(type, selections, info, loaded);
  if (branches.length === 0) return;
  for (const node of loaded) context.loaders.loaded.add(node);
  const own = toNodeProperties(type, info);
  if (ofId !== null) await loadBranches(context, type.name as Label, [ofId], branches, own);
  if (ofName !== null) await loadBranchesOfName(context, ofName, branches, own);
}
