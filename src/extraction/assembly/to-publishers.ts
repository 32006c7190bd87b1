import type { Publisher } from '../../domain/extraction.js';
import type { Doc } from '../doc.js';
import type { ActorIndex } from './to-actors.js';

/**
 * The outlet and the byline as actors, where the text names them: only a mention gives them a span, and nothing
 * enters the graph without one.
 */
export function toPublishers({ article }: Doc, { actors }: ActorIndex): Publisher[] {
  return [article.outlet, article.byline].flatMap((name) => {
    const wanted = name?.trim().toLowerCase();
    if (!wanted) return [];
    const actor = actors.find((a) => [a.name, ...a.aliases].some((alias) => alias.toLowerCase() === wanted));
    const mention = actor?.mentions.find((m) => m.form === 'NAME');
    return actor && mention ? [{ actor: actor.id, start: mention.start, end: mention.end }] : [];
  });
}
