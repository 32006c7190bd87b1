import type { Filter } from '../../graph/read/filter/scope.js';
import type { Loaders } from '../loaders/loaders.js';

/** Ids of merged actors in filters, which are to find what the actors that stand for them have. */

/** `filter` with the ids of the actors that are in the graph; one call to the store, where it has ids of actors. */
export async function withKeptActors(loaders: Loaders, filter: Filter): Promise<Filter> {
  const ids = findActorIds(filter);
  if (ids.length === 0) return filter;
  const kept = new Map<string, string>();
  for (const row of await loaders.keptActors.loadMany(ids)) {
    if (row) kept.set(row.id, row.kept);
  }
  return kept.size === 0 ? filter : (replaceIds(filter, kept) as Filter);
}

/** The ids of actors that a filter has; none for no filter. */
export function findActorIds(filter: unknown): string[] {
  if (Array.isArray(filter)) return filter.flatMap(findActorIds);
  if (filter === null || typeof filter !== 'object') return [];
  return Object.entries(filter).flatMap(([field, value]) =>
    field === 'id' ? toOperands(value).filter(isActorId) : findActorIds(value),
  );
}

/** Of `eq` and `in`. */
function toOperands(operators: unknown): unknown[] {
  return operators === null || typeof operators !== 'object' ? [] : Object.values(operators).flat();
}

function isActorId(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('actor:');
}

/** Values of other fields than ids are left alone, even where they look like one. */
function replaceIds(filter: unknown, kept: ReadonlyMap<string, string>, isId = false): unknown {
  if (typeof filter === 'string') return isId ? (kept.get(filter) ?? filter) : filter;
  if (Array.isArray(filter)) return filter.map((item) => replaceIds(item, kept, isId));
  if (filter === null || typeof filter !== 'object') return filter;
  return Object.fromEntries(
    Object.entries(filter).map(([field, value]) => [field, replaceIds(value, kept, isId || field === 'id')]),
  );
}
