import type { EventType } from '../../domain/plover.js';
import type { Trigger } from '../lexicon/trigger.js';
import { triggersOfLemma } from '../lexicon/trigger-lexicon.js';
import { meets } from './conditions.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { childrenOf, relationOf } from './relations.js';

const MAX_DEPTH = 6;

/** Finds the trigger that a token is, the most specific entry that holds; null where it is none. */
export type FindTrigger = (token: number) => TriggerMatch | null;

export function createTriggerFinder(context: EventContext): FindTrigger {
  const known = new Map<number, TriggerMatch | null>();
  let depth = 0;
  const find: FindTrigger = (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    // a trigger's condition may ask for the type of its complement, and so on down the tree
    if (depth >= MAX_DEPTH) return null;
    depth++;
    const match = findMatch(context, token, (child): EventType | null => find(child)?.trigger.type ?? null);
    depth--;
    known.set(token, match);
    return match;
  };
  return find;
}

function findMatch(
  context: EventContext,
  token: number,
  typeOf: (token: number) => EventType | null,
): TriggerMatch | null {
  for (const trigger of candidates(context, token)) {
    const companions = findCompanions(context, token, trigger);
    if (!companions) continue;
    const match: TriggerMatch = { token, trigger, companions };
    if (!trigger.condition || meets(context, match, trigger.condition, typeOf)) return match;
  }
  return null;
}

function candidates({ doc: { syntax } }: EventContext, token: number): readonly Trigger[] {
  const { upos, xpos, lemma, deprel } = syntax[token]!;
  const word = lemma.toLowerCase();
  switch (upos) {
    case 'VERB':
      // "the *banned* party": what was done, to the noun; "*leading* politicians": nothing was
      return deprel === 'amod' && xpos === 'VBG' ? [] : triggersOfLemma(word, 'VERB');
    case 'ADJ':
      return triggersOfLemma(word, 'ADJ');
    case 'NOUN':
      return triggersOfLemma(word, 'NOUN');
    case 'PROPN':
      return deprel === 'compound' || deprel === 'flat' ? [] : triggersOfLemma(word, 'NOUN');
    default:
      return [];
  }
}

/** The tokens that meet the trigger's companions, one for each; null where one is not met. */
function findCompanions(context: EventContext, token: number, { companions, pos }: Trigger): number[] | null {
  if (companions.length === 0) return [];
  const near = pos === 'NOUN' ? nearNoun(context, token) : nearPredicate(context, token);
  const found: number[] = [];
  for (const alternatives of companions) {
    const one = near.find(
      (other) => alternatives.has(context.doc.syntax[other]!.lemma.toLowerCase()) && !found.includes(other),
    );
    if (one === undefined) return null;
    found.push(one);
  }
  return found;
}

/** The words that may complete a verbal phrase: objects, particles, prepositional phrases with their prepositions. */
function nearPredicate(context: EventContext, token: number): number[] {
  const { syntax } = context.doc;
  const { objects } = context.predicate(token);
  const near: number[] = [];
  for (const object of objects) near.push(object, ...withinNominal(context, object));
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    if (/^(punct|cc|nsubj|aux|parataxis|cop|vocative|discourse)$/.test(relation)) continue;
    if (/^(conj|ccomp|advcl)$/.test(relation)) continue;
    near.push(child);
    if (/^(obl|iobj|xcomp|nmod|advmod)$/.test(relation)) near.push(...withinNominal(context, child));
  }
  return near;
}

function nearNoun(context: EventContext, token: number): number[] {
  return withinNominal(context, token);
}

/** "two *tons* of *food* *aid*": the words of a phrase down to what its head is a measure of. */
function withinNominal({ doc: { syntax } }: EventContext, token: number): number[] {
  const words: number[] = [];
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    if (/^(case|compound|amod|nummod|conj|advmod|mark)$/.test(relation))
      words.push(child, ...(relation === 'case' ? [] : compounds(syntax, child)));
    else if (relation === 'nmod' && syntax[child]!.deprel !== 'nmod:poss') {
      words.push(
        child,
        ...compounds(syntax, child),
        ...childrenOf(syntax, child).filter((one) => syntax[one]!.deprel === 'case'),
      );
    }
  }
  return words;
}

function compounds(syntax: EventContext['doc']['syntax'], token: number): number[] {
  return childrenOf(syntax, token).filter((child) =>
    /^(compound|amod|conj)$/.test(relationOf(syntax, child)),
  );
}
