import type { ArticleGraph } from './article-graph.js';
import { toMergedRows } from './merged-rows.js';
import { type ArticleRow, type KeptActors, redirectRows } from './redirect.js';
import type { RelationshipRow, RelationshipRows } from './rows.js';

/** The article's graph with the actors that stand for those that it names. */
export function withKeptActors(graph: ArticleGraph, kept: KeptActors): ArticleGraph {
  if (kept.size === 0) return graph;
  const rows = graph.relationships.flatMap(({ type, from: fromLabel, to: toLabel, rows }) =>
    rows.map((row): ArticleRow => ({ ...toStored(row), type, fromLabel, toLabel })),
  );
  const { shown, hidden } = redirectRows(rows, kept);
  const mergedRows = toMergedRows(hidden);
  return {
    ...graph,
    article: mergedRows === null ? graph.article : { ...graph.article, mergedRows },
    claims: graph.claims.map((claim) => {
      const speaker = kept.get(String(claim['speaker']));
      return speaker === undefined ? claim : { ...claim, speaker };
    }),
    relationships: toRelationshipRows(shown),
  };
}

/** As a store gives it back: without the properties that have no value. */
function toStored({ from, to, properties }: RelationshipRow): RelationshipRow {
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  return { from, to, properties: Object.fromEntries(given) };
}

/** What one statement creates, each. */
export function toRelationshipRows(rows: readonly ArticleRow[]): RelationshipRows[] {
  const groups = new Map<string, RelationshipRows & { rows: RelationshipRow[] }>();
  for (const { type, fromLabel, toLabel, ...row } of rows) {
    const key = `${fromLabel}-${type}-${toLabel}`;
    const group = groups.get(key) ?? { type, from: fromLabel, to: toLabel, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}
