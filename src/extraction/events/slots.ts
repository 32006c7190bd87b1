import type { Doc } from '../doc.js';
import { GIVING_VERBS } from '../lexicon/other.js';
import type { Slot } from '../lexicon/trigger.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { relationOf } from '../syntax-tree.js';
import { beyondMeasure, caseWords, childrenOf } from './dependents.js';
import { withConjuncts } from './predicate/conjuncts.js';

/** The tokens (heads of phrases) that stand in a slot of a trigger. */
export function tokensInSlot(context: EventContext, match: TriggerMatch, slot: Slot): readonly number[] {
  return match.trigger.pos === 'NOUN'
    ? inNounSlot(context, match, slot)
    : inPredicateSlot(context, match, slot);
}

function inPredicateSlot(
  context: EventContext,
  { token, companions }: TriggerMatch,
  slot: Slot,
): readonly number[] {
  const { syntax } = context.doc;
  const lent = context.predicate(token);
  switch (slot) {
    case 'subj':
      return lent.subjects;
    case 'obj':
      // "hold *talks*" is with nobody, "release *French prisoners*" is of them
      return lent.objects.filter(
        (object) => !companions.includes(object) || context.trigger(object) === null,
      );
    case 'iobj':
      return lent.indirectObjects;
    case 'comp':
      return lent.complementSubjects;
    default: {
      const own = (lent.obliques.get(slot) ?? []).filter((oblique) => !companions.includes(oblique));
      // "impose sanctions *on Iran* on Friday" where the parser ties the phrase to the noun
      // "lost the *election* to Okello": who gets it gets what happened
      const isGiven = GIVING_VERBS.has(syntax[token]!.lemma);
      const things = lent.objects.filter((object) => isGiven || context.trigger(object) === null);
      const within = [...companions, ...things]
        .flatMap((object) => childrenOf(syntax, object))
        .flatMap((child) => [child, ...beyondMeasure(syntax, child)])
        .filter((child) => relationOf(syntax, child) === 'nmod' && caseWords(syntax, child).includes(slot));
      return [...own, ...within.flatMap((child) => withConjuncts(syntax, child))];
    }
  }
}

function inNounSlot(
  context: EventContext,
  { token, companions }: TriggerMatch,
  slot: Slot,
): readonly number[] {
  const lent = context.noun(token);
  switch (slot) {
    case 'poss':
      // "Kenyan *mediation* ended the clash": what an event ends is not of those whose event it is
      return [
        ...lent.possessors.filter((one) => !isScope(context, token, one) && !isVictim(context, token, one)),
        ...lent.agents.filter((one) => !isEnding(context, one)),
      ];
    case 'mod':
      return lent.modifiers.filter(
        (one) => !companions.includes(one) && !isFullPlaceName(context.doc, one, context),
      );
    case 'place':
      return lent.modifiers.filter((one) => isFullPlaceName(context.doc, one, context));
    case 'undergoer':
      return [...lent.undergoers, ...lent.possessors.filter((one) => isVictim(context, token, one))];
    default:
      return lent.obliques.get(slot) ?? [];
  }
}

/** "the *country's* biggest strike": where it was the biggest; "Chad's biggest raid on Mali" is Chad's. */
function isScope(
  { doc: { syntax, entities }, mentions }: EventContext,
  noun: number,
  possessor: number,
): boolean {
  const isSuperlative = childrenOf(syntax, noun).some((child) => syntax[child]!.xpos === 'JJS');
  const isAimed = childrenOf(syntax, noun).some((child) =>
    caseWords(syntax, child).some((word) => /^(?:on|against|of|to|with|into)$/.test(word)),
  );
  const mention = mentions.findHead(possessor);
  return isSuperlative && !isAimed && mention !== null && entities[mention.entity]!.kind === 'COUNTRY';
}

const UNDERGONE: ReadonlySet<string> = new Set(
  'murder killing slaying execution lynching beheading capture overthrow toppling'.split(' '),
);

/** "arrested for *his* murder", "a reward for *Lund's* capture"; but "*Lund's* capture of the town" and "his killings". */
function isVictim(context: EventContext, noun: number, possessor: number): boolean {
  const { syntax, entities } = context.doc;
  const { lemma, xpos } = syntax[noun]!;
  if (!UNDERGONE.has(lemma) || xpos === 'NNS' || context.noun(noun).obliques.has('of')) return false;
  const mention = context.mentions.findHead(possessor);
  return mention !== null && entities[mention.entity]!.kind === 'PERSON';
}

function isEnding(context: EventContext, subject: number): boolean {
  const { syntax } = context.doc;
  const lemma = syntax[syntax[subject]!.head]?.lemma ?? '';
  return /^(?:end|conclude|postpone|cancel)$/.test(lemma) && context.trigger(subject)?.trigger.pos === 'NOUN';
}

/** "the *Iraq* war", "the *Gaza* offensive", but not "the *US* invasion" nor "the *Russian* attack". */
function isFullPlaceName(
  { syntax, tokens, entities }: Pick<Doc, 'syntax' | 'tokens' | 'entities'>,
  token: number,
  context: EventContext,
): boolean {
  if (relationOf(syntax, token) !== 'compound' || !/^(NOUN|PROPN)$/.test(syntax[token]!.upos)) return false;
  if (/^[\p{Lu}.]+$/u.test(tokens[token]!.text)) return false;
  const mention = context.mentions.findHead(token);
  if (!mention || mention.form !== 'NAME') return false;
  const { category, kind } = entities[mention.entity]!;
  return category === 'PLACE' || kind === 'COUNTRY';
}
