import { QUAD_CLASS_BY_TYPE } from '../../domain/plover.js';
import type { Trigger } from '../lexicon/trigger.js';
import { triggersOfLemma } from '../lexicon/trigger-lexicon.js';
import { meets } from './conditions.js';
import type { EventContext, TriggerMatch } from './event-context.js';
import { isFigurative } from './figurative.js';
import { isOtherPhrase } from './other-phrases.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf, isPredicateParticiple } from './dependents.js';

type Syntax = EventContext['doc']['syntax'];

const MAX_DEPTH = 6;

/** Nouns that add nothing to the event noun before them: "a mediation *effort*". */
const VESSELS = new Set(
  'effort mission process round campaign attempt move bid drive operation talk'.split(' '),
);

/** Finds the trigger that a token is: the most specific entry that holds, null where none does. */
export function createTriggerFinder(context: EventContext): (token: number) => TriggerMatch | null {
  const known = new Map<number, TriggerMatch | null>();
  let depth = 0;
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    // a trigger's condition may ask for the type of its complement, and so on down the tree
    if (depth >= MAX_DEPTH) return null;
    depth++;
    const match = findMatch(context, token);
    depth--;
    known.set(token, match);
    return match;
  };
}

function findMatch(context: EventContext, token: number): TriggerMatch | null {
  const { upos } = context.doc.syntax[token]!;
  const isNoun = upos === 'NOUN' || upos === 'PROPN';
  let near: readonly Near[] | null = null;
  const getNear = () => (near ??= isNoun ? nearNoun(context, token) : nearPredicate(context, token));
  for (const trigger of candidates(context, token)) {
    const companions = findCompanions(context.doc.syntax, trigger, getNear);
    if (!companions || isOtherPhrase(context, token, trigger)) continue;
    const match: TriggerMatch = { token, trigger, companions };
    if (isFigurative(context.doc.syntax, match) || isAnswerByOther(context, match)) continue;
    if (!trigger.condition || meets(context, match, trigger.condition)) return match;
  }
  return null;
}

/** "retaliated by *cutting supplies*": as the means are, and no use of force. */
function isAnswerByOther(context: EventContext, { token, trigger }: TriggerMatch): boolean {
  const { syntax } = context.doc;
  if (trigger.type !== 'ASSAULT' || syntax[token]!.lemma !== 'retaliate') return false;
  const means = childrenOf(syntax, token).filter(
    (child) =>
      syntax[child]!.deprel === 'advcl' &&
      syntax[child]!.xpos === 'VBG' &&
      childrenOf(syntax, child).some((mark) => syntax[mark]!.lemma === 'by'),
  );
  return means.length > 0 && !means.some((child) => context.typeOf(child) === 'ASSAULT');
}

function candidates({ doc: { syntax } }: EventContext, token: number): readonly Trigger[] {
  const { upos, lemma, deprel, head } = syntax[token]!;
  const whole = hyphenated(syntax, token);
  const isKnown = (pos: Trigger['pos']): boolean => whole !== null && triggersOfLemma(whole, pos).length > 0;
  const word = isKnown(upos === 'VERB' ? 'VERB' : 'NOUN') ? whole! : lemma.toLowerCase();
  switch (upos) {
    case 'VERB':
      // "the *banned* party", "*leading* politicians": what a thing is rather than what happened
      return deprel === 'amod' && !isPredicateParticiple(syntax, token) ? [] : triggersOfLemma(word, 'VERB');
    case 'ADJ':
      return triggersOfLemma(word, 'ADJ');
    case 'NOUN':
      // "passed by 204 *votes* to 115": how many there were
      if (/^(?:vote|goal|point)$/.test(word) && isCounted(syntax, token)) return [];
      // "put its air *defences* on alert" defends nobody in words
      if (/^defen[cs]e$/.test(word) && isThingOfDefence(syntax, token)) return [];
      // "the *exercise of* sovereignty" is no drill
      if (word === 'exercise' && isOfThing(syntax, token)) return [];
      // "the *bombing* suspect" tells of a bombing, "the *agreement* text" of no agreeing
      return triggersOfLemma(word, 'NOUN').filter(
        ({ type }) =>
          relationOf(syntax, token) !== 'compound' ||
          // "Kenyan *demands* list crimes", whatever the parser makes of it
          (syntax[token]!.xpos === 'NNS' && syntax[head]?.xpos === 'NN' && type === 'REQUEST') ||
          VESSELS.has(syntax[head]?.lemma ?? '') ||
          QUAD_CLASS_BY_TYPE[type]?.startsWith('MATERIAL'),
      );
    case 'PROPN':
      return deprel === 'compound' || deprel === 'flat' ? [] : triggersOfLemma(word, 'NOUN');
    default:
      return [];
  }
}

