/** All labels and relationship types of the graph, as ARCHITECTURE.md and this folder's README describe them. */

export const NODE_LABELS = [
  'Article',
  'Actor',
  'Name',
  'Place',
  'Event',
  'Year',
  'Claim',
  'MergedActor',
  'ActorMerge',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const RELATIONSHIP_TYPES = [
  'CONTAINS',
  'REFERS_TO',
  'MENTIONS',
  'NAMED',
  'MADE',
  'WITHIN',
  'ABOUT',
  'ABOUT_YEAR',
  'CITES',
  'PARTICIPATED_IN',
  'LOCATED_IN',
  'IN_YEAR',
  'AFFILIATED_WITH',
  'PUBLISHED_BY',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** The nodes that articles share; each lives as long as an article refers to it. */
export const SHARED_LABELS = ['Actor', 'Place', 'Year'] as const;
export type SharedLabel = (typeof SHARED_LABELS)[number];
