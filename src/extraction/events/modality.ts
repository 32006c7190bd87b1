import type { Modality } from '../../domain/vocabulary.js';
import type { TokenSyntax } from '../doc.js';
import {
  FUTURE_AUXILIARIES,
  HABITUAL_ADVERBS,
  HABITUAL_MODIFIERS,
  IRREALIS,
  IRREALIS_AUXILIARIES,
  IRREALIS_CLAUSE,
  IRREALIS_MARKS,
  IRREALIS_MODIFIERS,
  NEGATING,
  NEGATIONS,
  PROSPECTIVE,
  PROSPECTIVE_MODIFIERS,
} from '../lexicon/modality-cues.js';
import { SUPPORT_VERBS } from '../lexicon/support-verbs.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import { happensAtLast } from './not-until.js';

const MAX_DEPTH = 8;
/** Governing verbs (lemmas) by which an event takes place, so that it has their standing: "talks *will begin*"; what ends or fails took place. */
const TAKING_PLACE = new Set([
  'take',
  'happen',
  'occur',
  'begin',
  'start',
  'continue',
  'resume',
  'follow',
  'erupt',
  'break',
]);

/** Verbs by which what is their object comes about. */
const CAUSING: ReadonlySet<string> = new Set(
  'provoke trigger spark cause ignite unleash incite prompt precipitate invite'.split(' '),
);

/** Whether the text puts the event at `token` forward as a fact, and if not, as what. */
export function getModality(syntax: readonly TokenSyntax[], token: number, depth = 0): Modality {
  return (
    ownModality(syntax, token) ??
    (depth < MAX_DEPTH ? governedModality(syntax, token, depth) : null) ??
    'ASSERTED'
  );
}

/** What the word's own auxiliaries, negation, mark and modifiers say; null where nothing. */
function ownModality(syntax: readonly TokenSyntax[], token: number): Modality | null {
  const children = childrenOf(syntax, token);
  const lemmas = (relations: RegExp): string[] =>
    children
      .filter((child) => relations.test(relationOf(syntax, child)))
      .map((child) => syntax[child]!.lemma.toLowerCase());
  const negated =
    lemmas(/^(advmod|det|cc)$/).some((lemma) => NEGATIONS.has(lemma)) ||
    lemmas(/^(mark|case)$/).some((lemma) => /^(without|instead)$/.test(lemma)) ||
    // "would *no longer* send it"
    children.some(
      (child) =>
        relationOf(syntax, child) === 'advmod' &&
        /^long(?:er)?$/.test(syntax[child]!.lemma) &&
        syntax[child - 1]?.lemma.toLowerCase() === 'no',
    ) ||
    // "*no* troops attacked", "*neither* Kenya nor Chad attacked"
    children.some(
      (child) =>
        relationOf(syntax, child) === 'nsubj' &&
        (/^(nobody|none|nothing)$/.test(syntax[child]!.lemma) ||
          childrenOf(syntax, child).some(
            (one) =>
              /^(?:det|cc)/.test(syntax[one]!.deprel) &&
              /^(?:no|neither)$/.test(syntax[one]!.lemma.toLowerCase()),
          )),
    );
  const depends = lemmas(/^mark$/).some((lemma) => IRREALIS_MARKS.has(lemma));
  // "*if* the fighting does not *resume*" tells of neither
  if (negated && !happensAtLast(syntax, token)) return depends ? 'HYPOTHETICAL' : 'NEGATED';
  if (isInverted(syntax, token)) return 'HYPOTHETICAL';
  const auxiliaries = lemmas(/^aux$/);
  const open = auxiliaries.some((lemma) => FUTURE_AUXILIARIES.has(lemma) || IRREALIS_AUXILIARIES.has(lemma));
  if (depends) return 'HYPOTHETICAL';
  // "if they attack, we will *respond*"
  if (
    open &&
    children.some((child) => relationOf(syntax, child) === 'advcl' && hasIrrealisMark(syntax, child))
  )
    return 'HYPOTHETICAL';
  // "said that it *would have* hit the ward" is told as what was not
  if (auxiliaries.includes('would') && !auxiliaries.includes('have') && isReported(syntax, token))
    return 'FUTURE';
  if (auxiliaries.some((lemma) => IRREALIS_AUXILIARIES.has(lemma))) return 'HYPOTHETICAL';
  if (auxiliaries.some((lemma) => FUTURE_AUXILIARIES.has(lemma))) return 'FUTURE';
  // "whose leaders *were to meet* on Friday"
  if (lemmas(/^(?:aux|cop)$/).includes('be') && syntax[token]!.xpos === 'VB' && hasMark(syntax, token, 'to'))
    return 'FUTURE';
  if (lemmas(/^det$/).includes('any')) return 'HYPOTHETICAL'; // "*any* attack on Chad"
  const modifiers = lemmas(/^(amod|compound)$/);
  if (modifiers.some((lemma) => IRREALIS_MODIFIERS.has(lemma))) return 'HYPOTHETICAL';
  if (modifiers.some((lemma) => PROSPECTIVE_MODIFIERS.has(lemma))) return 'FUTURE';
  if (modifiers.some((lemma) => HABITUAL_MODIFIERS.has(lemma))) return 'HABITUAL';
  return isHabitual(syntax, token) ? 'HABITUAL' : null;
}

