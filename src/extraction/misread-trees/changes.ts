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

/**
 * The tree with what `read` changes of it, token by token, each seeing what was changed before. What would close a ring is not
 * changed: no step behind comes to the end of one.
 */
export function readAll(syntax: Syntax, read: (tree: Tree, at: number) => Changes | null): Syntax {
  const entries = [...syntax];
  const children: number[][] = entries.map(() => []);
  entries.forEach(({ head }, token) => children[head]?.push(token));
  for (let at = 0; at < entries.length; at++) {
    const changes = read({ syntax: entries, children }, at);
    if (!changes || closesRing(entries, changes)) continue;
    for (const [token, change] of changes) {
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

function closesRing(syntax: Syntax, changes: Changes): boolean {
  const headOf = (token: number) => changes.get(token)?.head ?? syntax[token]!.head;
  return [...changes.keys()].some((token) => {
    let steps = 0;
    for (let at = headOf(token); syntax[at]; at = headOf(at))
      if (at === token || ++steps > syntax.length) return true;
    return false;
  });
}

/** Whether a token is of another sentence than `at`, or below it in the tree. */
export function isApart(syntax: Syntax, token: number, at: number): boolean {
  const path = pathToRoot(syntax, token);
  return path.includes(at) || path.at(-1) !== pathToRoot(syntax, at).at(-1);
}

/** A token, and those over it up to the root. */
export function pathToRoot(syntax: Syntax, token: number): number[] {
  const path: number[] = [];
  for (let at = token; syntax[at]; at = syntax[at]!.head) path.push(at);
  return path;
}
