import type { Mention, Sentence, TokenRange } from '../doc.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { lowerBound } from '../position-search.js';
import { headOf } from '../syntax-tree.js';
import { findTimestamp } from '../segmentation/timestamp.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { findUnlabelledInterview } from './unlabelled-turns.js';

const MAX_LABEL = 6;
const ASKS = /^(?:q|question|interviewer|reporter|moderator|correspondent|journalist)$/i;
/** What an editor sets before a text or a part of it, and nobody says: "CLAIM: …", "BREAKING: …". */
const EDITORIAL =
  /^(?:claim|rating|verdict|fact|facts|conclusion|analysis|opinion|comment|update|exclusive|breaking|live|watch|listen|video|photo|photos|picture|pictures|note|correction|clarification|source|sources|summary|background|context|explainer|explained|timeline|review|sketch|profile|interview|obituary|editorial|related|more|revealed|digest|roundup|round-up|recap|check|quiz)$/i;
const ANSWERS = /^(?:a|answer)$/i;
/** Who answers in the transcript of a briefing; in a headline it names who speaks ("Minister: we will not yield"). */
const OFFICES =
  /^(?:spokes(?:man|woman|person)|minister|president|ambassador|secretary|chairman|governor|mayor|professor)$/i;

/** What is said in one paragraph. */
export interface Turn {
  /** What stands before its colon; null in an interview whose turns have no labels. */
  readonly label: TokenRange | null;
  readonly content: TokenRange;
  readonly sentence: Sentence;
  /** By a label that names nobody ("Q", "A", "Spokesman"), or by none. */
  readonly role: 'ASKS' | 'ANSWERS' | null;
  /** Who answers, where that is announced and no label says it. */
  readonly answerer?: Mention;
}

/** Fewer labels than these make no transcript. */
const MIN_LABELS = 2;

/** The paragraphs in which somebody else than the author speaks, in text order: by their labels, or as an interview goes. */
export function findTurns(doc: AttributionContext): Turn[] {
  const labelled = findLabelledTurns(doc);
  const interview = labelled.length < MIN_LABELS ? findUnlabelledInterview(doc) : null;
  return interview
    ? interview.turns.map((turn) => ({ ...turn, label: null, answerer: interview.answerer }))
    : labelled;
}

/** Paragraphs that a speaker's label opens. */
function findLabelledTurns(doc: AttributionContext): Turn[] {
  const turns: Turn[] = [];
  let first = 0;
  while (first < doc.sentences.length) {
    let sentence = doc.sentences[first] as Sentence;
    let last = first;
    while (doc.sentences[last + 1]?.paragraph === sentence.paragraph) last++;
    // "22:41 — Berg: …", in a live blog
    if (last > first && findTimestamp(doc.tokens, sentence)?.to === sentence.to)
      sentence = doc.sentences[first + 1] as Sentence;
    // A transcript may set each turn in quotation marks: "“TAPPER: …”".
    const isMarked = /^["“«]$/.test(doc.tokens[sentence.from]?.text ?? '');
    // "BANGKOK: Lawmakers elected …" tells where and nobody's words.
    const label =
      sentence.kind === 'BOILERPLATE' || sentence.dateline
        ? null
        : findLabel(doc, sentence, isMarked ? 1 : 0);
    const { to } = doc.sentences[last] as Sentence;
    if (label && label.to + 1 < to)
      turns.push({
        label,
        content: { from: label.to + 1, to: endOfQuote(doc, label.to + 1) ?? to },
        sentence,
        role: toRole(doc, label, sentence),
      });
    first = last + 1;
  }
  return turns;
}

/** "Berg: *“We will go.”* A guest laughed.": no further than the quote that the turn begins with; null where none does. */
function endOfQuote({ tokens, quotes }: AttributionContext, from: number): number | null {
  const quote = quotes[lowerBound(quotes, (q) => q.start < (tokens[from]?.start ?? 0))];
  return quote && !quote.scare && quote.start === tokens[from]?.start
    ? lowerBound(tokens, (t) => t.start < quote.end)
    : null;
}

/** What stands before a colon: a name at the head of the paragraph, words in capitals ("JAKE TAPPER:"), or "Q" and "A", "Question" and "Spokesman". */
function findLabel(doc: AttributionContext, sentence: Sentence, skip: number): TokenRange | null {
  const from = sentence.from + skip;
  for (let i = from + 1; i < Math.min(sentence.to, from + MAX_LABEL + 1); i++) {
    // "Berg told Norway: “…”" is a clause.
    if (/^(?:VERB|AUX)$/.test(doc.syntax[i]?.upos ?? '')) return null;
    if (doc.tokens[i]?.text !== ':') continue;
    const label = { from, to: i };
    if (EDITORIAL.test(doc.tokens[i - 1]?.text ?? '')) return null;
    if (toRole(doc, label, sentence)) return label;
    const words = doc.tokens.slice(from, i).map((t) => t.text);
    if (words.every((w) => /^[\p{Lu}.'’-]+$/u.test(w)) && words.some((w) => w.length > 2)) return label;
    if (!words.every((w) => /^[\p{L}.'’-]+$/u.test(w))) return null;
    return isSpeaker(doc, label, sentence) ? label : null;
  }
  return null;
}

/** A name that is no mere topic ("Kenya: 12 killed in attack"), or in a headline an office ("Minister: we will not yield"). */
function isSpeaker(doc: AttributionContext, label: TokenRange, { kind }: Sentence): boolean {
  const name = findNameAtEnd(doc, label);
  const head = headOf(doc.syntax, label);
  if (!name)
    return kind === 'HEADLINE' && classesOfNoun(syntaxOf(doc, head).lemma.toLowerCase()).has('PERSON');
  const entity = doc.entities[name.entity];
  if (entity?.category === 'ACTOR' && entity.kind !== 'COUNTRY') return true;
  return /^(?:["“«]|we|our|i)$/i.test(doc.tokens[label.to + 1]?.text ?? '');
}

function findNameAtEnd(doc: AttributionContext, { from, to }: TokenRange): Mention | null {
  for (let i = lowerBound(doc.mentions, (m) => m.from < from); (doc.mentions[i]?.from ?? to) < to; i++) {
    const mention = doc.mentions[i] as Mention;
    if (mention.form === 'NAME' && mention.to === to) return mention;
  }
  return null;
}

function toRole(doc: AttributionContext, { from, to }: TokenRange, { kind }: Sentence): Turn['role'] {
  const word = to - from === 1 ? (doc.tokens[from]?.text ?? '') : '';
  if (ASKS.test(word)) return 'ASKS';
  return ANSWERS.test(word) || (kind !== 'HEADLINE' && OFFICES.test(word)) ? 'ANSWERS' : null;
}
