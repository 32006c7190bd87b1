import type { EncoderOutput } from '../encoder/encoder.js';

export type Syntax = EncoderOutput['syntax'];
export type Entry = Syntax[number];
/** What entries, by token, are instead. */
export type Changes = ReadonlyMap<number, Partial<Entry>>;

export interface Tree {
  readonly syntax: Syntax;
  /** The dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** The tree with what `read` changes of it, token by token, each seeing what was changed before. */
export function readAll(syntax: Syntax, read: (tree: Tree, at: number) => Changes | null): Syntax {
  const entries = [...syntax];
  const children: number[][] = entries.map(() => []);
  entries.forEach(({ head }, token) => children[head]?.push(token));
  for (let at = 0; at < entries.length; at++) {
    for (const [token, change] of read({ syntax: entries, children }, at) ?? []) {
      const before = entries[token]!;
      const now = { ...before, ...change };
      entries[token] = now;
      if (now.head === before.head) continue;
      if (children[before.head])
        children[before.head] = children[before.head]!.filter((one) => one !== token);
      children[now.head]?.push(token);
      children[now.head]?.sort((a, b) => a - b);
    }
  }
  return entries;
}

/** Whether a token is of another sentence than `at`, or below it in the tree. */
export function isApart(syntax: Syntax, token: number, at: number): boolean {
  const path = pathToRoot(syntax, token);
  return path.includes(at) || path.at(-1) !== pathToRoot(syntax, at).at(-1);
}

function pathToRoot(syntax: Syntax, token: number): number[] {
  const path: number[] = [];
  for (let at = token; syntax[at]; at = syntax[at]!.head) path.push(at);
  return path;
}