/** "*Had* Kenya *attacked*, Chad would have answered", "*Should* Kenya *attack*": a condition without "if". */
function isInverted(syntax: readonly TokenSyntax[], token: number): boolean {
  if (relationOf(syntax, token) !== 'advcl') return false;
  const children = childrenOf(syntax, token);
  const [first] = children;
  const subject = children.find((child) => relationOf(syntax, child) === 'nsubj');
  return (
    first !== undefined &&
    subject !== undefined &&
    first < subject &&
    /^(?:aux|cop)/.test(syntax[first]!.deprel) &&
    /^(?:have|should|be)$/.test(syntax[first]!.lemma.toLowerCase())
  );
}

/** What the words say that the event depends on; null where nothing. */
function governedModality(syntax: readonly TokenSyntax[], token: number, depth: number): Modality | null {
  const { head, deprel, upos, xpos } = syntax[token]!;
  const infinitive = hasMark(syntax, token, 'to');
  // "NATO *to hold* summit"; "do you *want* war?"
  if (head < 0)
    return infinitive && xpos === 'VB' ? 'FUTURE' : isAsked(syntax, token) ? 'HYPOTHETICAL' : null;
  const governor = syntax[head]!.lemma.toLowerCase();
  const inherited = (): Modality => getModality(syntax, head, depth + 1);
  const verbal = upos === 'VERB' || upos === 'AUX' || upos === 'ADJ';

  if (deprel === 'conj') {
    const ownSubject = childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'nsubj');
    // "will meet and *sign*", but "did not disband, but *continued* to expand"
    const finite = /^VB[DZP]$/.test(xpos);
    return ownSubject || finite ? null : inherited();
  }
  if (verbal) {
    switch (deprel) {
      case 'xcomp':
        // "has *to leave*"; "had the senator *murdered*" is told as a fact
        if ((governor === 'have' && infinitive) || governor === 'need') return 'HYPOTHETICAL';
        if (governor === 'go' && syntax[head]!.xpos === 'VBG') return 'FUTURE';
        // "if they *fail* to win"
        if (NEGATING.has(governor) && hasIrrealisMark(syntax, head)) return 'HYPOTHETICAL';
        return byGovernor(governor) ?? inherited();
      case 'ccomp':
        return byClauseGovernor(syntax, token, governor);
      case 'acl':
        // "helped the rebels *to take* the town"
        if (infinitive && hasOutcome(syntax, head)) return getModality(syntax, syntax[head]!.head, depth + 1);
        return infinitive
          ? (byGovernor(governor) ?? 'HYPOTHETICAL')
          : hasMark(syntax, token, 'of')
            ? byGovernor(governor)
            : // "rejected accusations that it *armed* rebels"
              hasMark(syntax, token, 'that') && ALLEGATIONS.has(governor)
              ? 'HYPOTHETICAL'
              : null;
      case 'advcl':
        // "*when* others *advocate* dialogue, the West accuses them": each time, both
        if (isHabitual(syntax, head) && isOccasion(syntax, token)) return 'HABITUAL';
        if (hasMark(syntax, token, 'from') && HINDERING.test(governor)) return 'NEGATED';
        if (hasMark(syntax, token, 'from', 'against')) return byGovernor(governor);
        // "called on Iran *to stop*", "was set up *to monitor*"
        // "went on *to bomb* the port" is told as a fact
        if (infinitive && governor === 'go' && hasParticle(syntax, head, 'on')) return inherited();
        // "used drones *to attack* the port"
        if (infinitive && OUTCOME.test(governor)) return inherited();
        if (infinitive) return byGovernor(governor) ?? 'HYPOTHETICAL';
        // "attacked China, *saying* …" shares the main verb's standing
        return xpos === 'VBG' && !hasMark(syntax, token, 'after', 'since', 'by', 'for', 'of', 'over')
          ? inherited()
          : null;
      default:
        return null;
    }
  }
  const supported = SUPPORT_VERBS.has(governor) || TAKING_PLACE.has(governor);
  // "there could be another *war*"
  const exists =
    governor === 'be' && childrenOf(syntax, head).some((child) => syntax[child]!.deprel === 'expl');
  if (exists) return inherited();
  if (isSupposed(syntax, token)) return 'HYPOTHETICAL';
  if (/^nsubj/.test(deprel)) return supported && syntax[head]!.upos === 'VERB' ? inherited() : null;
  if (deprel === 'obj' || deprel === 'obl' || deprel === 'nmod') {
    // "had committed *genocide*", unlike "had committed to talks"
    const isDone = deprel === 'obj' && /^(?:commit|undertake)$/.test(governor);
    const prospect = isDone || isDefinite(syntax, token) ? null : byGovernor(governor);
    if (
      prospect &&
      (deprel === 'obj' ||
        caseWords(syntax, token).some((word) => /^(for|of|to|on|against|from)$/.test(word)))
    )
      return prospect;
    // "would not provoke *a war*"; "could prolong *the war*" is of one that there is
    const caused = CAUSING.has(governor) && !isDefinite(syntax, token);
    return deprel === 'obj' && (supported || caused) ? inherited() : null;
  }
  return null;
}

