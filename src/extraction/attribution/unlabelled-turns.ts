import type { Mention, Sentence, TokenRange } from '../doc.js';
import { lowerBound } from '../position-search.js';
import type { AttributionContext } from './context.js';

/** Paragraphs at the head among which an interview is announced. */
const HEAD = 6;
const ANNOUNCES =
  /\b(?:interview(?:s|ed)?|in conversation|conversation with|Q ?& ?A|(?:speaks?|spoke|talks?|talked|sits? down|sat down) (?:to|with)|answers? (?:our |your )?questions)\b/i;
const MAX_QUESTION = 60;
const MIN_QUESTIONS = 2;
/** Of the answers, how many speak of "I" or "we". */
const OWN_VOICE = 0.5;

/** An interview whose turns have no labels: who answers, and each paragraph after the first question. */
export interface UnlabelledInterview {
  readonly answerer: Mention;
  readonly turns: readonly {
    readonly content: TokenRange;
    readonly sentence: Sentence;
    readonly role: 'ASKS' | 'ANSWERS';
  }[];
}

/**
 * "Ida Berg speaks to John Roe about the port", then questions that are paragraphs of their own, and between them what is
 * answered in the first person. Null for any other text: an explainer answers its own questions.
 */
export function findUnlabelledInterview(doc: AttributionContext): UnlabelledInterview | null {
  const paragraphs = toParagraphs(doc);
  const first = paragraphs.findIndex(({ asks }) => asks);
  if (first < 1 || paragraphs.filter(({ asks }) => asks).length < MIN_QUESTIONS) return null;
  const answerer = findAnswerer(doc, paragraphs.slice(0, Math.min(first, HEAD)));
  if (!answerer) return null;
  const turns = paragraphs
    .slice(first)
    .filter(
      ({ asks, sentence, content }) => asks || (sentence.kind === 'BODY' && !names(doc, content, answerer)),
    )
    .map(({ asks, sentence, content }) => ({
      content,
      sentence,
      role: asks ? ('ASKS' as const) : ('ANSWERS' as const),
    }));
  const answers = turns.filter(({ role }) => role === 'ANSWERS');
  const own = answers.filter(({ content }) => /\b(?:I|me|my|we|us|our)\b/.test(textOf(doc, content)));
  return answers.length > 0 && own.length / answers.length >= OWN_VOICE ? { answerer, turns } : null;
}

interface Paragraph {
  readonly content: TokenRange;
  /** Its first sentence. */
  readonly sentence: Sentence;
  readonly asks: boolean;
}

function toParagraphs(doc: AttributionContext): Paragraph[] {
  const found: Paragraph[] = [];
  for (const sentence of doc.sentences) {
    const last = found.at(-1);
    if (last && last.sentence.paragraph === sentence.paragraph)
      found[found.length - 1] = { ...last, content: { from: last.content.from, to: sentence.to } };
    else found.push({ content: { from: sentence.from, to: sentence.to }, sentence, asks: false });
  }
  return found.map((paragraph) => ({ ...paragraph, asks: isQuestion(doc, paragraph) }));
}

/** A short paragraph that ends with a question mark, or one that is set in bold as Markdown does. */
function isQuestion(doc: AttributionContext, { content, sentence }: Paragraph): boolean {
  if (sentence.kind === 'BOILERPLATE' || content.to - content.from > MAX_QUESTION) return false;
  const text = textOf(doc, content);
  return /^(?:\*\*|__)[^*_].*(?:\*\*|__)$/s.test(text) || /\?["”’*_]*$/.test(text);
}

/** The person that the announcement is to or with, or the only one that it names. */
function findAnswerer(doc: AttributionContext, head: readonly Paragraph[]): Mention | null {
  for (const { content } of head) {
    const announced = ANNOUNCES.exec(textOf(doc, content));
    if (!announced) continue;
    const persons = mentionsIn(doc, content).filter(
      (m) => m.form === 'NAME' && doc.entities[m.entity]?.kind === 'PERSON',
    );
    const at = doc.tokens[content.from]!.start + announced.index;
    const met = persons.find((m) => m.start > at && !/^by$/i.test(doc.tokens[m.from - 1]?.text ?? ''));
    const answerer = met ?? (persons.length === 1 ? persons[0] : undefined);
    if (answerer) return answerer;
  }
  return null;
}

function names(doc: AttributionContext, range: TokenRange, { entity }: Mention): boolean {
  return mentionsIn(doc, range).some((m) => m.form === 'NAME' && m.entity === entity);
}

function mentionsIn({ mentions }: AttributionContext, { from, to }: TokenRange): Mention[] {
  const found: Mention[] = [];
  for (let i = lowerBound(mentions, (m) => m.from < from); (mentions[i]?.from ?? to) < to; i++)
    found.push(mentions[i]!);
  return found;
}

function textOf({ tokens, article }: AttributionContext, { from, to }: TokenRange): string {
  return article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
