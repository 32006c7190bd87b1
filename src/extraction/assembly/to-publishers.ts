import type { Publisher } from '../../domain/extraction.js';
import type { Doc } from '../doc.js';
import { findByline } from './find-byline.js';
import type { ActorIndex } from './to-actors.js';

/**
 * The outlet and the authors as actors, where the text names them: only a mention gives them a span, and nothing
 * enters the graph without one.
 */
export function toPublishers(doc: Doc, { actors, idByEntity }: ActorIndex): Publisher[] {
  const { outlet, byline } = doc.article;
  const given = [outlet, byline].flatMap((name) => {
    const wanted = name?.trim().toLowerCase();
    if (!wanted) return [];
    const actor = actors.find((a) => [a.name, ...a.aliases].some((alias) => alias.toLowerCase() === wanted));
    const mention = actor?.mentions.find((m) => m.form === 'NAME');
    return actor && mention ? [{ actor: actor.id, start: mention.start, end: mention.end }] : [];
  });
  const known = new Set(given.map(({ actor }) => actor));
  const told = findByline(doc).flatMap(({ entity, start, end }) => {
    const actor = idByEntity.get(entity);
    return actor && !known.has(actor) ? [{ actor, start, end }] : [];
  });
  return [...given, ...told];
}
