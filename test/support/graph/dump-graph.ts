import { toCanonicalJson } from '../../../src/graph/canonical-json.js';
import { NODE_LABELS, type NodeLabel } from '../../../src/graph/model.js';
import { defineQuery, type Query } from '../../../src/graph/query.js';
import type { NodeRecord, RelationshipRecord } from '../../../src/graph/records.js';
import type { Reader } from '../../../src/graph/store.js';

const PAGE_SIZE = 1_000;

/**
 * The whole graph in an order that depends on its content alone: per label the nodes by id, each page of them
 * followed by the relationships that start there. Equal graphs give equal records, on whatever store.
 */
export async function* dumpGraph(store: Reader): AsyncGenerator<NodeRecord | RelationshipRecord> {
  for (const label of NODE_LABELS) {
    let after = '';
    for (;;) {
      const nodes = await store.read(nodesAfter(label), { after, limit: PAGE_SIZE });
      for (const { properties } of nodes) yield { label, properties };
      const ids = nodes.map(({ id }) => id);
      yield* byContent(await store.read(relationshipsFrom(label), { ids }));
      if (nodes.length < PAGE_SIZE) break;
      after = ids.at(-1) ?? after;
    }
  }
}

function nodesAfter(
  label: NodeLabel,
): Query<{ after: string; limit: number }, { id: string; properties: NodeRecord['properties'] }> {
  return defineQuery(
    `dump:${label}`,
    `MATCH (n:${label}) WHERE n.id > $after
     RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $limit`,
  );
}

function relationshipsFrom(label: NodeLabel): Query<{ ids: readonly string[] }, RelationshipRecord> {
  return defineQuery(
    `dump:${label}-relationships`,
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(m)
     RETURN type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties`,
  );
}

function byContent(records: readonly RelationshipRecord[]): RelationshipRecord[] {
  const texts = new Map(records.map((record) => [record, toCanonicalJson(record)]));
  return [...records].sort((a, b) => ((texts.get(a) ?? '') < (texts.get(b) ?? '') ? -1 : 1));
}
