import type { TokenRange } from '../doc.js';
import { classesOfNoun, type NounClass } from '../lexicon/actor-nouns.js';
import type { MentionDoc } from '../mentions/draft.js';

/** A noun phrase without a name that can speak or act: "the alliance", "Russian officials", "critics". */
export interface NominalDraft extends TokenRange {
  readonly head: number;
  readonly noun: string;
  readonly classes: ReadonlySet<NounClass>;
  readonly plural: boolean;
  /** "the", "this", "those": it may take up what was named. */
  readonly definite: boolean;
}

const PREMODIFIERS =
  /^(?:det|amod|compound|nummod|nmod:poss|nmod:unmarked|det:predet|punct|flat|nmod|acl|obl|obl:unmarked)$/;

/** `taken` marks tokens whose noun is part of a name or of a title before one. */
export function findNominals(doc: MentionDoc, taken: Uint8Array): NominalDraft[] {
  const found: NominalDraft[] = [];
  doc.syntax.forEach(({ upos, xpos, lemma, deprel, children }, head) => {
    if (taken[head] || !/^(?:NOUN|PRON|ADJ|PROPN)$/.test(upos)) return;
    const form = doc.tokens[head]!.text.toLowerCase();
    const plural =
      /S$/.test(xpos) || /^(?:people|police|men|women|children|officials|authorities)$/.test(form);
    const aged = isAged(doc, head);
    const noun = aged || !classesOfNoun(form).size ? lemma.toLowerCase() : form;
    const classes = classesOfNoun(aged ? 'person' : noun);
    if (!classes.size || !(aged || isNounLike(upos, xpos))) return;
    // "dismisses *the figure*" is a number, "an opposition figure" somebody.
    if (noun === 'figure' && !children.some((c) => /^(?:amod|compound)$/.test(doc.syntax[c]!.deprel))) return;
    // "government officials": the officials are meant.
    if (/^(?:compound|amod|flat|fixed|case|mark)/.test(deprel)) return;
    if (!classes.has('PERSON') && isNameOfItsOwn(doc, head)) return;
    const { sentence } = doc.tokens[head]!;
    let from = head;
    while (from - 1 >= doc.sentences[sentence]!.from && belongsTo(doc, from - 1, head)) from--;
    while (from < head && /^(?:[,"“”'‘’(–—-]|and|or|but)$/.test(doc.tokens[from]!.text)) from++;
    const determiner = children.map((c) => doc.syntax[c]!).find((c) => c.deprel === 'det')?.lemma ?? '';
    const definite = /^(?:the|this|that|these|those|both)$/.test(determiner.toLowerCase());
    found.push({ from, to: head + 1, head, noun: lemma.toLowerCase() || form, classes, plural, definite });
  });
  return found;
}

/** "the *Super League*": another one's name than of the league spoken of, though the encoder did not see it. */
function isNameOfItsOwn({ tokens, syntax }: MentionDoc, head: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[head]!.text)) return false;
  const { head: governor, deprel } = syntax[head - 1] ?? { head: -1, deprel: '' };
  return governor === head && /^(?:compound|amod)$/.test(deprel) && /^\p{Lu}/u.test(tokens[head - 1]!.text);
}

/** "the 26-year-*old* was banned" */
function isAged({ tokens }: MentionDoc, head: number): boolean {
  if (!/olds?$/i.test(tokens[head]!.text)) return false;
  const words = tokens.slice(Math.max(0, head - 4), head + 1).map(({ text }) => text.toLowerCase());
  return /^\d+-year-olds?$/.test(words.join(''));
}

function isNounLike(upos: string, xpos: string): boolean {
  return upos === 'NOUN' || (upos === 'PROPN' && /^NN/.test(xpos)) || (upos === 'PRON' && xpos === 'NN');
}

/** Whether a token before the noun is one of its premodifiers, or lies in one. */
function belongsTo(doc: MentionDoc, token: number, head: number): boolean {
  // "the Hamburg-based company": the hyphen goes with what stands before it.
  if (doc.tokens[token]!.text === '-' && token > 0) return belongsTo(doc, token - 1, head);
  for (let at = token, steps = 0; steps < 6; steps++) {
    const { head: next, deprel } = doc.syntax[at]!;
    if (next === head) return PREMODIFIERS.test(deprel) && !/^(?:acl|obl|nmod)$/.test(deprel);
    if (next < token || next > head) return false;
    at = next;
  }
  return false;
}