/** Verbs that tell that what is done with them is done as well: "*used* drones to attack", unlike "needed". */
const OUTCOME = /^(?:use|help|assist)$/;

/** Whether a noun is what such a verb has for its object. */
function hasOutcome(syntax: readonly TokenSyntax[], noun: number): boolean {
  const { head, deprel } = syntax[noun]!;
  return deprel === 'obj' && OUTCOME.test(syntax[head]!.lemma.toLowerCase());
}

/** "*stopped* Chad from selling arms" */
const HINDERING = /^(?:stop|keep|block|bar|hinder|deter|dissuade|discourage|save|protect|shield)$/;

/** "*an attack* on the port would be an act of war": what something would follow from, where the verb has no date. */
function isSupposed(syntax: readonly TokenSyntax[], token: number): boolean {
  const { head, deprel } = syntax[token]!;
  if (!/^(?:nsubj|obl)/.test(deprel) || syntax[head]!.upos !== 'VERB') return false;
  const isOpen = childrenOf(syntax, head).some(
    (child) => syntax[child]!.deprel === 'aux' && syntax[child]!.lemma === 'would',
  );
  return (
    isOpen &&
    childrenOf(syntax, token).some(
      (child) =>
        syntax[child]!.deprel === 'det' && /^(?:a|an|another)$/.test(syntax[child]!.lemma.toLowerCase()),
    )
  );
}

