import { actorsOf } from '../data/of-years.js';
import { request } from '../data/request.js';
import { ACTOR_KINDS, EVENT_TYPES } from '../data/vocabulary.js';
import type { Option } from '../parts/combobox.js';
import { type SearchHit, SUGGEST, type SuggestData } from '../queries/search.js';
import { toYearFilter, type Years } from '../shell/years.js';

const MOST = 7;

/** Actors of these years whose name begins with what is typed, then the best hits for it, of any type. */
export async function suggestAnything(query: string, years: Years, signal: AbortSignal): Promise<Option[]> {
  const ofYears = actorsOf(toYearFilter(years));
  const filter = { name: { startsWith: query }, ...ofYears };
  const { actors, search } = await request<SuggestData>(SUGGEST, { query, actors: filter, ...years }, signal);
  const nodes = [...actors.edges, ...search].map(({ node }) => node);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [...byId.values()]
    .slice(0, MOST)
    .map((node) => ({ id: node.id, label: toTitle(node), note: describe(node) }));
}

export function toTitle({ name, title, text, id }: SearchHit['node']): string {
  const label = name ?? title ?? text ?? id;
  return label.length > 90 ? `${label.slice(0, 87)}…` : label;
}

/** What a hit is; of a claim, who makes it. */
export function describe({ __typename, actorKind, type, date, attribution }: SearchHit['node']): string {
  if (actorKind) return ACTOR_KINDS[actorKind];
  if (type) return `event, ${EVENT_TYPES[type]}${date ? `, ${date}` : ''}`;
  if (attribution)
    return `claim by ${attribution.map(({ actor }) => actor.name).join(' › ') || 'the author'}`;
  return __typename.toLowerCase();
}
