import type { Doc, Mention } from '../doc.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { TITLE_NOUNS } from '../lexicon/titles.js';
import { relationOf, type SyntaxTree } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import { conjunctsOf, withConjuncts } from './predicate/conjuncts.js';
import { findNameLists } from './name-lists.js';

/**
 * How a phrase led to an actor: it is the actor ("Israel"), is the actor's ("the *Israeli* army's fire"), or is told
 * only by where it is or what was done with it ("police *in Kenya*", "cars built *in China*").
 */
export type Closeness = 'HEAD' | 'MODIFIER' | 'AROUND';

const MAX_DEPTH = 3;
const FORM_RANK = { NAME: 0, NOMINAL: 1, PRONOUN: 2 } as const;

/** Finds the mentions that a phrase, given by its head token, stands for. */
export interface MentionIndex {
  /** The mention that the phrase itself is; null where it is none. */
  findHead(token: number): Mention | null;
  /** The names of the list that a name stands in, itself included: "*Rosneft*, *Shell*, *Eni* and *BP*". */
  listOf(mention: Mention): readonly Mention[];
  /**
   * The mentions that take part where the phrase does: the phrase itself, else (or besides, where it has no name)
   * the actors that its modifiers name. `prepositions` says which prepositional modifiers count.
   */
  find(token: number, closeness: Closeness, prepositions: ReadonlySet<string>): Mention[];
}

/** Of an agent: "officials *of* the ministry", "troops *from* Chad". */
export const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'from']);
/** Of a target: besides, "talks *with* Iran", "sanctions *against* Iran". */
export const TARGET_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'from',
  'with',
  'to',
  'toward',
  'towards',
  'against',
  'on',
  'over',
  'between',
  'among',
  'for',
  'about',
]);

/** Of what is answered, refused or stopped: besides, "rejected a proposal *by* Iran", which is Iran's. */
export const ANSWERED_PREPOSITIONS: ReadonlySet<string> = new Set([...TARGET_PREPOSITIONS, 'by']);