/** "a *cease-fire*", "*test-fired*": the lemma of a word that is cut at its hyphen; null for another. */
function hyphenated(syntax: Syntax, token: number): string | null {
  const first = syntax[token - 1]?.lemma === '-' ? syntax[token - 2] : undefined;
  return first ? `${first.lemma}-${syntax[token]!.lemma}`.toLowerCase() : null;
}

function isThingOfDefence(syntax: Syntax, token: number): boolean {
  return (
    syntax[token]!.xpos === 'NNS' ||
    childrenOf(syntax, token).some(
      (child) =>
        /^(?:compound|amod)$/.test(syntax[child]!.deprel) &&
        /^(?:air|missile|coastal|civil|national|flood)$/.test(syntax[child]!.lemma.toLowerCase()),
    )
  );
}

function isOfThing(syntax: Syntax, token: number): boolean {
  return childrenOf(syntax, token).some(
    (child) => syntax[child]!.upos === 'NOUN' && caseWords(syntax, child).includes('of'),
  );
}

function isCounted(syntax: Syntax, token: number): boolean {
  return childrenOf(syntax, token).some((child) => syntax[child]!.deprel === 'nummod');
}

/** The tokens that meet the trigger's companions, one for each; null where one is not met. */
function findCompanions(
  syntax: Syntax,
  { companions }: Trigger,
  getNear: () => readonly Near[],
): number[] | null {
  if (companions.length === 0) return [];
  const near = getNear();
  const found: number[] = [];
  const prepositions = new Set<string>(['with']);
  for (const { lemmas, kind } of companions) {
    const one = near.find(
      ({ token: other, oblique }) =>
        (lemmas.has(syntax[other]!.lemma.toLowerCase()) || lemmas.has(hyphenated(syntax, other) ?? '')) &&
        !found.includes(other) &&
        (kind !== 'PARTICLE' || syntax[other]!.deprel !== 'case') &&
        (kind !== 'CLASS' || !oblique || caseWords(syntax, oblique).some((word) => prepositions.has(word))),
    );
    if (!one) return null;
    found.push(one.token);
    prepositions.add(syntax[one.token]!.lemma.toLowerCase());
  }
  return found;
}

/** A word near a trigger, and the prepositional phrase of the verb that it stands in, if it does. */
interface Near {
  readonly token: number;
  readonly oblique: number | null;
}

/** The words that may complete a verbal phrase: objects, particles, prepositional phrases with their prepositions. */
function nearPredicate(context: EventContext, token: number): Near[] {
  const { syntax } = context.doc;
  const { objects } = context.predicate(token);
  const near: Near[] = [];
  const add = (oblique: number | null, tokens: readonly number[]): void => {
    for (const one of tokens) near.push({ token: one, oblique });
  };
  for (const object of objects) {
    // "extended a ban *on* grain" extends no grain
    const apart = (one: number): boolean =>
      syntax[one]!.deprel === 'nmod' && caseWords(syntax, one).some((word) => /^(?:on|against)$/.test(word));
    const within = withinNominal(context, object);
    add(null, [object, ...within.filter((one) => !apart(one))]);
    for (const one of within.filter(apart)) add(one, [one]);
  }
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax, child);
    // "called new strikes *on Saturday*" is no call on anybody
    if (context.isDate(child)) continue;
    if (/^(punct|cc|nsubj|aux|parataxis|cop|vocative|discourse|conj|ccomp|advcl|obj)$/.test(relation))
      continue;
    // "voted *to* condemn Russia" condemns it to nothing
    if (relation === 'mark' && child < token) continue;
    if (relation === 'obl' || relation === 'nmod') add(child, [child, ...withinNominal(context, child)]);
    else if (relation === 'iobj' || relation === 'xcomp')
      add(null, [child, ...withinNominal(context, child)]);
    else add(null, [child]);
  }
  return near;
}

function nearNoun(context: EventContext, token: number): Near[] {
  return withinNominal(context, token).map((one) => ({
    token: one,
    oblique: null,
  }));
}

/** "two *tons* of *food* *aid*": the words of a phrase down to what its head is a measure of. */
function withinNominal(context: EventContext, token: number): number[] {
  const { syntax } = context.doc;
  const words: number[] = [];
  for (const child of childrenOf(syntax, token)) {
    // "called a strike *on Monday*", where the parser ties the day to the strike
    if (context.isDate(child)) continue;
    const relation = relationOf(syntax, child);
    if (relation === 'case') words.push(child);
    else if (/^(compound|amod|nummod|conj|advmod)$/.test(relation))
      words.push(child, ...compounds(syntax, child));
    else if (relation === 'nmod' && syntax[child]!.deprel !== 'nmod:poss') {
      const cases = childrenOf(syntax, child).filter((one) => syntax[one]!.deprel === 'case');
      words.push(child, ...cases, ...compounds(syntax, child));
    }
  }
  return words;
}

function compounds(syntax: Syntax, token: number): number[] {
  return childrenOf(syntax, token).filter((child) =>
    /^(compound|amod|conj)$/.test(relationOf(syntax, child)),
  );
}
