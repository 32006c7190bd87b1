import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { childrenOf } from '../dependents.js';
import { MAX_DEPTH } from './words.js';

/** Whether the verb's surface subject is what it is done to. */
export function isPassive(syntax: readonly TokenSyntax[], token: number, depth = 0): boolean {
  const word = syntax[token]!;
  if (word.upos !== 'VERB' && word.xpos !== 'VBN') return false;
  const children = childrenOf(syntax, token);
  if (children.some((child) => /:pass$/.test(syntax[child]!.deprel))) return true;
  if (word.xpos !== 'VBN' && word.xpos !== 'VBD') return false;
  if (isCausative(syntax, token)) return true;
  const relations = children.map((child) => relationOf(syntax, child));
  if (isLaid(syntax, token)) return true;
  if (relations.includes('aux')) return false;
  const relation = relationOf(syntax, token);
  // "Former minister *jailed* over bribes", "Ines Kone, *freed* in May, won": tagged as an active past
  if (isDoneTo(word, relations) && isBare(syntax, token)) return true;
  if (relations.includes('nsubj')) return false;
  // "was arrested and charged": the second verb shares voice and subject; "arrested him and left" does not
  if (relation === 'conj' && depth < MAX_DEPTH)
    return (word.xpos === 'VBN' || isDoneTo(word, relations)) && isPassive(syntax, word.head, depth + 1);
  if (word.xpos !== 'VBN') return false;
  // "has *embargoed* Cuba since 1962", where the parser takes the auxiliary for a verb
  if (relation === 'xcomp' && syntax[word.head]!.lemma === 'have') return false;
  return (
    relation === 'acl' ||
    relation === 'amod' ||
    relation === 'advcl' ||
    relation === 'xcomp' ||
    relation === 'root'
  );
}

/** What is laid on or traced to somebody, by the preposition: "*blamed* on", "*attributed* to". */
const LAID: Readonly<Record<string, string>> = {
  blame: 'on',
  pin: 'on',
  attribute: 'to',
  trace: 'to',
  ascribe: 'to',
};

/** "An explosion *blamed* on Peru killed five": who blames names what, so that without an object the subject is what is blamed. */
function isLaid(syntax: readonly TokenSyntax[], verb: number): boolean {
  const next = syntax[verb + 1];
  return (
    next?.lemma === LAID[syntax[verb]!.lemma] &&
    next !== undefined &&
    next.deprel === 'case' &&
    syntax[next.head]!.head === verb &&
    !childrenOf(syntax, verb).some((child) => /^(?:obj|aux)/.test(syntax[child]!.deprel))
  );
}

/** "was arrested in 2017 and *charged* with fraud": tagged as an active past, but what is charged is its subject. */
function isDoneTo({ lemma }: TokenSyntax, relations: readonly string[]): boolean {
  return !relations.includes('obj') && !relations.includes('ccomp') && DONE_TO.test(lemma);
}

/** In a headline, or beside a noun, with nothing that it could share an object with. */
function isBare(syntax: readonly TokenSyntax[], verb: number): boolean {
  const { deprel, children } = syntax[verb]!;
  const relations = children.map((child) => syntax[child]!.deprel);
  if (/^acl/.test(deprel)) return !relations.some((one) => /^nsubj/.test(one));
  return (
    deprel === 'root' &&
    relations.includes('nsubj') &&
    !relations.some((one) => /^(?:conj|iobj|parataxis)$/.test(one))
  );
}

const DONE_TO =
  /^(?:arrest|charge|convict|sentence|jail|imprison|fine|release|deport|expel|ban|kill|injure|wound|execute|torture|sack|dismiss|replace|elect|appoint|detain|acquit|extradite|evacuate|hospitalize|hospitalise|displace|free|investigate)$/;

/** "*had* the senator *murdered*": what the subject brings about is done to the object. */
export function isCausative(syntax: readonly TokenSyntax[], token: number): boolean {
  const { deprel, head, xpos } = syntax[token]!;
  return (
    /^[xc]comp$/.test(deprel) &&
    /^VB[DN]$/.test(xpos) &&
    /^(?:have|get)$/.test(syntax[head]!.lemma) &&
    childrenOf(syntax, token).every((child) => relationOf(syntax, child) !== 'aux') &&
    [head, token].some((verb) =>
      childrenOf(syntax, verb).some(
        (child) => child > head && child < token && /^(?:obj|nsubj)$/.test(relationOf(syntax, child)),
      ),
    )
  );
}
