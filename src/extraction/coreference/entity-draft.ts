import type { Gender } from '../../knowledge/data/given-names.js';
import type { ActorKind, ReferringForm } from '../../domain/vocabulary.js';
import type { TokenRange } from '../doc.js';
import type { NounClass } from '../lexicon/actor-nouns.js';

/** An actor or a place while its mentions are gathered. */
export interface EntityDraft {
  readonly category: 'ACTOR' | 'PLACE';
  name: string;
  kind: ActorKind | null;
  readonly aliases: Set<string>;
  readonly wikidata: string | null;
  readonly iso3: string | null;
  readonly knowledge: string | null;
  readonly unnamed: boolean;
  gender: Gender | null;
  /** More than one: "critics", "they". */
  readonly plural: boolean;
  /** The nouns that can stand for it: "alliance", "company". */
  readonly nouns: Set<string>;
  readonly classes: ReadonlySet<NounClass>;
  /** Words of the titles that the text or the knowledge base gives a person. */
  readonly titles: Set<string>;
  /** Whether the text calls a person the former holder of an office. */
  isFormer: boolean;
  /** Keys of the bodies whose offices the text or the knowledge base has a person in; none where they have none. */
  readonly bodies: Set<string>;
}

export interface MentionDraft extends TokenRange {
  readonly form: ReferringForm;
  readonly head: number;
  readonly entity: EntityDraft;
  readonly linkScore: number;
}
