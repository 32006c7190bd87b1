import type { Span } from '../../src/domain/span.js';

/** A text in which names have changed places, and where each offset of the first text is in it. */
export interface Swapped {
  readonly text: string;
  /** Offsets within a swapped name have none. */
  toSwapped(span: Span): string;
}

/** Gives each name of a pair the place of the other, as whole words. */
export function swapNames(text: string, pairs: readonly (readonly [string, string])[]): Swapped {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const names = [...other.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const moves: { readonly at: number; readonly by: number }[] = [];
  const swapped = text.replace(pattern, (name: string, at: number) => {
    const replaced = other.get(name)!;
    moves.push({ at: at + name.length, by: replaced.length - name.length });
    return replaced;
  });
  const move = (offset: number) =>
    moves.reduce((moved, { at, by }) => (at <= offset ? moved + by : moved), offset);
  return { text: swapped, toSwapped: ({ start, end }) => `${move(start)}-${move(end)}` };
}