export function createMentionIndex(
  doc: Pick<Doc, 'tokens' | 'mentions' | 'entities' | 'syntax'>,
): MentionIndex {
  const { mentions, entities, syntax } = doc;
  const lists = findNameLists(doc);
  const byHead = new Map<number, Mention>();
  const byToken = new Map<number, Mention>();
  // "both sides" refers to two.
  const pairs = new Map<string, Mention[]>();
  const better = (a: Mention, b: Mention | undefined): boolean =>
    !b ||
    FORM_RANK[a.form] < FORM_RANK[b.form] ||
    (FORM_RANK[a.form] === FORM_RANK[b.form] && a.to - a.from > b.to - b.from);
  for (const mention of mentions) {
    const key = `${mention.from}-${mention.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), mention]);
    if (better(mention, byHead.get(mention.head))) byHead.set(mention.head, mention);
    for (let token = mention.from; token < mention.to && token < mention.from + 12; token++) {
      if (better(mention, byToken.get(token))) byToken.set(token, mention);
    }
  }

  const isPerson = (mention: Mention): boolean => entities[mention.entity]!.kind === 'PERSON';

  const namedBeside = (token: number): Mention | null => {
    for (const child of childrenOf(syntax, token)) {
      if (!/^(flat|appos|nmod:desc|nmod:unmarked)$/.test(syntax[child]!.deprel)) continue;
      const named = byHead.get(child) ?? byToken.get(child);
      if (named?.form === 'NAME') return named;
    }
    return null;
  };

  const findHead = (token: number): Mention | null => {
    const own = byHead.get(token);
    // "his French *counterpart*, Luc Martin"
    if (own) return isUnnamed(own) && syntax[token]!.xpos === 'NN' ? (namedBeside(token) ?? own) : own;
    // "*President* Dawda Jawara": the title heads the name, or the name's other word does
    const covering = byToken.get(token);
    const { head } = syntax[token]!;
    if (covering?.form === 'NAME' && (head < covering.from || head >= covering.to)) return covering;
    const beside = namedBeside(token);
    if (beside) return beside;
    // "and North Korean *leader* Kim Jong-un": the title before the name, whatever the parser ties the name to
    const next = byToken.get(token + 1);
    return next?.form === 'NAME' &&
      next.from === token + 1 &&
      TITLE_NOUNS.has(syntax[token]!.lemma) &&
      isPerson(next)
      ? next
      : null;
  };

  const collect = (
    token: number,
    prepositions: ReadonlySet<string>,
    depth: number,
    into: Mention[],
  ): void => {
    for (const child of [...childrenOf(syntax, token), ...leadersOf(syntax, token)]) {
      const relation = relationOf(syntax, child);
      const { deprel } = syntax[child]!;
      const { lemma } = syntax[token]!;
      const acting = prepositions === AGENT_PREPOSITIONS;
      const isOther = ANOTHER.test(lemma) || (acting && REPRESENTING.test(lemma));
      const counts =
        (deprel === 'nmod:poss' && !isOther && !isHome(syntax, token)) ||
        (relation === 'amod' && !isHelpedOne(syntax, child)) ||
        (relation === 'compound' && !SIDE.test(syntax[token]!.lemma)) ||
        relation === 'flat' ||
        relation === 'appos' ||
        deprel === 'obl:agent' ||
        (relation === 'nmod' &&
          caseWords(syntax, child).some((word) => prepositions.has(word) && !(isOther && word === 'of')));
      if (!counts) continue;
      for (const one of [child, ...conjunctsOf(syntax, child)]) {
        const mention = findHead(one);
        // "*Berg* allies", unlike "*NATO* allies", who are of it
        if (mention && relation === 'compound' && ANOTHER.test(lemma) && isPerson(mention)) continue;
        if (mention) into.push(...allOf(mention));
        if ((!mention || isUnnamed(mention)) && depth < MAX_DEPTH)
          collect(one, prepositions, depth + 1, into);
      }
    }
  };

  const around = (token: number, prepositions: ReadonlySet<string>): Mention[] => {
    const isActor = classesOfNoun(syntax[token]!.lemma).size > 0;
    const acting = prepositions === AGENT_PREPOSITIONS;
    const within = isActor ? ['in'] : [...prepositions, 'in', 'into'];
    const near = childrenOf(syntax, token).flatMap((child) => {
      const { deprel, upos, xpos } = syntax[child]!;
      // "refugees *fleeing* the war in Kenya"
      // but "helped the rebels *to take* a town" is no help to the town
      const isDone = isActor && xpos === 'VB';
      if (deprel === 'acl' && upos === 'VERB' && !acting && !isDone) return childrenOf(syntax, child);
      return isActor && relationOf(syntax, child) === 'nmod' ? [child] : [];
    });
    return near.flatMap((one) => {
      const { deprel } = syntax[one]!;
      const words = caseWords(syntax, one);
      // "documents stolen *by* Chilean agents": who did it to what is meant is not meant
      const counts = deprel === 'obj' || words.some((word) => word !== 'by' && within.includes(word));
      if (!counts || !/^(?:obj|obl|nmod)/.test(deprel)) return [];
      const found: Mention[] = [];
      const head = findHead(one);
      if (head && !isUnnamed(head)) found.push(...allOf(head));
      else collect(one, new Set([...prepositions, 'in']), 1, found);
      return found;
    });
  };

  /** "her allies, *Luc Martin* of the League and *Paul Kone*": those named are meant, and not whose they are. */
  const apposed = (token: number): Mention[] =>
    childrenOf(syntax, token)
      .filter((child) => child > token && syntax[child]!.deprel === 'appos')
      .flatMap((child) => withConjuncts(syntax, child))
      .flatMap((one) => findHead(one) ?? [])
      .filter((mention) => mention.form === 'NAME' && !isUnnamed(mention));

  const isUnnamed = (mention: Mention): boolean => entities[mention.entity]!.unnamed;
  /** "both sides": the mentions of one phrase. */
  const allOf = (mention: Mention): readonly Mention[] =>
    pairs.get(`${mention.from}-${mention.to}`) ?? [mention];

  return {
    findHead,
    listOf: (mention) => lists.get(mention.index) ?? [mention],
    find(token, closeness, prepositions) {
      const head = findHead(token);
      if (closeness === 'HEAD') {
        if (!head) return [];
        if (!isUnnamed(head)) return [...allOf(head)];
        // "*Liberian* riot police": the group itself, and the country that it is of
        const found: Mention[] = apposed(token);
        if (found.length === 0) collect(token, AGENT_PREPOSITIONS, 1, found);
        return [head, ...(found.length > 0 ? found : around(token, prepositions))];
      }
      if (head && !isUnnamed(head)) return [];
      if (closeness === 'AROUND') return around(token, prepositions);
      // "backed by profits from *Russian* assets": what is owned acts for nobody
      const acting = prepositions === AGENT_PREPOSITIONS;
      if (acting && isOwned(syntax, token)) return [];
      const found: Mention[] = [];
      collect(token, prepositions, 1, found);
      return found;
    },
  };
}

/** "a coalition *led by* Peru and Chile": what those who lead it do. */
function leadersOf(syntax: SyntaxTree, token: number): number[] {
  return childrenOf(syntax, token)
    .filter((child) => syntax[child]!.deprel === 'acl' && syntax[child]!.lemma === 'lead')
    .flatMap((child) => childrenOf(syntax, child))
    .filter((child) => syntax[child]!.deprel === 'obl:agent');
}

/** "*his* wife", "a critic *of Paul Kone*": somebody else. */
const ANOTHER =
  /^(?:wife|husband|spouse|widow|son|daughter|brother|sister|father|mother|parent|child|cousin|nephew|niece|uncle|aunt|predecessor|successor|rival|opponent|enemy|foe|critic|adversary|ally|partner|neighbor|neighbour|friend|backer|patron|sponsor|supporter|loyalist|associate|donor|victim)$/;
/** Those who act for somebody else: "the *family* of Paul Kone sued". */
const REPRESENTING = /^(?:family|relative|lawyer|attorney)$/;

/** "*his* country fears": the country is meant, and not the one whose it is. */
function isHome(syntax: SyntaxTree, noun: number): boolean {
  return /^(?:country|nation|homeland)$/.test(syntax[noun]!.lemma);
}

/** "*Kone* supporters": for or against who is named before; "*NATO* allies" are of it. */
const SIDE = /^(?:supporter|backer|critic|opponent|rival|enemy|foe|adversary|victim)$/;

/** "a *Turkish-backed* militia": those who help it do not do what it does. */
function isHelpedOne(syntax: SyntaxTree, modifier: number): boolean {
  const { lemma, xpos } = syntax[modifier]!;
  return (
    /^VB[DN]$|^JJ$/.test(xpos) &&
    /^(?:back(?:ed)?|support(?:ed)?|train(?:ed)?|fund(?:ed)?|financ(?:e|ed)|sponsor(?:ed)?|equip(?:ped)?|suppl(?:y|ied)|alli(?:ed)|ally|arm(?:ed)?)$/.test(
      lemma,
    )
  );
}

const OWNED =
  /^(?:asset|profit|revenue|proceeds|debt|loan|bond|share|stock|currency|money|fund|export|import|good|product|oil|gas|steel|coal|grain|wheat|market|economy|price|territory|soil|airspace|border|city|town|village|region)$/;

function isOwned(syntax: SyntaxTree, token: number): boolean {
  return OWNED.test(syntax[token]!.lemma);
}
