import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';

/** "the Belgian", "the Serb": one person; "the British", "the Chinese", "the Poles" are many. */
const MANY = /(?:s|ese|sh|nch|tch|men)$/;

/** "Kevin De Bruyne was sent off. *The Belgian* said …": the person named before. Null where a country or its people is meant. */
export function resolveCompatriot(
  doc: MentionDoc,
  { from, to, head, entity }: MentionDraft,
  name: LinkedName | undefined,
  discourse: Discourse,
): EntityDraft | null {
  const { text } = doc.tokens[to - 1]!;
  if (name?.role !== 'DEMONYM' || name.form !== 'NAME' || MANY.test(text)) return null;
  if (!/^the$/i.test(doc.tokens[from - 1]?.text ?? '')) return null;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/.test(doc.syntax[head]!.deprel)) return null;
  // "Park said that *the Belgian* would fight": another than he.
  const others = discourse.subjectsOver(head);
  return discourse.find(from, {
    fits: (person) =>
      person.kind === 'PERSON' &&
      !person.plural &&
      !others.has(person) &&
      (person.iso3 === null || person.iso3 === entity.iso3),
  });
}
