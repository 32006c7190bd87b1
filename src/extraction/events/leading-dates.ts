import type { DateMention } from '../doc.js';
import { headOf, pathToRoot, type SyntaxTree } from '../syntax-tree.js';
import type { EventLayers } from './event-context.js';
import { childrenOf } from './dependents.js';

const BULLET = /^[•·*●▪–—-]$/u;
const LEADER = /^(?::|--+|[—–-])$/u;
/** How many tokens a parenthesis behind the date may have: "1961 *(Bay of Pigs)*:". */
const MAX_PARENTHESIS = 8;

/** The date that a sentence is about, and how it says so. */
export interface LeadingDate {
  readonly date: DateMention;
  /** "*1924:* …": a line of a chronology, all of whose main clauses it dates; else a sentence whose predicate it is. */
  readonly headsLine: boolean;
}

/**
 * By sentence the date that it is about: one that heads a line of a chronology ("*1924:* Kenya founds a republic; it
 * bans …", "*In 1924* — the coup in Kenya"), or its predicate ("It was *in 1924* that Kenya …", "The vote is *on Friday*").
 */
export function findLeadingDates(
  layers: Pick<EventLayers, 'dates' | 'tokens' | 'sentences' | 'syntax'>,
): ReadonlyMap<number, LeadingDate> {
  return new Map(
    layers.dates.flatMap((date) => {
      if (date.timex !== 'DATE' && date.timex !== 'TIME') return [];
      const { sentence } = layers.tokens[date.from]!;
      const headsLine = isLineHead(layers, date);
      const next = layers.sentences[sentence + 1];
      // "*March 3, 1924 -*" as a sentence of its own: what the line tells is the next one
      if (
        headsLine &&
        next &&
        isAlone(layers, date) &&
        next.paragraph === layers.sentences[sentence]!.paragraph
      )
        return [[next.index, { date, headsLine }] as const];
      const isPredicate = layers.syntax[headOf(layers.syntax, date)]!.head < 0;
      return headsLine || isPredicate ? [[sentence, { date, headsLine }] as const] : [];
    }),
  );
}

function isLineHead(
  { tokens, sentences }: Pick<EventLayers, 'tokens' | 'sentences'>,
  { from, to }: DateMention,
): boolean {
  const sentence = sentences[tokens[from]!.sentence]!;
  const isIn = /^(?:in|on)$/i.test(tokens[from - 1]?.text ?? '') && from > sentence.from;
  const begin = isIn ? from - 1 : from;
  const isFirst =
    begin === sentence.from || (begin === sentence.from + 1 && BULLET.test(tokens[sentence.from]!.text));
  return isFirst && LEADER.test(tokens[skipParenthesis(tokens, to)]?.text ?? '');
}

/** Whether a sentence is no more than a date and what leads on from it. */
function isAlone(
  { tokens, sentences }: Pick<EventLayers, 'tokens' | 'sentences'>,
  { from, to }: DateMention,
): boolean {
  return sentences[tokens[from]!.sentence]!.to <= skipParenthesis(tokens, to) + 1;
}

function skipParenthesis(tokens: EventLayers['tokens'], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.slice(from, from + MAX_PARENTHESIS).findIndex(({ text }) => text === ')');
  return close < 0 ? from : from + close + 1;
}

const MAIN = /^(?:root|conj|parataxis|list|dep|nsubj)/;

/** Whether the sentence's date dates a token: a verb of its main clauses or their subject, or what the date stands for. */
export function isOfLine(syntax: SyntaxTree, token: number, { date, headsLine }: LeadingDate): boolean {
  const isInDate = (at: number): boolean => at >= date.from && at < date.to;
  return pathToRoot(syntax, token).every((at) => {
    const { deprel, head } = syntax[at]!;
    if (isInDate(at)) return at !== token;
    if (!isInDate(head)) return MAIN.test(deprel);
    // "1924: *the coup* in Kenya"
    if (headsLine) return MAIN.test(deprel) || deprel === 'appos';
    // "*The vote* is on Friday", "It was in 1924 that Kenya *founded* …"
    return deprel.startsWith('nsubj') || (deprel === 'acl:relcl' && isCleft(syntax, head));
  });
}

/** "*It was* in 1924 that …" */
function isCleft(syntax: SyntaxTree, predicate: number): boolean {
  return childrenOf(syntax, predicate).some(
    (child) => /^(?:expl|nsubj)/.test(syntax[child]!.deprel) && syntax[child]!.lemma === 'it',
  );
}
