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
  const { text } = doc.tokens[from]!;
  if (name?.role !== 'DEMONYM' || to - from > 1 || MANY.test(text)) return null;
  if (!/^the$/i.test(doc.tokens[from - 1]?.text ?? '')) return null;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/.test(doc.syntax[head]!.deprel)) return null;
  return discourse.find(from, {
    fits: ({ kind, plural, iso3 }) => kind === 'PERSON' && !plural && (iso3 === null || iso3 === entity.iso3),
  });
}
