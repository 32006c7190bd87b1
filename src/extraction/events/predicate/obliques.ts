import type { TokenSyntax } from '../../doc.js';
import { relationOf } from '../../syntax-tree.js';
import { caseWords, childrenOf } from '../dependents.js';
import { withConjuncts } from './conjuncts.js';
import { resolveRelative } from './relative-pronouns.js';

export function addOblique(
  syntax: readonly TokenSyntax[],
  obliques: Map<string, number[]>,
  child: number,
): void {
  const tokens = withConjuncts(syntax, resolveRelative(syntax, child));
  const own = caseWords(syntax, child);
  const words = own.length > 0 ? own : particleBefore(syntax, child);
  // "marched *in support of* X": nothing is done to X
  if (
    words.includes('in') &&
    /^(?:support|solidarity|favor|favour|honor|honour|memory)$/.test(syntax[child]!.lemma)
  )
    return;
  // "fought *on Chad's side*", "acts *on behalf of* Chad": not against it
  if (words.includes('on') && syntax[child]!.xpos === 'NN' && /^(?:side|behalf)$/.test(syntax[child]!.lemma))
    return;
  // "*according to* the report": nothing is done to it, nor by it
  if (words.some((word) => /^accord(?:ing)?$/.test(word))) return;
  const bare = syntax[child]!.deprel === 'obl:agent' ? ['', 'by'] : [''];
  const keys = words.length > 0 ? words : bare;
  // "bombed camps *in retaliation* for attacks on Chad": no camp of Chad's
  const isAnswer = words.includes('in') && ANSWERS.test(syntax[child]!.lemma);
  if (!isAnswer) for (const key of keys) obliques.set(key, [...(obliques.get(key) ?? []), ...tokens]);
  const complex = words.includes('in') ? COMPLEX_PREPOSITIONS.get(syntax[child]!.lemma) : undefined;
  if (!complex) return;
  for (const dependent of childrenOf(syntax, child)) {
    if (relationOf(syntax, dependent) !== 'nmod') continue;
    // "in retaliation *for* attacks on Chad"
    if (caseWords(syntax, dependent).includes('for')) continue;
    obliques.set(complex, [...(obliques.get(complex) ?? []), ...withConjuncts(syntax, dependent)]);
  }
}

/** "called *on* Peru to stop", where the parser takes the preposition for a particle of the verb. */
function particleBefore(syntax: readonly TokenSyntax[], token: number): string[] {
  const first = Math.min(token, ...childrenOf(syntax, token));
  const before = syntax[first - 1];
  const isParticle = before?.deprel === 'compound:prt' && before.head === syntax[token]!.head;
  return isParticle && /^(?:on|upon|in|against|for)$/.test(before.lemma) ? [before.lemma] : [];
}

const ANSWERS = /^(?:retaliation|revenge|reprisal|response|reaction|return|exchange)$/;

/** "went on strike *in protest at* X", "marched *in defiance of* X": by the simple preposition that says as much. */
const COMPLEX_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['protest', 'against'],
  ['defiance', 'against'],
  ['opposition', 'against'],
  ['retaliation', 'against'],
  ['revenge', 'against'],
  ['reprisal', 'against'],
]);
