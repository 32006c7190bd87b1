/**
 * How alike two folded names are, 0 to 1: 1 less the share of letters to change (Damerau–Levenshtein, adjacent letters
 * may change places), or the same of their sounds where those are closer ("Qaddafi", "Gaddafi").
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const [x, y] = [toSound(a), toSound(b)];
  const sounds = 1 - distance(x, y) / Math.max(x.length, y.length, 1);
  return Math.max(letters, 0.5 * letters + 0.5 * sounds, isPermuted(a, b) ? 0.85 : 0);
}

/** The same letters in another order, the first and the last in their places: "Zarakhova". */
function isPermuted(a: string, b: string): boolean {
  return (
    a.length > 4 &&
    a[0] === b[0] &&
    a.at(-1) === b.at(-1) &&
    [...a].sort().join('') === [...b].sort().join('')
  );
}

/** Longer names than this differ for other reasons than spelling. */
const MAX_LENGTH = 24;

function distance(a: string, b: string): number {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return Math.max(a.length, b.length);
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** What transliterations agree on: consonants by their sound, doubled ones once, vowels as one. */
function toSound(name: string): string {
  return name
    .replace(/sch|sh|zh|ch|tch|tsch/g, 'S')
    .replace(/kh|gh|q|ck|g|c/g, 'k')
    .replace(/ph|w|v/g, 'f')
    .replace(/th|dh|d/g, 't')
    .replace(/z/g, 's')
    .replace(/[aeiouyj]+/g, 'a')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}
