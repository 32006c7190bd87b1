import { toCanonicalJson } from '../canonical-json.js';
import type { NodeLabel, RelationshipType } from '../model.js';
import { type RelationshipRow, toAffiliationKey } from './rows.js';

/**
 * A merge puts the kept actor in the place of the merged one, in every row that an article has for it. What is
 * stored is a function of what the articles say and of the merges in force alone, so that neither depends on the
 * order in which the others came; and each row can be put back as its article has it.
 */

/** Merged actor → the one that stands for it. */
export type KeptActors = ReadonlyMap<string, string>;

/** A relationship of an article, with all that it takes to create it. */
export interface ArticleRow extends RelationshipRow {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
}

interface ActorEnd {
  readonly end: 'from' | 'to';
  /** The property that repeats the actor's id, where there is one. */
  readonly property: string | null;
  /** The property that holds whom the article itself means, where a merge has put another there. */
  readonly origin: 'mergedFrom' | 'organizationMergedFrom';
}

/** The relationships of an article that may lead to actors. */
const ACTOR_ENDS = {
  REFERS_TO: [{ end: 'to', property: 'target', origin: 'mergedFrom' }],
  MENTIONS: [{ end: 'to', property: 'target', origin: 'mergedFrom' }],
  PUBLISHED_BY: [{ end: 'to', property: null, origin: 'mergedFrom' }],
  MADE: [{ end: 'from', property: 'actor', origin: 'mergedFrom' }],
  ABOUT: [{ end: 'to', property: 'actor', origin: 'mergedFrom' }],
  PARTICIPATED_IN: [{ end: 'from', property: 'actor', origin: 'mergedFrom' }],
  LOCATED_IN: [{ end: 'to', property: 'place', origin: 'mergedFrom' }],
  AFFILIATED_WITH: [
    { end: 'from', property: 'actor', origin: 'mergedFrom' },
    { end: 'to', property: 'organization', origin: 'organizationMergedFrom' },
  ],
} as const satisfies Partial<Record<RelationshipType, readonly ActorEnd[]>>;
export type ActorRelationship = keyof typeof ACTOR_ENDS;

export interface RedirectedRows {
  /** To be stored as relationships. */
  readonly shown: readonly ArticleRow[];
  /**
   * As the article has them: what would stand twice between the same nodes, the kept actor's own row being the one
   * that is shown, and what would lead from an actor to itself.
   */
  readonly hidden: readonly ArticleRow[];
}

/** The rows of one article (`originals`) with the kept actors in the place of the merged ones. */
export function redirectRows(originals: readonly ArticleRow[], kept: KeptActors): RedirectedRows {
  const redirected = originals.map((row) => ({ row, now: redirectRow(row, kept) }));
  const shown = redirected.filter(({ row, now }) => row === now).map(({ row }) => row);
  const taken = new Set(shown.map(toPlace));
  const hidden: ArticleRow[] = [];
  for (const { row, now } of inOrder(redirected.filter(({ row, now }) => row !== now))) {
    const place = toPlace(now);
    if (taken.has(place) || now.from === now.to) {
      hidden.push(row);
    } else {
      taken.add(place);
      shown.push(now);
    }
  }
  return { shown, hidden };
}

/** The row as its article has it: the inverse of redirecting it. */
export function restoreRow(row: ArticleRow): ArticleRow {
  return withActors(row, (_id, { origin }) => {
    const id = row.properties[origin];
    return typeof id === 'string' ? { id, origin: null } : null;
  });
}

/** The actors at a row's ends; none for one that leads to a place or a year. */
export function toActors(row: ArticleRow): string[] {
  return endsOf(row).map(({ end }) => row[end]);
}

/** What a row is known by among those of its article: relationships between the same nodes, whoever they stand for. */
export function toGroup({ type, from, to, properties }: ArticleRow): string {
  return JSON.stringify([
    type,
    from,
    to,
    properties['mergedFrom'] ?? '',
    properties['organizationMergedFrom'] ?? '',
  ]);
}

function redirectRow(row: ArticleRow, kept: KeptActors): ArticleRow {
  return withActors(row, (id) => {
    const now = kept.get(id);
    return now === undefined ? null : { id: now, origin: id };
  });
}

function withActors(
  row: ArticleRow,
  change: (id: string, end: ActorEnd) => { id: string; origin: string | null } | null,
): ArticleRow {
  let changed = row;
  for (const actorEnd of endsOf(row)) {
    const { end, property, origin } = actorEnd;
    const now = change(row[end], actorEnd);
    if (!now) continue;
    const properties: Record<string, string | number | null> = { ...changed.properties };
    delete properties[origin];
    if (property !== null) properties[property] = now.id;
    if (now.origin !== null) properties[origin] = now.origin;
    changed = { ...changed, [end]: now.id, properties };
  }
  return changed === row || row.type !== 'AFFILIATED_WITH' ? changed : withAffiliationKey(changed);
}

function endsOf({ type, fromLabel, toLabel }: ArticleRow): readonly ActorEnd[] {
  const ends: readonly ActorEnd[] = type in ACTOR_ENDS ? ACTOR_ENDS[type as ActorRelationship] : [];
  return ends.filter(({ end }) => (end === 'from' ? fromLabel : toLabel) === 'Actor');
}

function withAffiliationKey(row: ArticleRow): ArticleRow {
  const { articleId, start, end } = row.properties;
  const span = { start: Number(start), end: Number(end) };
  const key = toAffiliationKey(String(articleId), span, { actor: row.from, organization: row.to });
  return { ...row, properties: { ...row.properties, key } };
}

/** Two rows with one place would be two edges of one page with one key. */
function toPlace({ type, from, to, properties }: ArticleRow): string {
  const key = type === 'PUBLISHED_BY' ? `${properties['start']}-${properties['end']}` : properties['key'];
  return JSON.stringify([type, from, to, key ?? '']);
}

function inOrder<R extends { readonly row: ArticleRow }>(rows: readonly R[]): R[] {
  const keyed = rows.map((each): [string, R] => [toCanonicalJson(each.row), each]);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
