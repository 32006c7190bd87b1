import { request } from '../data/request.js';
import { ACTOR_KINDS, EVENT_TYPES } from '../data/vocabulary.js';
import type { Option } from '../parts/combobox.js';
import { SEARCH, type SearchData, type SearchHit } from '../queries/search.js';
import type { Years } from '../shell/years.js';

/** The best hits of these years for what is typed, of any type. */
export async function suggestAnything(query: string, years: Years, signal: AbortSignal): Promise<Option[]> {
  const { search } = await request<SearchData>(SEARCH, { query, types: null, first: 7, ...years }, signal);
  return search.map(({ node }) => ({ id: node.id, label: toTitle(node), note: describe(node) }));
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
