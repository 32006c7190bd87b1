import type { ActorKind } from '../domain/vocabulary.js';
import type { Gender } from './data/given-names.js';

/** What the knowledge base knows of one actor or place. */
export interface KnowledgeEntry {
  /** Unique, part of the actor's id: lower case, letters, digits and hyphens. */
  readonly key: string;
  readonly category: 'ACTOR' | 'PLACE';
  /** The canonical name. */
  readonly name: string;
  /** Null for a place. */
  readonly kind: ActorKind | null;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  /** Of a country itself; else of the country that it lies in or belongs to; null where there is none or several. */
  readonly iso3: string | null;
  readonly gender: Gender | null;
  /** Key of the actor that it belongs to: a ministry's country, a spokesperson's ministry. */
  readonly owner: string | null;
  /** The nouns that it is called by once it has been named: "the alliance", "the bloc", "the newspaper". */
  readonly nouns: readonly string[];
}

/** What a name says of its bearer: its own name, its people ("Russian"), or its capital ("Moscow"). */
export type AliasRole = 'NAME' | 'DEMONYM' | 'CAPITAL';

export function toEntry(
  given: Pick<KnowledgeEntry, 'key' | 'name' | 'category' | 'kind'> & Partial<KnowledgeEntry>,
): KnowledgeEntry {
  return { aliases: [], wikidata: null, iso3: null, gender: null, owner: null, nouns: [], ...given };
}
