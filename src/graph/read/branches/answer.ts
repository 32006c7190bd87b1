/**
 * The lists that a query gives, as one row for each element. Neo4j's driver reads many small rows with less work than one
 * that is large: that one comes in pieces, and each text of it is put together from them.
 */

/** A row of the answer: an element, and of which list it is. */
export interface AnswerRow {
  readonly item: readonly [list: number, element: unknown];
}

/** Clauses that return the elements of `lists`, which are expressions. */
export function returnEach(lists: readonly string[]): string {
  const items = lists.map((list, i) => `[element IN ${list} | [${i}, element]]`);
  return `UNWIND ${items.join(' + ')} AS item RETURN item`;
}

/** The `count` lists again. */
export function toLists(rows: readonly AnswerRow[], count: number): unknown[][] {
  const lists = Array.from({ length: count }, (): unknown[] => []);
  for (const { item } of rows) lists[item[0]]!.push(item[1]);
  return lists;
}
