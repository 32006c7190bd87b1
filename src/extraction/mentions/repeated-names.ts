import type { NameSpan } from '../doc.js';
import { TITLE_NOUNS } from '../lexicon/titles.js';
import { MIN_CERTAINTY, toCertainty } from './certainty.js';
import type { MentionDoc } from './draft.js';
import { CLUB_WORD } from './type-by-head.js';

/** From this certainty on a name is looked for elsewhere. */
const SURE = 0.6;

/**
 * Names that the encoder passes over in one place and finds in another: family names that stand alone after the full name
 * ("Steve Jobs … the third time that *Jobs* has taken leave"), or for the whole family ("both *Ranes*"), clubs that are called by the last word of their names, and the
 * same words again.
 */
export function findRepeatedNames(doc: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(doc.tokens.length);
  const typeOf = new Map<string, NameSpan['type']>();
  const families = new Set<string>();
  const sorted = [...names].sort((a, b) => a.score - b.score);
  for (const name of sorted) {
    const { from, to, type, named } = name;
    // What the encoder takes for something else, or hardly for a name, may be the person yet.
    if (type === 'OTHER' || toCertainty(name) < MIN_CERTAINTY) continue;
    taken.fill(1, from, to);
    const word = doc.tokens[from]!.text;
    if (to - from === 1 && named >= SURE && /^\p{Lu}[\p{Lu}\p{Ll}]{2}/u.test(word)) typeOf.set(word, type);
  }
  for (const { from, to, type, named } of sorted) {
    const last = doc.tokens[to - 1]!.text;
    if (type === 'ORG' && to - from > 1 && named >= SURE && CLUB_WORD.test(last)) typeOf.set(last, 'ORG');
    if (type === 'PER' && to - from > 1 && /^\p{Lu}\p{Ll}{2}/u.test(last)) {
      typeOf.set(last, 'PER');
      families.add(`${last}s`);
    }
  }
  if (!typeOf.size) return [];
  return doc.tokens.flatMap(({ text }, at): NameSpan[] => {
    // "both *Ranes* were tired"
    const isFamily = doc.syntax[at]!.xpos.endsWith('S') && families.has(text);
    const type = taken[at] ? undefined : (typeOf.get(text) ?? (isFamily ? 'PER' : undefined));
    // "the *City*" is a town or its banks.
    if (type === 'ORG' && CLUB_WORD.test(text) && /^(?:the|an?)$/i.test(doc.tokens[at - 1]?.text ?? ''))
      return [];
    if (!type || !isName(doc, at, type) || isCompound(doc, at) || isMonth(doc, at)) return [];
    return [{ from: at, to: at + 1, type, score: 1, named: 1 }];
  });
}

/** "*May* 22", "3 *March*". */
export function isMonth({ tokens }: MentionDoc, at: number): boolean {
  return MONTH.test(tokens[at]!.text) && [at - 1, at + 1].some((i) => /^\d/.test(tokens[i]?.text ?? ''));
}

const MONTH = /^(?:March|April|May|June|July|August)$/;

/** A capital within a sentence of running text says as much of a person as the tag: "that *Jobs* has taken leave". */
function isName({ tokens, sentences, syntax }: MentionDoc, at: number, type: NameSpan['type']): boolean {
  const { xpos } = syntax[at]!;
  const { from, kind } = sentences[tokens[at]!.sentence]!;
  return /^NNPS?$/.test(xpos) || (type === 'PER' && /^NNS?$/.test(xpos) && at > from && kind === 'BODY');
}

/** "the *May* Report": part of another name. */
function isCompound({ syntax, tokens }: MentionDoc, at: number): boolean {
  const near = [at - 1, at + 1].some(
    (i) => /^NNPS?$/.test(syntax[i]?.xpos ?? '') && /^\p{Lu}/u.test(tokens[i]!.text),
  );
  return near && /^(?:compound|flat|nmod)/.test(syntax[at]!.deprel);
}

/** "MR *PRICE*: We will go.": what the encoder passes over behind a word that only stands before people's names. */
export function findAddressed(doc: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const isPart = (at: number) =>
    !taken[at] &&
    /^\p{Lu}\p{L}+$/u.test(doc.tokens[at]?.text ?? '') &&
    /^NN/.test(doc.syntax[at]!.xpos) &&
    !TITLE_NOUNS.has(doc.tokens[at]!.text.toLowerCase());
  return doc.tokens.flatMap(({ text, sentence }, at): NameSpan[] => {
    if (!/^(?:mr|mrs|ms)\.?$/i.test(text) || taken[at]) return [];
    let to = at + 1;
    while (to < doc.sentences[sentence]!.to && isPart(to)) to++;
    return to > at + 1 ? [{ from: at + 1, to, type: 'PER', score: 1, named: 1 }] : [];
  });
}
