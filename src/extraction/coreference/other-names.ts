import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import type { EntityDraft } from './entity-draft.js';

const KNOWN_AS =
  /^(?:[,(] )?(?:(?:who is )?(?:also |better |widely |popularly |locally |sometimes )?(?:known|referred to) as|nicknamed|dubbed|alias|a\.?k\.?a\.?)(?: the)?(?: ["“'‘])?$/;

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
    if (next.from - name.to > 7 || one.category !== 'ACTOR') return;
    const between = tokens
      .slice(name.to, next.from)
      .map((t) => t.text.toLowerCase())
      .join(' ');
    if (KNOWN_AS.test(between)) others.set(other, one);
  });
  return others;
}
