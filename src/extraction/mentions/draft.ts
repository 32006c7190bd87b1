import type { AliasRole, KnowledgeEntry } from '../../knowledge/entry.js';
import type { Alias } from '../../knowledge/alias-index.js';
import type { Doc, NameSpan, TokenRange } from '../doc.js';

/** The layers that mention detection, linking and coreference read. */
export type MentionDoc = Pick<
  Doc,
  'article' | 'reference' | 'tokens' | 'sentences' | 'syntax' | 'names' | 'quotes'
>;

export type NameType = NameSpan['type'];

/** A name before it is linked: what the gazetteer and the encoder say of it. */
export interface NameDraft extends TokenRange {
  readonly type: NameType;
  /** What the knowledge base calls by this name; empty where it does not know it. */
  readonly aliases: readonly Alias[];
  /** "Foreign Ministry" without its country: a body that every state has. */
  readonly body: string | null;
  /** Key of the country that the text names beside the body. */
  readonly bodyOf: string | null;
  readonly form: 'NAME' | 'NOMINAL';
}

/** A name with what it was linked to. */
export interface LinkedName extends NameDraft {
  readonly entry: KnowledgeEntry | null;
  readonly role: AliasRole | null;
  readonly linkScore: number;
}
