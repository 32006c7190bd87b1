import { NEG_RAISING } from '../lexicon/cues/others.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';

const SUBJECT = ['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const;

/**
 * "The firm admits that its staff met the rivals, but denies that prices were fixed": trees hang the second cue on the
 * clause of the first, though its tense is the first cue's and not the clause's. Token where the content of `verb` ends
 * for it; null where no such cue follows.
 */
export function findStrayConjunct(doc: AttributionContext, verb: number, clause: number): number | null {
  const stray = childrenBy(doc.syntax, clause, 'conj', 'advcl').find((i) => isStray(doc, verb, clause, i));
  if (stray === undefined) return null;
  if (hasRelation(doc.syntax, stray, 'advcl') && stray < verb) return null;
  let at = Math.min(stray, ...syntaxOf(doc, stray).children.filter((i) => i > clause));
  while (/^[,;]$/.test(doc.tokens[at - 1]?.text ?? '')) at--;
  return at;
}

/** The cue that such a cue is really joined to, or adds to; null for any other verb. */
export function findTrueConjunct(doc: AttributionContext, cue: number): number | null {
  const { deprel, head: clause } = syntaxOf(doc, cue);
  if (!/^(?:conj|advcl)$/.test(deprel) || clause < 0 || !hasRelation(doc.syntax, clause, 'ccomp'))
    return null;
  const verb = syntaxOf(doc, clause).head;
  return isStray(doc, verb, clause, cue) ? verb : null;
}

function isStray(doc: AttributionContext, verb: number, clause: number, cue: number): boolean {
  if (hasRelation(doc.syntax, cue, 'advcl')) return isAddition(doc, clause, cue);
  const tense = syntaxOf(doc, cue).xpos;
  if (verb < clause && clause < cue && isOfOther(doc, verb, clause, cue)) return true;
  return (
    verb < clause &&
    clause < cue &&
    /^VB[DZP]$/.test(tense) &&
    (CUE_VERBS.has(syntaxOf(doc, cue).lemma) || (isPerfect(doc, clause) && isSetOff(doc, cue))) &&
    !childrenBy(doc.syntax, cue, ...SUBJECT).length &&
    !childrenBy(doc.syntax, cue, 'aux', 'mark').length &&
    tense === tenseOf(doc, verb) &&
    (tense !== tenseOf(doc, clause) || isPerfect(doc, clause) || !hasActorAsSubject(doc, clause))
  );
}

/**
 * "said that sales fell, *noting* that demand was weak", "said it would stay away, *calling* the vote a farce": of ten such
 * participles nine tell of who said it; but "said that Oslo had attacked Bern, *calling* …" may tell of either.
 */
function isAddition(doc: AttributionContext, clause: number, cue: number): boolean {
  const { lemma, xpos } = syntaxOf(doc, cue);
  const frames = CUE_VERBS.get(lemma)?.frames;
  return (
    xpos === 'VBG' &&
    cue > clause &&
    /^[,”"’]$/.test(doc.tokens[cue - 1]?.text ?? '') &&
    frames !== undefined &&
    (frames.has('CLAUSE') || frames.has('NOMINAL')) &&
    (lemma === 'add' || !hasActorAsSubject(doc, clause) || !isSpeech(doc, clause))
  );
}

/** "said that Oslo *had warned* Bern, calling …", unlike "said that Oslo *should have known*, pointing to …" */
function isSpeech(doc: AttributionContext, predicate: number): boolean {
  const { lemma } = syntaxOf(doc, predicate);
  return CUE_VERBS.has(lemma) && lemma !== 'know' && !NEG_RAISING.has(lemma);
}

/** "He fears that the voters will refuse, and *has* proposed …": a singular, as who says it is and who it is said of is not. */
function isOfOther(doc: AttributionContext, verb: number, clause: number, joined: number): boolean {
  if (childrenBy(doc.syntax, joined, ...SUBJECT, 'mark').length) return false;
  const [finite = joined] = childrenBy(doc.syntax, joined, 'aux', 'aux:pass', 'cop');
  if (syntaxOf(doc, finite).xpos !== 'VBZ') return false;
  const numberOf = (predicate: number) =>
    childrenBy(doc.syntax, predicate, 'nsubj', 'nsubj:pass').map((i) =>
      /^(?:NNS|NNPS)$/.test(syntaxOf(doc, i).xpos) || childrenBy(doc.syntax, i, 'conj').length
        ? 'PLURAL'
        : 'SINGULAR',
    )[0];
  return numberOf(clause) === 'PLURAL' && numberOf(verb) === 'SINGULAR';
}

/** "denied that children *had died*, and admitted …" */
function isPerfect(doc: AttributionContext, predicate: number): boolean {
  return childrenBy(doc.syntax, predicate, 'aux').some((i) => syntaxOf(doc, i).lemma === 'have');
}

/** "…, and corrected itself" */
function isSetOff(doc: AttributionContext, verb: number): boolean {
  return childrenBy(doc.syntax, verb, 'cc').some((i) => doc.tokens[i - 1]?.text === ',');
}

/** "maintained that the count was false and asked the court …": the count asks nobody. */
function hasActorAsSubject(doc: AttributionContext, clause: number): boolean {
  return childrenBy(doc.syntax, clause, ...SUBJECT).some((subject) => {
    const { mentions } = doc;
    for (let i = lowerBound(mentions, (m) => m.from < subject - 8); i < mentions.length; i++) {
      const { from, head } = mentions[i] as (typeof mentions)[number];
      if (head === subject) return true;
      if (from > subject) break;
    }
    return syntaxOf(doc, subject).upos === 'PRON' || syntaxOf(doc, subject).upos === 'PROPN';
  });
}

/** The tag of a clause's finite verb: its own, or that of its first auxiliary or copula. */
function tenseOf(doc: AttributionContext, predicate: number): string {
  const [finite = predicate] = childrenBy(doc.syntax, predicate, 'aux', 'aux:pass', 'cop');
  return syntaxOf(doc, finite).xpos;
}
