import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Branch, CountBranch, PageBranch } from '../../graph/read/branches/branch.js';
import type { Relation } from '../../graph/read/relations.js';
import { findActorIds } from '../filters/kept-actors.js';
import { type ListArgs, toEdgeRequest, toFilter } from '../pagination/request.js';
import { CONNECTIONS, LIST_FIELDS, SHARED } from './branch-fields.js';
import { toSelectedFields } from './selected-fields.js';

/**
 * The branches that answer what `selections` select of nodes of `type`, without the fields in `loaded`, to which those
 * that they answer are added. A field whose arguments are wrong has none: graphql asks it, and reports.
 */
export function toBranches(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  loaded: Set<FieldNode>,
): Branch[] {
  const branches: Branch[] = [];
  for (const nodes of toSelectedFields(type, selections, info)) {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (loaded.has(node)) continue;
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const field = type.getFields()[name];
    const relation = CONNECTIONS[type.name]?.[name];
    const list = LIST_FIELDS[type.name]?.[name];
    if (!field || !(relation || list)) continue;
    if (relation) {
      const asked = toAsked(relation, field, node, info);
      if (!asked) continue;
      branches.push(...toConnection(relation, asked, field, below, info, loaded));
    }
    if (list) {
      const leadsToNode =
        list.node === 'self' || (list.node !== null && selects(field, below, list.node, info));
      branches.push({ kind: 'list', list: list.list, nodes: leadsToNode });
    }
    loaded.add(node);
  }
  return branches;
}

type Asked = Pick<PageBranch, 'request' | 'filter'>;

/** Null where the loaders are to ask: of merged actors, for which others stand, and with arguments that are wrong. */
function toAsked(
  relation: Relation<unknown>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  info: GraphQLResolveInfo,
): Asked | null {
  try {
    const args = getArgumentValues(field, node, info.variableValues) as ListArgs;
    const filter = toFilter(args.filter);
    return findActorIds(filter).length > 0 ? null : { request: toEdgeRequest(relation, args), filter };
  } catch {
    return null;
  }
}

function toConnection(
  relation: Relation<unknown>,
  asked: Asked,
  { type }: GraphQLField<unknown, unknown>,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  loaded: Set<FieldNode>,
): (PageBranch | CountBranch)[] {
  const { edges, pageInfo, totalCount } = select(getNamedType(type), selections, info);
  const branches: (PageBranch | CountBranch)[] = [];
  if (totalCount) branches.push({ kind: 'count', relation, filter: asked.filter });
  if (!edges && !pageInfo) return branches;
  const node = edges && select(edges.type, edges.below, info)['node'];
  const isMention = node?.type.name === 'Mention';
  const nodes = isMention ? 'article' in select(node.type, node.below, info) : node !== undefined;
  const nest = node && !isMention && relation.node && !SHARED.has(relation.node);
  const below = nest ? toBranches(node.type, node.below, info, loaded) : [];
  branches.push({ kind: 'page', relation, ...asked, nodes, below });
  return branches;
}

interface Selected {
  readonly type: GraphQLObjectType;
  readonly below: readonly SelectionSetNode[];
}

function select(
  type: unknown,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): Partial<Record<string, Selected>> {
  if (!isObjectType(type)) return {};
  const fields = [...toSelectedFields(type, selections, info)].flatMap((nodes): [string, Selected][] => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return field ? [[name, { type: getNamedType(field.type) as GraphQLObjectType, below }]] : [];
  });
  return Object.fromEntries(fields);
}

function selects(
  { type }: GraphQLField<unknown, unknown>,
  selections: readonly SelectionSetNode[],
  name: string,
  info: GraphQLResolveInfo,
): boolean {
  return name in select(getNamedType(type), selections, info);
}
