import type { Span } from '../../domain/span.js';
import type { Doc, Sentence } from '../doc.js';
import { isByline } from '../lexicon/boilerplate.js';
import { toLexemes, type Lexeme } from '../temporal/lexeme.js';
import type { Fields, Meaning } from '../temporal/meaning.js';
import { recognise } from '../temporal/recognise.js';

/** A date that the text gives as its own: with a year or without. */
export interface TextDate {
  readonly fields: Fields & { readonly month: number };
  readonly span: Span;
  /** Whether the line may as well be a heading of the story. */
  readonly isWeak: boolean;
}

const HEAD_SENTENCES = 8;
const FOOT_SENTENCES = 5;
/** A line that says when: "Published March 7, 2024 10:35 GMT", "By Jane Doe | 7 March 2024". */
const LINE_TOKENS = 24;
const LABEL =
  /^\W*(?:(?:first |last |date |originally )*(?:published|posted|updated|modified|date|dated|released|filed|issued|editor|source)\b|by\b|\d|[A-Z][a-z]{2,8}\.? \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;
const FURNITURE =
  /^(?:published|posted|updated|modified|date|dated|released|filed|first|last|originally|on|at|by|am|pm|a\.m\.|p\.m\.|gmt|utc|et|est|edt|bst|cet|ist|time|local|beijing|moscow|editor|source|min|mins|minutes?|hours?|days?|ago|read|\W+|\d{1,2}|\d{1,2}[:.]\d\d(?::\d\d)?|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/**
 * The dates that the head or the foot of a text gives as its own, in order: those of datelines ("BEIJING, March 3
 * (Xinhua) --", "November 7th news, …") and of lines that hold little else than a date.
 */
export function findTextDates(doc: Pick<Doc, 'tokens' | 'sentences'>): TextDate[] {
  const { sentences } = doc;
  const head = sentences.slice(0, HEAD_SENTENCES);
  const foot = sentences.slice(Math.max(HEAD_SENTENCES, sentences.length - FOOT_SENTENCES));
  return [...head, ...foot].flatMap((sentence) => findIn(doc, sentence));
}

function findIn({ tokens }: Pick<Doc, 'tokens'>, sentence: Sentence): TextDate[] {
  const units = toLexemes(tokens, { from: sentence.from, to: Math.min(sentence.to, sentence.from + 60) });
  return recognise(units).flatMap(({ from, to, meaning }) => {
    const fields = toFields(meaning);
    if (!fields) return [];
    const [first, last] = [units[from] as Lexeme, units[to - 1] as Lexeme];
    const inDateline = sentence.dateline !== null && last.token < sentence.dateline.to;
    const words = tokens.slice(sentence.from, sentence.to).map((t) => t.text);
    const isOwn =
      inDateline || isNewsOpening(units, from, to) || isDatedLine(words, sentence, first.token, last.token);
    const isWeak = !isOwn && isSignedLine(words, sentence, first.token, last.token);
    return isOwn || isWeak ? [{ fields, span: { start: first.start, end: last.end }, isWeak }] : [];
  });
}

function toFields(meaning: Meaning): TextDate['fields'] | null {
  const date = meaning.kind === 'clock' ? meaning.on : meaning;
  if (date?.kind !== 'calendar' || date.within) return null;
  const { month, day } = date.fields;
  return month !== undefined && day !== undefined ? { ...date.fields, month } : null;
}

/** "November 7th news, Russian Foreign Ministry spokesperson …" */
function isNewsOpening(units: readonly Lexeme[], from: number, to: number): boolean {
  return (
    from <= 1 &&
    /^(?:news|report|dispatch)$/.test(units[to]?.word ?? '') &&
    /^[,:-]$/.test(units[to + 1]?.word ?? '')
  );
}

/** Nothing but furniture around the date, a label before it and a short rest, or a time of day and a shorter one. */
function isDatedLine(words: readonly string[], sentence: Sentence, first: number, last: number): boolean {
  if (words.length > LINE_TOKENS) return false;
  const around = [...words.slice(0, first - sentence.from), ...words.slice(last + 1 - sentence.from)];
  const rest = around.filter((word) => !FURNITURE.test(word));
  if (rest.length === 0) return true;
  if (isByline(words.join(' '))) return true;
  const isNamed = rest.every((word) => /^\p{Lu}/u.test(word));
  // "(Xinhua) 14:27, June 03, 2024"
  if (words.some((word) => /^\d{1,2}[:.]\d\d/.test(word)) && rest.length <= 3) return true;
  return LABEL.test(words.join(' ')) && rest.length <= 6 && isNamed;
}

/**
 * "Jane Doe, 3 June 2024", "Brussels, 3 June 2024", "Press Conference on June 3, 2024": a line of names, or of what was
 * held that day, that ends with a date. A heading may look so too ("Belgrade, 24 March 1999").
 */
function isSignedLine(words: readonly string[], sentence: Sentence, first: number, last: number): boolean {
  if (words.length > LINE_TOKENS || words.slice(last + 1 - sentence.from).some((word) => /\w/.test(word)))
    return false;
  const before = words.slice(0, first - sentence.from).filter((word) => /\w/.test(word));
  const isNamed = before.length <= 4 && before.every((word) => /^\p{Lu}/u.test(word));
  return before.length > 0 && (isNamed || before.some((word) => HELD.test(word)));
}

const HELD =
  /^(?:conference|briefing|statement|remarks|speech|address|interview|transcript|communiqu[eé])s?$/i;
