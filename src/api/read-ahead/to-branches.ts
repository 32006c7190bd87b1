import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Branch, CountBranch, Evidence, PageBranch } from '../../graph/read/branches/branch.js';
import { checkFilter } from '../../graph/read/filter/models.js';
import { type Label, PROPERTIES } from '../../graph/read/nodes.js';
import type { Relation } from '../../graph/read/relations.js';
import { findActorIds } from '../filters/kept-actors.js';
import { type ListArgs, toEdgeRequest, toFilter } from '../pagination/request.js';
import { CONNECTIONS, LIST_FIELDS, type ListField, SHARED } from './branch-fields.js';
import { isMention, toEdgeProperties } from './edge-properties.js';
import { toNeededAnywhere } from './needed-properties.js';
import { type Selected, toSelected, toSelectedFields, toSelections } from './selected-fields.js';

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
    const below = toSelections(nodes);
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
      branches.push(toList(list, field, below, info));
    }
    loaded.add(node);
  }
  return branches;
}

/** What is read along with a page of nodes. */
export interface ReadWith {
  /** Below its nodes. */
  readonly branches: readonly Branch[];
  /** Whether those on all pages are to be counted. */
  readonly counted: boolean;
  /** The properties of the nodes that are selected. */
  readonly properties: readonly string[];
}

/** What is read along with a page that is a connection of `type`. */
export function toReadWith(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  loaded: Set<FieldNode>,
): ReadWith {
  const { edges, pageInfo, totalCount } = toSelected(type, selections, info);
  const node = edges && toSelected(edges.type, edges.below, info)['node'];
  return {
    branches: node && isObjectType(node.type) ? toBranches(node.type, node.below, info, loaded) : [],
    counted: totalCount !== undefined && (edges ?? pageInfo) !== undefined,
    properties: node ? toNodeProperties(node.type, info) : [],
  };
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
    if (filter && relation.node) checkFilter(relation.node, filter);
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
  const connection = getNamedType(type);
  const { edges, pageInfo, totalCount } = toSelected(connection, selections, info);
  const branches: (PageBranch | CountBranch)[] = [];
  if (totalCount) branches.push({ kind: 'count', relation, filter: asked.filter });
  if (!edges && !pageInfo) return branches;
  const { node, span } = edges ? toSelected(edges.type, edges.below, info) : {};
  // A mention leads to the article that it is in.
  const mention = node && isMention(node);
  const far = mention ? toSelected(node.type, node.below, info)['article'] : node;
  const nest = node && !mention && relation.node && isObjectType(node.type);
  const inner = nest ? toBranches(node.type, node.below, info, loaded) : [];
  const isShared = relation.node !== null && SHARED.has(relation.node);
  branches.push({
    kind: 'page',
    relation,
    ...asked,
    properties: toEdgeProperties(relation, connection, selections, info),
    nodes: far ? toNodeProperties(far.type, info) : null,
    below: isShared ? [] : inner,
    shared: isShared ? inner : [],
    evidence: toEvidence(span, info),
  });
  return branches;
}

/** What is read for a span that is selected, if anything is. */
function toEvidence(span: Selected | undefined, info: GraphQLResolveInfo): Evidence | null {
  const { text, article } = span ? toSelected(span.type, span.below, info) : {};
  if (!text && !article) return null;
  return { text: text !== undefined, properties: article ? toNodeProperties(article.type, info) : null };
}

/** Of a node of `type`; of any that it may be, where it is a union. */
export function toNodeProperties(type: GraphQLNamedType, info: GraphQLResolveInfo): readonly string[] {
  const types = isAbstractType(type) ? info.schema.getPossibleTypes(type) : [type];
  const properties = types.flatMap(({ name }) =>
    toNeededAnywhere([name], PROPERTIES[name as Label] as readonly string[], info),
  );
  return [...new Set(properties)].filter((property) => property !== 'id');
}

function toList(
  { list, node }: ListField,
  { type }: GraphQLField<unknown, unknown>,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): Branch {
  const own = getNamedType(type);
  const far =
    node === 'self' ? own : node === null ? undefined : toSelected(own, selections, info)[node]?.type;
  const properties =
    node === 'self'
      ? []
      : node === null
        ? list.properties
        : toNeededAnywhere([own.name], list.properties, info);
  const span = own.name === 'TextSpan' ? { type: own, below: selections } : undefined;
  const nodes = far ? toNodeProperties(far, info) : null;
  return { kind: 'list', list, properties, nodes, evidence: toEvidence(span, info) };
}
