import { defineQuery, type Query } from '../query.js';
import type { Label } from '../read/nodes.js';
import type { GraphStore } from '../store.js';
import { type TextIndex, type TextMatch, toSearchWords } from '../text-index.js';
import { findOfYears, type Years } from './of-years.js';

/** What is searched, in the order in which equal scores come. */
export const SEARCH_LABELS = ['Actor', 'Event', 'Claim', 'Article'] as const satisfies readonly Label[];
export type SearchLabel = (typeof SEARCH_LABELS)[number];

export interface SearchHit extends TextMatch {
  readonly label: SearchLabel;
}

const INDEXES: Readonly<Record<SearchLabel, readonly TextIndex[]>> = {
  Actor: ['actor_name'],
  Event: ['event_title'],
  Claim: ['claim_text'],
  Article: ['article_title', 'article_text'],
};

/** Ten of those that share a name, as the "critics" of many articles do: the ones that most articles refer to. */
const ACTORS_OF_NAMES: Query<{ ids: readonly string[] }, { id: string; name: string; key: string }> =
  defineQuery(
    'actorsOfNames',
    `UNWIND $ids AS name
     MATCH (n:Name {id: name})
     CALL (n) {
       MATCH (n)<-[:NAMED]-(x:Actor)
       RETURN x.id AS id, COUNT { (x)<-[:REFERS_TO]-() } AS articles ORDER BY articles DESC, id LIMIT 10
     }
     RETURN id, name, n.key AS key`,
  );

/** Where the query is all of a name, not just in it. */
const WHOLE_NAME = 2;

/** How many matches of each text index are looked at where years narrow them: an index knows no years. */
export const MAX_LOOKED_AT = 500;

/** The `limit` nodes with these labels that have any word of the query, the best first; only of `years`, where given. */
export async function search(
  store: GraphStore,
  query: string,
  labels: readonly SearchLabel[],
  limit: number,
  years: Years = { from: null, to: null },
): Promise<SearchHit[]> {
  const words = toSearchWords(query);
  const isNarrowed = years.from !== null || years.to !== null;
  const depth = isNarrowed ? MAX_LOOKED_AT : limit;
  const found = await Promise.all(
    labels.map(async (label) => {
      const matches = await Promise.all(INDEXES[label].map((index) => store.searchText(index, words, depth)));
      const all = label === 'Actor' ? await toActors(store, matches.flat(), words) : matches.flat();
      const best = toBest(all).map((match): SearchHit => ({ label, ...match }));
      if (!isNarrowed) return best;
      const ids = best.map(({ id }) => id);
      const ofYears = await findOfYears(store, label, ids, years);
      return best.filter(({ id }) => ofYears.has(id));
    }),
  );
  const rank = (hit: SearchHit) => SEARCH_LABELS.indexOf(hit.label);
  return found
    .flat()
    .sort((a, b) => b.score - a.score || rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

async function toActors(
  store: GraphStore,
  names: readonly TextMatch[],
  words: readonly string[],
): Promise<TextMatch[]> {
  if (names.length === 0) return [];
  const scores = new Map(names.map(({ id, score }) => [id, score]));
  const rows = await store.read(ACTORS_OF_NAMES, { ids: [...scores.keys()] });
  const whole = words.join(' ');
  return rows.map(({ id, name, key }) => ({
    id,
    score: scores.get(name)! * (toSearchWords(key).join(' ') === whole ? WHOLE_NAME : 1),
  }));
}

/** Each node once, with its best score. */
function toBest(matches: readonly TextMatch[]): TextMatch[] {
  const best = new Map<string, number>();
  for (const { id, score } of matches) best.set(id, Math.max(score, best.get(id) ?? 0));
  return [...best].map(([id, score]) => ({ id, score }));
}
