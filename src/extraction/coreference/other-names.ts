import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import { isKnownAs } from '../mentions/known-as.js';
import type { EntityDraft } from './entity-draft.js';

/** "Augustine Holm, better known as “*Cement King*”,": other names → the one that they are said to be other names of. */
export function findOtherNames(
  { tokens }: MentionDoc,
  names: readonly LinkedName[],
  entities: readonly EntityDraft[],
): Map<EntityDraft, EntityDraft> {
  const others = new Map<EntityDraft, EntityDraft>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    const [one, other] = [entities[i]!, entities[i + 1]];
    if (!next || !other || other === one || other.knowledge || one.kind !== other.kind) return;
    if (one.category === 'ACTOR' && isKnownAs(tokens, name, next)) others.set(other, one);
  });
  return others;
}
