import type { Range } from '../../src/evaluate/gold.js';

const GAP = /\s+…\s+/;

/** Where the words stand in the text, each occurrence with whole words only, in text order. */
export function findAll(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const splits = (a: string, b: string) => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
    if (splits(text[at - 1] ?? ' ', words[0]!) || splits(words.at(-1)!, text[end] ?? ' ')) continue;
    found.push([at, end]);
  }
  return found;
}

/**
 * All stretches that a quotation may mean: `words`, `words#2` (the second occurrence), `first … last` (from an
 * occurrence of the first words to the next one of the last), `before [words] after`. Throws where there is none.
 */
export function findQuoted(text: string, quoted: string): Range[] {
  const bracketed = /^(.*)\[(.+)\](.*)$/su.exec(quoted);
  if (bracketed) {
    const [, before = '', inside = '', after = ''] = bracketed;
    return findQuoted(text, before + inside + after).map(([start]) => [
      start + before.length,
      start + before.length + inside.length,
    ]);
  }
  const [, words = '', number] = /^(.*?)(?:#(\d+))?$/su.exec(quoted.trim())!;
  const [first = '', last] = words.split(GAP);
  const all = findAll(text, first).flatMap((range): Range[] => {
    if (last === undefined) return [range];
    const end = findAll(text, last).find(([start]) => start >= range[1]);
    return end ? [[range[0], end[1]]] : [];
  });
  const found = number === undefined ? all : all.slice(Number(number) - 1, Number(number));
  if (!found.length) throw new Error(`The text does not have “${quoted}”.`);
  return found;
}

/** Characters between two stretches, 0 where they touch or overlap. */
function toDistance(a: Range, b: Range): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** The occurrence that is nearest to a stretch; one that stands outside of it where `outside` says how far that may be. */
export function findNearest(found: readonly Range[], to: Range, outside = 0): Range {
  const byDistance = [...found].sort((a, b) => toDistance(a, to) - toDistance(b, to));
  const apart = byDistance.find((range) => range[1] <= to[0] || range[0] >= to[1]);
  return apart && toDistance(apart, to) <= outside ? apart : byDistance[0]!;
}
