import { toCanonicalJson } from '../canonical-json.js';
import { KEPT_ACTORS } from '../read/kept-actors.js';
import type { Transaction } from '../store.js';
import {
  AFFILIATIONS_OF,
  ARTICLES_MEANING,
  OWNED_TYPES,
  type OwnedType,
  REMOVE_AFFILIATIONS,
  removeRows,
  type RowOfArticle,
  rowsOfActors,
  SET_MERGED_ROWS,
  SET_SPEAKERS,
  toOwnedGroup,
} from './actor-rows.js';
import { inBatches } from './batches.js';
import { readMergedRows, toMergedRows } from './merged-rows.js';
import { type ArticleRow, redirectRows, restoreRow, toActors, toGroup } from './redirect.js';
import { toRelationshipRows } from './redirect-article.js';
import { createRelationships } from './statements.js';

/** Read and written at a time; each has tens to hundreds of rows. */
const ARTICLES_AT_A_TIME = 200;

export interface Move {
  /** The actor that stood for `origins` so far. */
  readonly from: string;
  /** The one that does from now on. */
  readonly to: string;
  /** Whom the articles mean. */
  readonly origins: readonly string[];
}

/**
 * Gives every row of every article that means one of `origins` to the actor that stands for them now. The merged
 * actors say so already; so each article's rows are put back as the article has them, and redirected anew. What comes
 * out the same is left alone.
 */
export async function moveRows(tx: Transaction, move: Move): Promise<void> {
  const articles = await tx.read(ARTICLES_MEANING, { actor: move.from, origins: move.origins });
  const affiliations = await readAffiliations(tx, move);
  const changes: RowChanges = { gone: [], come: [] };
  for (let start = 0; start < articles.length; start += ARTICLES_AT_A_TIME) {
    const ids = articles.slice(start, start + ARTICLES_AT_A_TIME).map(({ id }) => id);
    const { gone, come } = await toChanges(tx, move, ids, affiliations);
    const isAffiliation = ({ type }: ArticleRow) => type === 'AFFILIATED_WITH';
    changes.gone.push(...gone.filter(isAffiliation));
    changes.come.push(...come.filter(isAffiliation));
    await writeOwned(
      tx,
      gone.filter((row) => !isAffiliation(row)),
      come.filter((row) => !isAffiliation(row)),
    );
  }
  await writeAffiliations(tx, move, changes);
}

interface RowChanges {
  readonly gone: ArticleRow[];
  readonly come: ArticleRow[];
}

/** By article. An actor may be affiliated in a thousand articles: all are read at once, never an article's by way of it. */
async function readAffiliations(
  tx: Transaction,
  { from, to }: Move,
): Promise<ReadonlyMap<string, readonly RowOfArticle[]>> {
  const rows = await tx.read(AFFILIATIONS_OF, { actor: from });
  if (rows.length > 0) rows.push(...(await tx.read(AFFILIATIONS_OF, { actor: to })));
  const byKey = new Map(rows.map((row) => [String(row.properties['key']), row]));
  return groupBy([...byKey.values()], ({ article }) => article);
}

async function toChanges(
  tx: Transaction,
  { from, to, origins }: Move,
  ids: readonly string[],
  affiliations: ReadonlyMap<string, readonly RowOfArticle[]>,
): Promise<RowChanges> {
  const actors = [from, to];
  const rows: RowOfArticle[] = ids.flatMap((id) => affiliations.get(id) ?? []);
  for (const type of OWNED_TYPES) rows.push(...(await tx.read(rowsOfActors(type), { ids, actors })));
  const shownRows = groupBy(rows, ({ article }) => article);
  const hiddenRows = await readMergedRows(tx, ids);

  const restored = [...rows.map(restoreRow), ...[...hiddenRows.values()].flat()];
  const merged = await tx.read(KEPT_ACTORS, { ids: [...new Set(restored.flatMap(toActors))] });
  const kept = new Map(merged.map(({ id, kept }) => [id, kept]));
  const now = (id: string) => kept.get(id) ?? id;
  const concerns = (row: ArticleRow) =>
    toActors(row).some((id) => origins.includes(id) || actors.includes(now(id)));

  const changes: RowChanges = { gone: [], come: [] };
  const mergedRows = [];
  for (const id of ids) {
    const shown = (shownRows.get(id) ?? []).map(toArticleRow);
    const hidden = hiddenRows.get(id) ?? [];
    const next = redirectRows([...shown.map(restoreRow), ...hidden.filter(concerns)], kept);
    const { gone, come } = compare(shown, next.shown);
    changes.gone.push(...gone);
    changes.come.push(...come);
    const before = toMergedRows(hidden);
    const after = toMergedRows([...hidden.filter((row) => !concerns(row)), ...next.hidden]);
    if (before !== after) mergedRows.push({ id, mergedRows: after });
  }
  await inBatches(mergedRows, (rows) => tx.run(SET_MERGED_ROWS, { rows }));
  return changes;
}

function toArticleRow({ type, fromLabel, toLabel, from, to, properties }: RowOfArticle): ArticleRow {
  return { type, fromLabel, toLabel, from, to, properties };
}

/** By groups: what differs in one row goes and comes with all rows between the same nodes. */
function compare(before: readonly ArticleRow[], after: readonly ArticleRow[]): RowChanges {
  const [old, now] = [groupBy(before, toGroup), groupBy(after, toGroup)];
  const same = (group: string) => toText(old.get(group)) === toText(now.get(group));
  return {
    gone: before.filter((row) => !same(toGroup(row))),
    come: after.filter((row) => !same(toGroup(row))),
  };
}

function toText(rows: readonly ArticleRow[] | undefined): string {
  return (rows ?? []).map(toCanonicalJson).sort().join('\n');
}

async function writeOwned(
  tx: Transaction,
  gone: readonly ArticleRow[],
  come: readonly ArticleRow[],
): Promise<void> {
  for (const [type, rows] of groupBy(gone, ({ type }) => type)) {
    const groups = new Map(rows.map((row) => [toGroup(row), toOwnedGroup(row)]));
    await inBatches([...groups.values()], (rows) => tx.run(removeRows(type as OwnedType), { rows }));
  }
  await create(tx, come);
  const speakers = come.flatMap(({ type, from, to }) =>
    type === 'MADE' ? [{ claim: to, speaker: from }] : [],
  );
  await inBatches(speakers, (rows) => tx.run(SET_SPEAKERS, { rows }));
}

async function writeAffiliations(tx: Transaction, { from, to }: Move, { gone, come }: RowChanges) {
  const keys = gone.map(({ properties }) => String(properties['key']));
  for (const actor of [from, to]) {
    for (const statement of REMOVE_AFFILIATIONS) {
      await inBatches(keys, (keys) => tx.run(statement, { actor, keys }));
    }
  }
  await create(tx, come);
}

async function create(tx: Transaction, rows: readonly ArticleRow[]): Promise<void> {
  for (const { from, type, to, rows: batch } of toRelationshipRows(rows)) {
    await inBatches(batch, (rows) => tx.run(createRelationships(from, type, to), { rows }));
  }
}

function groupBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
