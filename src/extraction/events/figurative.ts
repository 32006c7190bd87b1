import type { TokenSyntax } from '../doc.js';
import type { TriggerMatch } from './event-context.js';
import { DISASTERS } from '../lexicon/disasters.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf } from './dependents.js';
import { surfaceSubjects } from './predicate/subjects.js';

/** What goes before a war that nobody dies in: "trade war", "price war", "culture wars", "a bidding war". */
const BLOODLESS = new Set(
  'trade tariff price culture cultural currency bidding turf propaganda information psychological legal court courtroom electoral political media verbal diplomatic economic ratings talent class star'.split(
    ' ',
  ),
);
const FIGHTS =
  /^(?:war|warfare|battle|fight|conflict|clash|skirmish|attack|offensive|hostility|hit|retaliation|strike)$/;
/** What is fought without an enemy: "the war on *poverty*", "a battle for second *place*". */
const BLOODLESS_FOES =
  /^(?:poverty|drug|crime|corruption|graft|cancer|inflation|disease|virus|pandemic|covid|covid-19|aids|malaria|tuberculosis|obesity|smoking|racism|inequality|unemployment|deforestation|pollution|emission|climate|waste|fraud|addiction|misinformation|disinformation|bureaucracy|deficit|debt|recession|wildfire|fire|flood|place|title|championship|cup|medal|trophy|seat|nomination|presidency|leadership|vote|voter|heart|mind|soul|customer|subscriber|share|talent|job|survival|relegation|promotion|injury|illness|attention|rating|custody|christmas|woke|extradition|deportation|charge|allegation|accusation|lawsuit|case|ruling|verdict|ban|bill|law|legislation|decision|proposal|election)$/;
/** "retaliated with *tariffs*", "hit Canada with *duties*". */
const TRADE = /^(?:tariff|duty|levy|trade|import|export|quota|surcharge|percent)$/;
/** Verbs of force that are as much of trade and talk. */
const LOOSE = /^(?:retaliate|hit|strike|target|battle|fight|fire|attack|launch|declare|wage)$/;
const MAX_DEPTH = 3;

/**
 * Whether words of force are of something else: "fired the first shot in a *trade* war", "a war of *words*", an
 * *earthquake* that struck, one who killed *himself*.
 */
export function isFigurative(syntax: readonly TokenSyntax[], { token, trigger }: TriggerMatch): boolean {
  if (trigger.type !== 'ASSAULT') return false;
  if (trigger.pos === 'NOUN') return isBloodless(syntax, token) || isNoDestruction(syntax, token);
  const { lemma, children } = syntax[token]!;
  if (isByMeasure(syntax, token)) return true;
  if (isByNature(syntax, token) || (trigger.mode !== 'suicide-attack' && isDoneToOneself(syntax, token)))
    return true;
  if (isFoughtWithoutBlood(syntax, token)) return true;
  if (!LOOSE.test(lemma)) return false;
  return children.some((child) => hasTrade(syntax, child, 1));
}

/** "the *sanctions* also target its minister" */
function isByMeasure(syntax: readonly TokenSyntax[], verb: number): boolean {
  return (
    /^(?:target|hit|strike|crush)$/.test(syntax[verb]!.lemma) &&
    surfaceSubjects(syntax, verb).some((subject) =>
      /^(?:measure|sanction|tariff|penalty|law|bill|ban|decree|rule|restriction|embargo|package|tax|duty|cut|reform|policy)$/.test(
        syntax[subject]!.lemma,
      ),
    )
  );
}

function isByNature(syntax: readonly TokenSyntax[], verb: number): boolean {
  // "*Storm* Daniel swept ashore, killing ten"
  return surfaceSubjects(syntax, verb).some((subject) =>
    [
      subject,
      ...childrenOf(syntax, subject).filter((child) =>
        /^(?:compound|nmod:desc|flat)/.test(syntax[child]!.deprel),
      ),
    ].some((one) => DISASTERS.has(syntax[one]!.lemma.toLowerCase())),
  );
}

function isDoneToOneself(syntax: readonly TokenSyntax[], verb: number): boolean {
  return childrenOf(syntax, verb).some(
    (child) => relationOf(syntax, child) === 'obj' && /sel(?:f|ves)$/.test(syntax[child]!.lemma),
  );
}

/** "weapons of *mass* destruction", "*self*-destruction" */
function isNoDestruction(syntax: readonly TokenSyntax[], token: number): boolean {
  return (
    syntax[token]!.lemma === 'destruction' &&
    childrenOf(syntax, token).some((child) => /^(?:mass|self|creative)$/.test(syntax[child]!.lemma))
  );
}

function isBloodless(syntax: readonly TokenSyntax[], token: number): boolean {
  if (!FIGHTS.test(syntax[token]!.lemma)) return false;
  const { deprel: relation, head } = syntax[token]!;
  // "won the battle *for a seat*", tied to the verb
  const isWon = relation === 'obj' && FIGHTING.test(syntax[head]!.lemma);
  const tied = isWon ? childrenOf(syntax, head).filter((one) => syntax[one]!.deprel === 'obl') : [];
  if (tied.some((one) => caseWords(syntax, one).includes('for') && isBloodlessFoe(syntax, one))) return true;
  return childrenOf(syntax, token).some((child) => {
    const { deprel, lemma } = syntax[child]!;
    if (/^(?:compound|amod)$/.test(deprel)) return BLOODLESS.has(lemma.toLowerCase());
    return (
      deprel === 'nmod' &&
      (/^(?:word|wit|idea|narrative|nerve)$/.test(lemma) || isBloodlessFoe(syntax, child))
    );
  });
}

/** "fought *poverty*", "a battle *for the title*", "a war *on drugs*". */
function isBloodlessFoe(syntax: readonly TokenSyntax[], token: number): boolean {
  const words = caseWords(syntax, token);
  return (
    BLOODLESS_FOES.test(syntax[token]!.lemma.toLowerCase()) &&
    (words.length === 0 || words.some((word) => /^(?:on|against|for|over|with)$/.test(word)))
  );
}

/** Verbs of a fight that may be one without blood, with whom or what for. */
const FIGHTING = /^(?:fight|battle|combat|wage|win|lose)$/;

function isFoughtWithoutBlood(syntax: readonly TokenSyntax[], verb: number): boolean {
  if (!FIGHTING.test(syntax[verb]!.lemma)) return false;
  return childrenOf(syntax, verb).some((child) => {
    const relation = syntax[child]!.deprel;
    if (relation === 'nsubj:pass' || relation === 'obj')
      return isBloodless(syntax, child) || isBloodlessFoe(syntax, child);
    return relation === 'obl' && isBloodlessFoe(syntax, child);
  });
}

function hasTrade(syntax: readonly TokenSyntax[], token: number, depth: number): boolean {
  const { deprel, lemma } = syntax[token]!;
  // What stands in a clause of its own is not what this is about.
  const means = depth === 1 && deprel === 'advcl' && syntax[token]!.xpos === 'VBG'; // "by *curbing* exports"
  if (depth > MAX_DEPTH || !(means || /^(?:obj|obl|nmod|compound|amod)/.test(deprel))) return false;
  return (
    TRADE.test(lemma) ||
    isBloodless(syntax, token) ||
    childrenOf(syntax, token).some((child) => hasTrade(syntax, child, depth + 1))
  );
}
