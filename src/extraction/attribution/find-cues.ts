import type { CueCandidate } from '../doc.js';
import { CUE_NOUNS, STATEMENT_NOUNS, VIEW_NOUNS } from '../lexicon/cues/nouns.js';
import { CUE_ADJECTIVES, CUE_ADVERBS } from '../lexicon/cues/others.js';
import { CUE_VERBS, PHRASAL_CUES, PREPOSITIONAL_CUES } from '../lexicon/cues/verbs.js';
import { childrenBy } from '../syntax-tree.js';
import { findAnsweredBack } from './answered-back.js';
import { findCredited } from './credited.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue, CueKind } from './cue.js';
import { isHearsay, isTakenForVerb } from './light-verbs.js';
import { isInSetPhrase } from './set-phrases.js';

const NO_FRAMES = { frames: new Set<never>(), stance: 'ASSERTS' } as const;
const STATED = { frames: new Set(['CLAUSE'] as const), stance: 'ASSERTS' } as const;
const ANSWERED_BACK = { frames: new Set(['NOMINAL'] as const), stance: 'DENIES' } as const;

/** Every token that may attribute, by the lexicon or by the encoder, in text order. Whether it does is decided by its frame. */
export function findCues(doc: AttributionContext): Cue[] {
  const candidates = toCandidateByToken(doc);
  const cues: Cue[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'BOILERPLATE') continue;
    for (let token = sentence.from; token < sentence.to; token++) {
      const cue = toCue(doc, token, candidates.get(token) ?? null);
      if (cue && !isInSetPhrase(doc, token)) cues.push(cue);
    }
  }
  return cues;
}

/**
 * Candidate by the token of its range that is highest in the tree; of "cast doubt", by the noun, which says how one
 * stands to the content.
 */
function toCandidateByToken(doc: AttributionContext): Map<number, CueCandidate> {
  const byToken = new Map<number, CueCandidate>();
  for (const candidate of doc.cues) {
    let top = candidate.from;
    for (let i = candidate.from; i < candidate.to; i++) {
      const { head } = syntaxOf(doc, i);
      if (head < candidate.from || head >= candidate.to) {
        top = i;
        break;
      }
    }
    for (let i = top + 1; i < candidate.to; i++) if (isTakenForVerb(doc, i)) top = i;
    byToken.set(top, candidate);
    // "according to Zakharova": the tree hangs both words on the noun.
    if (doc.tokens[candidate.from]?.text.toLowerCase() === 'according')
      byToken.set(candidate.from, candidate);
  }
  return byToken;
}

function isPassive(doc: AttributionContext, verb: number): boolean {
  return syntaxOf(doc, verb).xpos === 'VBN' && childrenBy(doc.syntax, verb, 'aux:pass', 'cop').length > 0;
}

/** "in the *words* of", whatever the tree hangs them on. */
function isInTheWordsOf({ tokens }: AttributionContext, noun: number): boolean {
  const words = [noun - 2, noun - 1, noun, noun + 1].map((i) => tokens[i]?.text.toLowerCase());
  return words.join(' ') === 'in the words of';
}

/** "*By his words*, the plant is safe" */
function isByWordsOf({ tokens, syntax }: AttributionContext, noun: number): boolean {
  const [preposition, possessor] = [noun - 2, noun - 1].map((i) => tokens[i]?.text.toLowerCase());
  const isPossessive = /^(?:his|her|their)$/.test(possessor ?? '');
  return isPossessive && preposition === 'by' && syntax[noun]!.xpos === 'NNS';
}

/** "The official *line* is that …": a statement that the clause behind it gives. */
function isStatedBehind({ syntax }: AttributionContext, noun: number): boolean {
  return STATEMENT_NOUNS.has(syntax[noun]!.lemma) && syntax[noun]!.deprel === 'nsubj:outer';
}

function toCue(doc: AttributionContext, token: number, candidate: CueCandidate | null): Cue | null {
  const { upos, xpos, lemma, deprel } = syntaxOf(doc, token);
  // Of two tags that disagree, the one with a tense is surer.
  const isNoun = upos === 'NOUN' || isTakenForVerb(doc, token);
  const isVerb = !isNoun && (upos === 'VERB' || /^VB[DZ]$/.test(xpos));
  const make = (kind: CueKind, entry: Cue['entry'], to = token + 1): Cue => ({
    kind,
    range: { from: token, to },
    head: token,
    entry,
    candidate,
  });
  if (lemma === 'accord' || doc.tokens[token]?.text.toLowerCase() === 'according') {
    const next = doc.tokens[token + 1]?.text.toLowerCase();
    return next === 'to' ? make('PREPOSITION', NO_FRAMES, token + 2) : null;
  }
  if (isVerb && upos !== 'AUX') {
    const phrasal = childrenBy(doc.syntax, token, 'compound:prt')
      .map((i) => PHRASAL_CUES.get(`${lemma} ${doc.tokens[i]?.text.toLowerCase()}`))
      .find((known) => known !== undefined);
    if (findAnsweredBack(doc, token) !== null) return make('VERB', ANSWERED_BACK, token + 2);
    if (findCredited(doc, token) !== null) return make('VIEW', NO_FRAMES);
    if (isHearsay(doc, token)) return make('VERB', STATED, token + 2);
    const entry = phrasal ?? CUE_VERBS.get(lemma) ?? (PREPOSITIONAL_CUES.has(lemma) ? NO_FRAMES : null);
    // "is not convinced that …" is a state of its subject, whatever the tagger makes of it.
    if (CUE_ADJECTIVES.has(doc.tokens[token]?.text.toLowerCase() ?? '') && isPassive(doc, token))
      return make('ADJECTIVE', NO_FRAMES);
    const particle = childrenBy(doc.syntax, token, 'compound:prt').find((i) => i === token + 1);
    return entry || candidate ? make('VERB', entry, particle === undefined ? token + 1 : particle + 1) : null;
  }
  if (isNoun) {
    if (lemma === 'word' && isInTheWordsOf(doc, token)) return make('VIEW', NO_FRAMES);
    if (lemma === 'word' && isByWordsOf(doc, token)) return make('VIEW', NO_FRAMES);
    if (VIEW_NOUNS.has(lemma) && deprel.startsWith('obl')) {
      const inView = childrenBy(doc.syntax, token, 'case').some(
        (i) => doc.tokens[i]?.text.toLowerCase() === 'in',
      );
      if (inView && childrenBy(doc.syntax, token, 'nmod').length) return make('VIEW', NO_FRAMES);
    }
    const entry = CUE_NOUNS.get(lemma) ?? (isStatedBehind(doc, token) ? STATED : null);
    return entry || candidate ? make('NOUN', entry) : null;
  }
  if (upos === 'ADJ') return CUE_ADJECTIVES.has(lemma) || candidate ? make('ADJECTIVE', NO_FRAMES) : null;
  if (upos === 'ADV') return CUE_ADVERBS.has(lemma) ? make('ADVERB', NO_FRAMES) : null;
  return null;
}
