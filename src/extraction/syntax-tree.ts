import type { TokenRange, TokenSyntax } from './doc.js';

/** The dependency trees of an article, one entry a token; tokens below are indexes into it. */
export type SyntaxTree = readonly TokenSyntax[];

/** Never inside a subtree: nothing is left out. */
const NONE: ReadonlySet<number> = new Set();

/** The dependency relation of a token without its subtype: `nsubj` for `nsubj:pass`. */
export function relationOf(tree: SyntaxTree, token: number): string {
  const { deprel } = entryOf(tree, token);
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Whether a token's relation is one of `relations`; one without subtype stands for all its subtypes. */
export function hasRelation(tree: SyntaxTree, token: number, ...relations: readonly string[]): boolean {
  const { deprel } = entryOf(tree, token);
  return relations.includes(deprel) || (deprel.includes(':') && relations.includes(relationOf(tree, token)));
}

/** The dependents of a token whose relation is one of `relations` (see `hasRelation`), in text order. */
export function childrenBy(tree: SyntaxTree, token: number, ...relations: readonly string[]): number[] {
  return entryOf(tree, token).children.filter((child) => hasRelation(tree, child, ...relations));
}

/**
 * The tokens of a subtree, its root included, in text order. A token of `except` is left out with all below it.
 */
export function subtreeOf(tree: SyntaxTree, root: number, except: ReadonlySet<number> = NONE): number[] {
  const found: number[] = [];
  const open = [root];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (except.has(token)) continue;
    found.push(token);
    open.push(...entryOf(tree, token).children);
  }
  return found.sort((a, b) => a - b);
}

/** The first to the last token of a subtree; null where `except` leaves nothing. */
export function subtreeRange(
  tree: SyntaxTree,
  root: number,
  except: ReadonlySet<number> = NONE,
): TokenRange | null {
  const tokens = subtreeOf(tree, root, except);
  return tokens.length ? { from: tokens[0] as number, to: (tokens.at(-1) as number) + 1 } : null;
}

/** A token, its head, its head's head … the root of its sentence last. */
export function pathToRoot(tree: SyntaxTree, token: number): number[] {
  const path: number[] = [];
  for (let at = token; at >= 0; at = entryOf(tree, at).head) path.push(at);
  return path;
}

/** Whether `ancestor` stands on the way from `token` to its root; no token is its own ancestor. */
export function isAncestor(tree: SyntaxTree, ancestor: number, token: number): boolean {
  return ancestor !== token && pathToRoot(tree, token).includes(ancestor);
}

/**
 * The syntactic head of a stretch of tokens: the one whose own head lies outside. The first of them where there are
 * several, as in a stretch that is no constituent.
 */
export function headOf(tree: SyntaxTree, { from, to }: TokenRange): number {
  for (let token = from; token < to; token++) {
    const { head } = entryOf(tree, token);
    if (head < from || head >= to) return token;
  }
  return from;
}

function entryOf(tree: SyntaxTree, token: number): TokenSyntax {
  const entry = tree[token];
  if (!entry) throw new RangeError(`Token ${token} is not among the ${tree.length} tokens of the article.`);
  return entry;
}
