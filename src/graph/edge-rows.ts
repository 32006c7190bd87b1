import type { Edge, EdgePage, EdgePageRequest } from './edges.js';

/** A page of edges as a store gives it: one row per edge, the parents mixed. */
export interface EdgeRow<P> {
  readonly parent: string;
  readonly key: string;
  readonly node: string;
  readonly properties: P;
}

/** Parameters of a page's query. All keys begin with an ASCII letter: greater than '' and smaller than '~'. */
export function toPageParams({ parents, limit, after, before }: EdgePageRequest) {
  return { parents, limit, after: after ?? '', before: before ?? '~' };
}

/** What a page's query returns of the relationship `r`. */
export function toPageColumns<P>(edge: Edge<P>): string {
  const properties = edge.properties.map((name) => `.${name}`).join(', ');
  return `r.${edge.keyProperty} AS key, r.${edge.nodeProperty} AS node, r {${properties}} AS properties`;
}

/** A page per parent, in the order of `parents`, each with its edges by ascending key. */
export function toEdgePages<P>(request: EdgePageRequest, rows: readonly EdgeRow<P>[]): EdgePage<P>[] {
  const edges = new Map(request.parents.map((parent): [string, EdgeRow<P>[]] => [parent, []]));
  for (const row of rows) edges.get(row.parent)?.push(row);
  return request.parents.map((parent) => ({
    parent,
    edges: (edges.get(parent) ?? [])
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, node, properties }) => ({ key, node, properties })),
  }));
}
