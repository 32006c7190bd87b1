import type { MadeProperties, MentionProperties } from '../edges.js';
import { defineQuery, type Query } from '../query.js';

/** The lists that one article bounds: read whole, never in pages. */

interface Of {
  readonly ids: readonly string[];
}

/**
 * The chain of sources of each claim, outermost first: its own source, and those of the claims that it stands
 * within, of which a chain of n links has n - 1.
 */
export const ATTRIBUTIONS: Query<
  Of,
  { id: string; depth: number; actor: string; properties: MadeProperties }
> = defineQuery(
  'attributions',
  `UNWIND $ids AS id
   MATCH (c:Claim {id: id})
   MATCH path = (c)-[:WITHIN*0..16]->(outer:Claim)
   MATCH (outer)<-[r:MADE]-(a:Actor)
   RETURN id, length(path) AS depth, a.id AS actor,
          r { .type, .stance, .source, .sourceStart, .sourceEnd, .cue, .cueStart, .cueEnd } AS properties
   ORDER BY id, depth DESC`,
);

/** The claim that each claim stands within. */
export const WITHIN: Query<Of, { id: string; node: string }> = defineQuery(
  'within',
  'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:WITHIN]->(x:Claim) RETURN id, x.id AS node',
);

/** The claims that stand within each claim, in the order of the text. */
export const CONTAINED: Query<Of, { id: string; node: string }> = defineQuery(
  'contained',
  'UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:WITHIN]-(x:Claim) RETURN id, x.id AS node ORDER BY id, node',
);

/** An event's triggers, in the order of the text. */
export const EVENT_MENTIONS: Query<Of, { id: string; article: string; properties: MentionProperties }> =
  defineQuery(
    'eventMentions',
    `UNWIND $ids AS id
   MATCH (e:Event {id: id})<-[r:MENTIONS]-(a:Article)
   RETURN id, a.id AS article, r { .text, .form, .linkScore, .start, .end } AS properties
   ORDER BY id, r.start`,
  );

/** All that each article mentions and the words that do, in the order of the text. */
export const ARTICLE_MENTIONS: Query<Of, { id: string; node: string; properties: MentionProperties }> =
  defineQuery(
    'articleMentions',
    `UNWIND $ids AS id
   MATCH (a:Article {id: id})-[r:MENTIONS]->(x)
   RETURN id, x.id AS node, r { .text, .form, .linkScore, .start, .end } AS properties
   ORDER BY id, r.start, r.end, node`,
  );

/** The words that date each event. */
export const EVENT_DATES: Query<Of, { id: string; start: number | null; end: number | null }> = defineQuery(
  'eventDates',
  'UNWIND $ids AS id MATCH (e:Event {id: id})-[r:IN_YEAR]->(:Year) RETURN id, r.start AS start, r.end AS end',
);