const ALLEGATIONS = new Set([
  'accusation',
  'allegation',
  'rumor',
  'rumour',
  'suspicion',
  'suggestion',
  'fear',
  'notion',
  'charge',
]);

/** "Did Kenya *attack* the port?", but not "who attacked the port?", of which the attack is taken to be known. */
function isAsked(syntax: readonly TokenSyntax[], token: number): boolean {
  const children = childrenOf(syntax, token);
  return (
    children.some((child) => syntax[child]!.lemma === '?') &&
    !children.some((child) =>
      /^(?:who|what|why|how|when|where|which)$/.test(syntax[child]!.lemma.toLowerCase()),
    )
  );
}

function byGovernor(lemma: string): Modality | null {
  if (NEGATING.has(lemma)) return 'NEGATED';
  if (IRREALIS.has(lemma)) return 'HYPOTHETICAL';
  return PROSPECTIVE.has(lemma) ? 'FUTURE' : null;
}

/** "demanded that NATO *list* facts", "doubted that NATO *listed* them"; what is said otherwise is said as a fact. */
function byClauseGovernor(syntax: readonly TokenSyntax[], token: number, governor: string): Modality | null {
  const subjunctive =
    syntax[token]!.xpos === 'VB' &&
    !childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'aux');
  return IRREALIS_CLAUSE.has(governor) || (subjunctive && IRREALIS.has(governor)) ? 'HYPOTHETICAL' : null;
}

function hasParticle(syntax: readonly TokenSyntax[], verb: number, particle: string): boolean {
  return syntax[verb + 1]?.lemma === particle && syntax[verb + 1]?.head === verb;
}

function hasMark(syntax: readonly TokenSyntax[], token: number, ...lemmas: string[]): boolean {
  return childrenOf(syntax, token).some(
    (child) => /^(mark|case)$/.test(syntax[child]!.deprel) && lemmas.includes(syntax[child]!.lemma),
  );
}

function hasIrrealisMark(syntax: readonly TokenSyntax[], token: number): boolean {
  return childrenOf(syntax, token).some(
    (child) => syntax[child]!.deprel === 'mark' && IRREALIS_MARKS.has(syntax[child]!.lemma),
  );
}

/** "said that it *would* send": a future seen from the past. */
export function isReported(syntax: readonly TokenSyntax[], token: number): boolean {
  const { head, deprel } = syntax[token]!;
  return (
    deprel === 'ccomp' &&
    head >= 0 &&
    /^VB[DN]$/.test(syntax[head]!.xpos) &&
    !IRREALIS.has(syntax[head]!.lemma)
  );
}

/** "*regularly* bombs"; "*When* others advocate dialogue, the West immediately *accuses*". */
function isHabitual(syntax: readonly TokenSyntax[], token: number): boolean {
  return childrenOf(syntax, token).some((child) => {
    const { lemma } = syntax[child]!;
    if (relationOf(syntax, child) === 'advmod' && HABITUAL_ADVERBS.has(lemma.toLowerCase())) return true;
    return (
      relationOf(syntax, child) === 'advcl' &&
      /^VB[ZP]$/.test(syntax[token]!.xpos) &&
      isOccasion(syntax, child)
    );
  });
}

/** "*when* others advocate dialogue" */
function isOccasion(syntax: readonly TokenSyntax[], clause: number): boolean {
  return childrenOf(syntax, clause).some((one) => /^(when|whenever)$/.test(syntax[one]!.lemma.toLowerCase()));
}

/** "the attack", "its attack": taken to be known, whatever is thought of it. */
function isDefinite(syntax: readonly TokenSyntax[], token: number): boolean {
  return childrenOf(syntax, token).some(
    (child) =>
      (syntax[child]!.deprel === 'det' && /^(the|this|that|these|those)$/.test(syntax[child]!.lemma)) ||
      syntax[child]!.deprel === 'nmod:poss',
  );
}
