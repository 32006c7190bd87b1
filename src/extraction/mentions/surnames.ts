import type { NameSpan } from '../doc.js';
import type { MentionDoc } from './draft.js';

/**
 * Family names that the encoder passes over where they stand alone, after it has found them in full: "Steve Jobs … the
 * third time that *Jobs* has taken leave".
 */
export function findSurnames(doc: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(doc.tokens.length);
  const surnames = new Set<string>();
  for (const { from, to, type } of names) {
    taken.fill(1, from, to);
    const last = doc.tokens[to - 1]!.text;
    if (type === 'PER' && to - from > 1 && /^\p{Lu}\p{Ll}{2}/u.test(last)) surnames.add(last);
  }
  if (!surnames.size) return [];
  return doc.tokens.flatMap(({ text }, at): NameSpan[] =>
    !taken[at] && surnames.has(text) && isName(doc, at) && !isCompound(doc, at)
      ? [{ from: at, to: at + 1, type: 'PER', score: 1 }]
      : [],
  );
}

/** A capital within a sentence of running text says as much as the tag: "that *Jobs* has taken leave". */
function isName({ tokens, sentences, syntax }: MentionDoc, at: number): boolean {
  const { xpos } = syntax[at]!;
  const { from, kind } = sentences[tokens[at]!.sentence]!;
  return /^NNPS?$/.test(xpos) || (/^NNS?$/.test(xpos) && at > from && kind === 'BODY');
}

/** "the *May* Report": part of another name. */
function isCompound({ syntax, tokens }: MentionDoc, at: number): boolean {
  const near = [at - 1, at + 1].some(
    (i) => /^NNPS?$/.test(syntax[i]?.xpos ?? '') && /^\p{Lu}/u.test(tokens[i]!.text),
  );
  return near && /^(?:compound|flat|nmod)/.test(syntax[at]!.deprel);
}
