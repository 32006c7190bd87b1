import type { Doc, TokenRange, TokenSyntax } from '../doc.js';

/** What the steps of attribution read. */
export type AttributionContext = Pick<
  Doc,
  | 'article'
  | 'tokens'
  | 'sentences'
  | 'syntax'
  | 'cues'
  | 'mentions'
  | 'entities'
  | 'quotes'
  | 'events'
  | 'dates'
>;

export function syntaxOf(doc: Pick<Doc, 'syntax'>, token: number): TokenSyntax {
  return doc.syntax[token] as TokenSyntax;
}

/** Dependents of a token whose relation, without subtype unless one is asked for, is among `relations`. */
export function dependentsOf(
  doc: Pick<Doc, 'syntax'>,
  token: number,
  ...relations: readonly string[]
): number[] {
  return syntaxOf(doc, token).children.filter((child) => hasRelation(doc, child, relations));
}

export function hasRelation(doc: Pick<Doc, 'syntax'>, token: number, relations: readonly string[]): boolean {
  const { deprel } = syntaxOf(doc, token);
  return relations.includes(deprel) || relations.includes(deprel.split(':')[0] as string);
}

/**
 * Token ranges of a subtree without the subtrees of `except`: the contiguous hull of what is left. Null where
 * nothing is.
 */
export function hullOf(
  doc: Pick<Doc, 'syntax'>,
  root: number,
  except: ReadonlySet<number> = new Set(),
): TokenRange | null {
  let [from, to] = [Infinity, -1];
  const stack = [root];
  while (stack.length) {
    const token = stack.pop() as number;
    if (except.has(token)) continue;
    from = Math.min(from, token);
    to = Math.max(to, token + 1);
    for (const child of syntaxOf(doc, token).children) stack.push(child);
  }
  return to < 0 ? null : { from, to };
}

/** Whether `ancestor` is on the way from `token` to its root (a token is its own ancestor). */
export function isWithin(doc: Pick<Doc, 'syntax'>, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = syntaxOf(doc, at).head) if (at === ancestor) return true;
  return false;
}

/** Tokens between two positions as code units. */
export function toSpan(doc: Pick<Doc, 'tokens'>, { from, to }: TokenRange): { start: number; end: number } {
  return { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 };
}
