import type { Doc, Mention } from '../doc.js';

/**
 * Names in a row with commas between and "and" before the last, three or more: by mention index the whole row. The
 * parser often takes one of them for an apposition of the one before.
 */
export function findNameLists({
  tokens,
  mentions,
}: Pick<Doc, 'tokens' | 'mentions'>): ReadonlyMap<number, readonly Mention[]> {
  const names = mentions.filter(({ form }) => form === 'NAME').sort((a, b) => a.from - b.from || b.to - a.to);
  const lists = new Map<number, readonly Mention[]>();
  let row: Mention[] = [];
  for (const name of names) {
    const last = row.at(-1);
    if (last && name.from < last.to) continue;
    const joint = last ? tokens.slice(last.to, name.from).map(({ text }) => text.toLowerCase()) : [];
    if (/^, ?(?:and|or)?$|^(?:and|or)$/.test(joint.join(' '))) row.push(name);
    else row = [name];
    if (row.length >= 3 && /and|or/.test(joint.join(' '))) {
      for (const one of row) lists.set(one.index, row);
      row = [];
    }
  }
  return lists;
}
