import { articleIdOf } from '../../domain/ids.js';
import type { MadeProperties, MentionProperties, SpanProperties } from '../../graph/edges.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import type { Mention, TextSpan } from '../types/span.type.js';

/** From a relationship's properties, as the graph gives them, to the fields of its edge in the schema. */

/** The field `node`: read, together with those of all other edges, only where it is selected. */
export function toNode({ loaders }: Context, label: Label, id: string) {
  return () => loaders.nodes[label].load(id);
}

/** The id of the actor that stands for a merged one; any other id as it is. */
export async function toKeptActor({ loaders }: Context, id: string): Promise<string> {
  return (await loaders.keptActors.load(id))?.kept ?? id;
}

/** Null where the evidence has no words of its own. */
export function toSpan(
  articleId: string,
  { start, end }: SpanProperties,
  text: string | null = null,
): TextSpan | null {
  return start === null || end === null ? null : { articleId, start, end, text };
}

/** As `toSpan`, within the article of an event or a claim. */
export function toSpanWithin(eventOrClaimId: string, properties: SpanProperties): TextSpan | null {
  return toSpan(articleIdOf(eventOrClaimId), properties);
}

/** The fields that tell how a source puts a claim forward. */
export function toAttributionFields(claimId: string, made: MadeProperties) {
  const articleId = articleIdOf(claimId);
  return {
    type: made.type,
    stance: made.stance,
    cue: toSpan(articleId, { start: made.cueStart, end: made.cueEnd }, made.cue),
    source: toSpan(articleId, { start: made.sourceStart, end: made.sourceEnd }, made.source),
    mergedFrom: made.mergedFrom,
  };
}

export function toMention(
  articleId: string,
  nodeId: string,
  { start, end, text, form, linkScore, mergedFrom }: MentionProperties,
): Mention {
  return { articleId, nodeId, start: start ?? 0, end: end ?? 0, text, form, linkScore, mergedFrom };
}
