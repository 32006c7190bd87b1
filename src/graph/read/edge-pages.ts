import type { EdgePage, EdgePageRequest } from '../edges.js';
import { defineQuery, type Value } from '../query.js';
import type { GraphStore, Reader } from '../store.js';
import { toCondition } from './filter/conditions.js';
import { FILTER_MODELS } from './filter/models.js';
import { type Filter, Scope } from './filter/scope.js';
import { all } from './filter/operators.js';
import type { Relation } from './relations.js';

interface EdgeRow<P> {
  readonly parent: string;
  readonly key: string;
  readonly node: string;
  readonly properties: P;
}

/**
 * A page of each parent's edges, of those to nodes that `filter` describes. What the store can read by a path of
 * its own, it does; a filter needs the nodes themselves, hence one Cypher text that expands from the parents.
 */
export async function readEdgePages<P>(
  store: GraphStore,
  relation: Relation<P>,
  filter: Filter | null,
  request: EdgePageRequest,
): Promise<EdgePage<P>[]> {
  if (relation.hub && !filter) return store.pageOfEdges(relation.hub, request);

  const { parents, limit, after = null, before = null } = request;
  const { condition, params } = toEdgeCondition(relation, filter);
  const bounds = all([
    condition,
    after === null ? 'true' : `${relation.key} > $after`,
    before === null ? 'true' : `${relation.key} < $before`,
  ]);
  const query = defineQuery<Record<string, Value>, EdgeRow<P>>(
    relation.name,
    `UNWIND $parents AS parent
     MATCH (p:${relation.parent} {id: parent})
     CALL (p) {
       MATCH ${toPath(relation)}${toWhere(bounds)}
       RETURN ${relation.key} AS key, x.id AS node, ${toProperties(relation)} AS properties
       ORDER BY key${request.direction === 'backward' ? ' DESC' : ''} LIMIT $limit
     }
     RETURN parent, key, node, properties ORDER BY parent, key`,
  );
  const rows = await store.read(query, { ...params, parents, limit, after, before });
  return toPages(parents, rows);
}

/** How many edges each parent has to nodes that `filter` describes; no entry for a parent that is not there. */
export async function countEdges<P>(
  store: Reader,
  relation: Relation<P>,
  filter: Filter | null,
  parents: readonly string[],
): Promise<Map<string, number>> {
  const { condition, params } = toEdgeCondition(relation, filter);
  // Without a label on the far end the store reads the degree and walks nothing; every hub's other end has one.
  const path =
    relation.hub && !filter ? `(p)${relation.pattern}()` : `${toPath(relation)}${toWhere(condition)}`;
  const query = defineQuery<Record<string, Value>, { parent: string; count: number }>(
    `count:${relation.name}`,
    `UNWIND $parents AS parent
     MATCH (p:${relation.parent} {id: parent})
     RETURN parent, COUNT { MATCH ${path} } AS count`,
  );
  const rows = await store.read(query, { ...params, parents });
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

function toEdgeCondition<P>(
  relation: Relation<P>,
  filter: Filter | null,
): { condition: string; params: Record<string, Value> } {
  if (!filter) return { condition: 'true', params: {} };
  if (!relation.node) throw new Error(`"${relation.name}" leads to several types and takes no filter.`);
  const scope = new Scope();
  return { condition: toCondition(scope, FILTER_MODELS[relation.node], 'x', filter), params: scope.params };
}

function toPath<P>(relation: Relation<P>): string {
  return `(p)${relation.pattern}(x${relation.node ? `:${relation.node}` : ''})`;
}

function toWhere(condition: string): string {
  return condition === 'true' ? '' : ` WHERE ${condition}`;
}

function toProperties<P>(relation: Relation<P>): string {
  return `r { ${relation.properties.map((name) => `.${name}`).join(', ')} }`;
}

function toPages<P>(parents: readonly string[], rows: readonly EdgeRow<P>[]): EdgePage<P>[] {
  const edges = new Map(parents.map((parent): [string, EdgeRow<P>[]] => [parent, []]));
  for (const row of rows) edges.get(row.parent)?.push(row);
  return parents.map((parent) => ({ parent, edges: edges.get(parent) ?? [] }));
}
