import type { TokenRange } from '../doc.js';
import type { MentionDoc } from '../mentions/draft.js';

export function toWordsOf(doc: MentionDoc, { from, to }: TokenRange): string[] {
  return doc.tokens.slice(from, to).map((t) => t.text);
}

/** As the article has it, on one line. */
export function toText(doc: MentionDoc, { from, to }: TokenRange): string {
  return doc.article.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
