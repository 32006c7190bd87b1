import { wordsOfClass } from '../lexicon/word-classes.js';
import type { Trigger } from '../lexicon/trigger.js';
import type { SyntaxTree } from '../syntax-tree.js';
import { caseWords, childrenOf, measuredBy } from './dependents.js';
import type { EventContext } from './event-context.js';

/** "*backed* up into the street" is no backing: a particle that the entry does not know makes another verb. */
export function isOtherPhrase(
  context: EventContext,
  token: number,
  { pos, companions, type }: Trigger,
): boolean {
  const { syntax } = context.doc;
  if (pos !== 'VERB') return false;
  const { lemma } = syntax[token]!;
  // "*called* the strike reckless"
  if (lemma === 'call' && companions.length > 0 && isNaming(syntax, token)) return true;
  // "*pleaded* guilty" asks nothing
  if (lemma === 'plead' && isPleaOfCourt(syntax, token)) return true;
  // "the coup *helped* militants to seize it", "they *helped* to oust him"
  if (lemma === 'help' && type === 'AID' && (isOfEvent(context, token) || isShareIn(context, token)))
    return true;
  if (type === 'PROTEST' && companions.length > 0 && isArmedStrike(context, token)) return true;
  // "*hosts* French troops" receives no guests
  if (lemma === 'host' && companions.length === 0 && isStationing(context, token)) return true;
  // "the barrage *left* towns in the dark"
  if (lemma === 'leave' && (type === 'RETREAT' || type === 'CONSULT') && isOfEvent(context, token))
    return true;
  if (companions.length > 0) return false;
  return childrenOf(syntax, token).some((child) => syntax[child]!.deprel === 'compound:prt');
}

/** "*helped* to oust him", unlike "*helped* Chad to oust him": whom that helps is who does it. */
function isShareIn(context: EventContext, verb: number): boolean {
  const { syntax } = context.doc;
  return (
    context.predicate(verb).objects.length === 0 &&
    childrenOf(syntax, verb).some(
      (child) => syntax[child]!.deprel === 'xcomp' && syntax[child]!.upos === 'VERB',
    )
  );
}

function isPleaOfCourt(syntax: SyntaxTree, verb: number): boolean {
  return syntax
    .slice(verb + 1, verb + 4)
    .some(({ lemma, head }) => /^(?:guilty|innocent|insanity)$/.test(lemma) && head === verb);
}

/** "launched *air* strikes", "launched strikes *on* Chad": of no workers. */
function isArmedStrike(context: EventContext, verb: number): boolean {
  const { syntax } = context.doc;
  const { objects } = context.predicate(verb);
  // "launched *a wave of* strikes on Chad"
  const measured = objects.flatMap((object) => measuredBy(syntax, object));
  return [...objects, ...measured].some((object) => {
    if (syntax[object]!.lemma !== 'strike') return false;
    const behind = childrenOf(syntax, verb).filter(
      (child) => child > object && syntax[child]!.deprel === 'obl',
    );
    return [...childrenOf(syntax, object), ...behind].some((child) => {
      const { deprel, lemma } = syntax[child]!;
      if (/^(?:compound|amod)$/.test(deprel)) return ARMED.test(lemma.toLowerCase());
      return (
        /^(?:nmod|obl)$/.test(deprel) && !context.isDate(child) && caseWords(syntax, child).includes('on')
      );
    });
  });
}

const ARMED =
  /^(?:air|aerial|missile|rocket|drone|artillery|military|retaliatory|nuclear|naval|cruise|preemptive|pre-emptive|precision|surgical)$/;

function isStationing(context: EventContext, verb: number): boolean {
  return context.predicate(verb).objects.some((object) => {
    const { lemma } = context.doc.syntax[object]!;
    return wordsOfClass('troops').has(lemma) || /^(?:base|centre|center|headquarters)$/.test(lemma);
  });
}

function isOfEvent(context: EventContext, verb: number): boolean {
  return context.predicate(verb).subjects.some((subject) => {
    const type = context.typeOf(subject);
    return context.doc.syntax[subject]!.upos === 'NOUN' && type !== null && type !== 'OTHER';
  });
}

function isNaming(syntax: SyntaxTree, verb: number): boolean {
  const relations = childrenOf(syntax, verb).map((child) => syntax[child]!);
  const named = relations.filter(({ deprel, upos }) => deprel === 'xcomp' && upos !== 'VERB');
  return named.length > 1 || (named.length > 0 && relations.some(({ deprel }) => deprel === 'obj'));
}
