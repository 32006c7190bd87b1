import { createHash } from 'node:crypto';
import type { ActorKind } from './vocabulary.js';

/**
 * Ids are deterministic and begin with their type, so that ingesting an article twice changes nothing.
 * Offsets within ids are padded: the order of ids is the order of the text.
 */

const OFFSET_DIGITS = 8;

/** By its URL where it has one, else by its text. */
export function articleId(article: { url: string | null; text: string }): string {
  return `article:${digest(article.url ? `url:${article.url}` : `text:${article.text}`)}`;
}

/** Of an actor that the knowledge base knows, by the entry's key. */
export function linkedActorId(key: string): string {
  return `actor:${key}`;
}

/** Of an actor with a full name (two tokens or more) that is not linked: one node in all articles, per kind. */
export function namedActorId(kind: ActorKind, name: string): string {
  return `actor:${kind.toLowerCase().replaceAll('_', '-')}:${slug(name)}`;
}

/** Of an unnamed source or an unlinked single name, which belongs to its article. */
export function localActorId(article: string, name: string): string {
  return `actor:${localPart(article)}:${slug(name)}`;
}

export function placeId(key: string): string {
  return `place:${slug(key)}`;
}

export function eventId(article: string, triggerStart: number): string {
  return `event:${localPart(article)}:${paddedOffset(triggerStart)}`;
}

/** The same words from another source are another claim, hence the chain of actor ids. */
export function claimId(article: string, start: number, end: number, chain: readonly string[]): string {
  const suffix = chain.length ? digest(chain.join('\n'), 8) : 'author';
  return `claim:${localPart(article)}:${paddedOffset(start)}-${paddedOffset(end)}:${suffix}`;
}

/** The article that an event or a claim belongs to, from its id. */
export function articleIdOf(id: string): string {
  return `article:${id.split(':', 2)[1] ?? ''}`;
}

export function yearId(value: number): string {
  return `year:${value}`;
}

/**
 * Of a person's statement that two actors are one: the order of these ids is the order of time. `earlier`: how many
 * such statements about `merged` there were before.
 */
export function actorMergeId(at: string, kept: string, merged: string, earlier: number): string {
  return `merge:${at}:${digest(`${kept}\n${merged}\n${earlier}`, 8)}`;
}

/** `sha256:` and the hexadecimal digest of the UTF-8 text. */
export function contentHash(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/** Lower case, letters and digits of any script, hyphens between. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return words || digest(name, 8);
}

function digest(text: string, length = 20): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}

function localPart(article: string): string {
  return article.slice(article.indexOf(':') + 1);
}

/** An offset such that the order of strings is the order of the text. */
export function paddedOffset(value: number): string {
  return String(value).padStart(OFFSET_DIGITS, '0');
}
