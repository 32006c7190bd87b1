import type { DateMention } from '../doc.js';
import { pathToRoot, type SyntaxTree } from '../syntax-tree.js';
import type { EventLayers } from './event-context.js';

const BULLET = /^[•·*●▪–—-]$/u;
const LEADER = /^(?::|--+|[—–-])$/u;

/** "*1924:* Kenya founds a republic; it bans …": by sentence the date that heads a line of a chronology. */
export function findLeadingDates({
  dates,
  tokens,
  sentences,
}: Pick<EventLayers, 'dates' | 'tokens' | 'sentences'>): ReadonlyMap<number, DateMention> {
  return new Map(
    dates.flatMap((date) => {
      const { sentence } = tokens[date.from]!;
      const { from } = sentences[sentence]!;
      const isFirst = date.from === from || (date.from === from + 1 && BULLET.test(tokens[from]!.text));
      const heads = isFirst && LEADER.test(tokens[date.to]?.text ?? '');
      return heads && (date.timex === 'DATE' || date.timex === 'TIME') ? [[sentence, date] as const] : [];
    }),
  );
}

/** Whether what heads the line dates a token: a verb of its main clauses or their subject. */
export function isOfLine(syntax: SyntaxTree, token: number): boolean {
  return pathToRoot(syntax, token).every((at) =>
    /^(?:root|conj|parataxis|list|dep|nsubj)/.test(syntax[at]!.deprel),
  );
}
