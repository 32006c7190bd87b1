import { AnnalsError, type ErrorCode } from '../../domain/errors.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';

const CODES: Partial<Record<Label, ErrorCode>> = { Actor: 'ACTOR_NOT_FOUND', Article: 'ARTICLE_NOT_FOUND' };

/**
 * Throws AnnalsError ACTOR_NOT_FOUND, ARTICLE_NOT_FOUND or NODE_NOT_FOUND where the graph has no such node. For answers
 * that are empty: of what is not there, "nobody disputes it" would say something.
 */
export async function checkNode({ loaders }: Context, label: Label, id: string): Promise<void> {
  if (await loaders.nodes[label].load(id)) return;
  throw new AnnalsError(
    CODES[label] ?? 'NODE_NOT_FOUND',
    `There is no ${label.toLowerCase()} "${id}".`,
    label === 'Actor' ? 'Find its id by `search`, or by `actor(name: …)`.' : 'Find its id by `search`.',
  );
}
