import type { MentionDoc } from '../mentions/draft.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft } from './entity-draft.js';
import type { NominalDraft } from './find-nominals.js';

/** Sentences between "both sides" and the two that it takes up. */
const WINDOW = 3;
const MAX_TRIES = 4;

/**
 * "Both sides", "the two countries": the two actors spoken of last that the noun can stand for, for "side" any two of
 * one kind. Null for another phrase, and where there are not two: "both sides of the river".
 */
export function resolvePair(
  doc: MentionDoc,
  { from, head, noun, plural, definite }: NominalDraft,
  discourse: Discourse,
): readonly [EntityDraft, EntityDraft] | null {
  const neither = /^(?:neither|either)$/i.test(doc.tokens[from]?.text ?? '');
  if (!(plural && definite && isTwo(doc, from, head)) && !neither) return null;
  if (hasComplement(doc, head)) return null;
  const fits = (e: EntityDraft): boolean => {
    if (e.category !== 'ACTOR' || e.unnamed || e.plural) return false;
    if (noun === 'government') return e.kind === 'COUNTRY';
    return e.kind !== 'PERSON' && (/^(?:side|party)$/.test(noun) || e.nouns.has(noun));
  };
  // "NATO's chief urged both sides …": who is alone of its kind is none of the two.
  const alone = new Set<EntityDraft>();
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const first = discourse.find(head, { window: WINDOW, fits: (e) => fits(e) && !alone.has(e) });
    if (!first) return null;
    const second = discourse.find(head, {
      window: WINDOW,
      fits: (e) => e !== first && e.kind === first.kind && fits(e),
    });
    if (second) return [first, second];
    alone.add(first);
  }
  return null;
}

/** "both sides", "the two sides", "these two countries". */
function isTwo(doc: MentionDoc, from: number, head: number): boolean {
  const words = doc.tokens.slice(from, head).map((t) => t.text.toLowerCase());
  return words.length < 3 && words.some((w) => w === 'both' || w === 'two');
}

function hasComplement({ syntax }: MentionDoc, head: number): boolean {
  return syntax[head]!.children.some((c) => c > head && /^(?:nmod|acl)/.test(syntax[c]!.deprel));
}
