import type { Actor, ActorMention, Place } from '../../domain/extraction.js';
import { linkedActorId, localActorId, namedActorId, placeId } from '../../domain/ids.js';
import { toTextSpan, type Span } from '../../domain/span.js';
import type { Doc, Entity } from '../doc.js';

/** The actors and places of an article, and where each entity and each source without one ended up. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Entity index → actor or place id; entities that did not become either are not there. */
  readonly idByEntity: ReadonlyMap<number, string>;
  /** The actor that stands for a source that is no mention ("a poll"), or for one that is not said (by its cue). */
  idOfSource(source: Span): string;
  /** Actors that a text implies as somebody's source but never refers to. */
  readonly unstated: ReadonlySet<string>;
}

/** What a claim needs as a source: an entity, or the words that name or imply one. */
export interface NeededSource {
  readonly entity: number | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly antecedent?: Span;
}

/** Name of the source of "it is reported that": nobody is named, the cue's words are its mention. */
const UNSTATED = 'unnamed source';
/** A pronoun that nothing resolves names nobody either. */
const PRONOUN =
  /^(?:he|she|it|they|we|you|i|him|her|them|us|me|who|whom|which|that|this|these|those|(?:(?:one|some|many|most|all|both|each|neither|either|none|two|three|several|few|others?)(?: of (?:them|these|those|whom))?))$/i;
const MAX_NAME_LENGTH = 80;

/**
 * Named entities become actors and places; unnamed ones ("critics", "the general") only where a claim needs them.
 * Entities that share an id (one person found twice) become one.
 */
export function toActors(doc: Doc, article: string, needed: readonly NeededSource[]): ActorIndex {
  const sources = new Set(needed.map((n) => n.entity));
  const actors = new Map<string, Actor>();
  const places = new Map<string, Place>();
  const idByEntity = new Map<number, string>();
  const mentionsByEntity = groupMentions(doc);
  for (const entity of doc.entities) {
    const mentions = mentionsByEntity.get(entity.index) ?? [];
    if (!mentions.length || (entity.unnamed && !sources.has(entity.index))) continue;
    if (entity.category === 'PLACE') {
      const id = placeId(entity.knowledge ?? entity.name);
      const before = places.get(id);
      places.set(id, {
        id,
        name: entity.name,
        iso3: entity.iso3,
        mentions: merge(before?.mentions, mentions),
      });
      idByEntity.set(entity.index, id);
    } else {
      const id = toActorId(entity, article, mentions, actors);
      actors.set(id, mergeActor(actors.get(id), toActor(id, entity, mentions)));
      idByEntity.set(entity.index, id);
    }
  }
  const idBySource = new Map<string, string>();
  const unstated = new Set<string>();
  for (const { entity, source, cue, antecedent } of needed) {
    const span = source ?? cue;
    if (entity !== null || !span) continue;
    const actor = toUnlistedSource(doc.article.text, article, span, source !== null, antecedent);
    actors.set(actor.id, mergeActor(actors.get(actor.id), actor));
    idBySource.set(keyOf(span), actor.id);
    if (!source) unstated.add(actor.id);
  }
  return {
    actors: [...actors.values()],
    places: [...places.values()],
    idByEntity,
    unstated,
    idOfSource(span) {
      const id = idBySource.get(keyOf(span));
      if (!id) throw new Error(`No source was announced at [${span.start}, ${span.end}).`);
      return id;
    },
  };
}

function groupMentions(doc: Doc): Map<number, ActorMention[]> {
  const groups = new Map<number, ActorMention[]>();
  for (const { entity, start, end, text, form, linkScore } of doc.mentions) {
    const group = groups.get(entity);
    const mention = { start, end, text, form, linkScore };
    if (group) group.push(mention);
    else groups.set(entity, [mention]);
  }
  for (const { entity, start, end, text, form, linkScore } of doc.impliedMentions) {
    groups.get(entity)?.push({ start, end, text, form, linkScore });
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}

function toActorId(
  entity: Entity,
  article: string,
  mentions: readonly ActorMention[],
  taken: ReadonlyMap<string, Actor>,
): string {
  if (entity.knowledge) return linkedActorId(entity.knowledge);
  if (!entity.unnamed && entity.kind && /\S\s+\S/.test(entity.name))
    return namedActorId(entity.kind, entity.name);
  const id = localActorId(article, entity.name);
  // Two officials of one article are not the same official.
  return entity.unnamed && taken.has(id) ? `${id}-${(mentions[0] as ActorMention).start}` : id;
}

function toActor(id: string, entity: Entity, mentions: readonly ActorMention[]): Actor {
  const { name, aliases, wikidata, iso3 } = entity;
  return { id, name, kind: entity.kind ?? 'GROUP', aliases, wikidata, iso3, mentions };
}

function toUnlistedSource(
  text: string,
  article: string,
  span: Span,
  said: boolean,
  antecedent: Span = span,
): Actor {
  const words = toTextSpan(text, span.start, span.end);
  const naming = text.slice(antecedent.start, antecedent.end);
  const name = said && !PRONOUN.test(naming) ? toSourceName(naming) : UNSTATED;
  return {
    id: localActorId(article, name),
    name,
    kind: 'GROUP',
    aliases: [],
    wikidata: null,
    iso3: null,
    mentions: [{ ...words, form: antecedent === span ? 'NOMINAL' : 'PRONOUN', linkScore: said ? 1 : 0 }],
  };
}

/** "a poll of 1,000 released on Monday, which …" → "poll of 1,000 released on Monday". */
function toSourceName(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+/i, '');
  const head = flat.split(/,(?!\d)|[;:—–(]| (?:who|which|that)\b/)[0] as string;
  return (head.trim() || flat).slice(0, MAX_NAME_LENGTH).trim();
}

function mergeActor(before: Actor | undefined, actor: Actor): Actor {
  if (!before) return actor;
  const aliases = [...new Set([...before.aliases, ...actor.aliases])].filter(
    (alias) => alias !== before.name,
  );
  return { ...before, aliases, mentions: merge(before.mentions, actor.mentions) };
}

/** In text order, each span once. */
function merge(before: readonly ActorMention[] = [], more: readonly ActorMention[]): ActorMention[] {
  const bySpan = new Map([...before, ...more].map((m) => [keyOf(m), m]));
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
