import { ALLEGATION_NOUNS } from '../lexicon/cues/stances.js';
import { toCoverage } from '../position-search.js';
import { childrenBy } from '../syntax-tree.js';
import { isFirstPerson } from './accept.js';
import type { AttributionFrame } from './attribution.js';
import { proseTokens, syntaxOf, toSpan, type AttributionContext } from './context.js';
import { sourceOfPredicate } from './find-source.js';
import { isHypothetical } from './hypothetical.js';
import { isNegated } from './stance.js';

/**
 * "Critics say the wall will hold. Berg *disagrees*.", "Lima *scoffed* at this.": denials of what was said just before that say
 * nothing themselves. Their content is the verb, in the place of the statement. None among quoted words, which answer what who
 * is quoted has heard.
 */
export function findDisagreements(doc: AttributionContext): AttributionFrame[] {
  const isQuoted = toCoverage(doc.quotes.filter(({ parent }) => parent === null));
  return proseTokens(doc).flatMap((verb) => {
    if (!isDisagreement(doc, verb) || isQuoted(toSpan(doc, { from: verb, to: verb + 1 }))) return [];
    if (isHypothetical(doc, verb)) return [];
    const source = sourceOfPredicate(doc, verb);
    if (!source || isFirstPerson(doc, source.head)) return [];
    const range = { from: verb, to: verb + 1 };
    return [
      {
        kind: 'INDIRECT',
        content: toSpan(doc, range),
        clause: range,
        cue: toSpan(doc, range),
        cueHead: verb,
        source: toSpan(doc, source.range),
        sourceHead: source.head,
        stance: 'DENIES',
      } as const,
    ];
  });
}

function isDisagreement(doc: AttributionContext, verb: number): boolean {
  const { lemma, xpos, deprel } = syntaxOf(doc, verb);
  const phrases = childrenBy(doc.syntax, verb, 'obj', 'obl', 'ccomp', 'xcomp');
  // "does *not agree*"
  if (isNegated(doc, verb)) return lemma === 'agree' && deprel === 'root' && phrases.length === 0;
  if (!/^VB[DZP]$/.test(xpos)) return false;
  if (/^(?:disagree|dissent|demur)$/.test(lemma)) return phrases.length === 0;
  return lemma === 'scoff' && phrases.length > 0 && phrases.every((i) => isStatement(doc, i));
}

/** "at *this*", "at the *claim*" */
function isStatement(doc: AttributionContext, phrase: number): boolean {
  const { lemma, children } = syntaxOf(doc, phrase);
  if (/^(?:this|that|it)$/.test(lemma)) return true;
  return ALLEGATION_NOUNS.has(lemma) && children.every((i) => /^(?:case|det)$/.test(syntaxOf(doc, i).deprel));
}
