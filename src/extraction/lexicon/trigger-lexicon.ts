import { ACCUSE } from './accuse.js';
import { AGREE } from './agree.js';
import { AID } from './aid.js';
import { ASSAULT } from './assault.js';
import { COERCE } from './coerce.js';
import { CONCEDE } from './concede.js';
import { CONSULT } from './consult.js';
import { COOPERATE } from './cooperate.js';
import { MOBILIZE } from './mobilize.js';
import { OTHER } from './other.js';
import { PROTEST } from './protest.js';
import { REJECT } from './reject.js';
import { REQUEST } from './request.js';
import { RETREAT } from './retreat.js';
import { SANCTION } from './sanction.js';
import { SUPPORT } from './support.js';
import { THREATEN } from './threaten.js';
import type { Trigger } from './trigger.js';

/** In the order in which equally specific triggers of one word are tried. */
export const TRIGGERS: readonly Trigger[] = [
  ...ACCUSE,
  ...REJECT,
  ...REQUEST,
  ...THREATEN,
  ...PROTEST,
  ...CONCEDE,
  ...RETREAT,
  ...SANCTION,
  ...AID,
  ...MOBILIZE,
  ...COERCE,
  ...ASSAULT,
  ...CONSULT,
  ...COOPERATE,
  ...SUPPORT,
  ...AGREE,
  ...OTHER,
];

const INDEX = toIndex(TRIGGERS);

/** The triggers of a lemma, the most specific first; empty where it is none. */
export function triggersOfLemma(lemma: string, pos: Trigger['pos']): readonly Trigger[] {
  return INDEX.get(`${pos} ${lemma}`) ?? [];
}

function toIndex(triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> {
  const index = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const key = `${trigger.pos} ${trigger.lemma}`;
    const list = index.get(key);
    if (list) list.push(trigger);
    else index.set(key, [trigger]);
  }
  for (const list of index.values()) list.sort((a, b) => specificity(b) - specificity(a));
  return index;
}

/** A phrase of more words is tried before one of fewer, a conditional entry before an unconditional one. */
function specificity(trigger: Trigger): number {
  return 2 * trigger.companions.length + (trigger.condition ? 1 : 0);
}
