import {
  MADE,
  type MadeProperties,
  MENTION,
  type MentionProperties,
  SPAN,
  type SpanProperties,
} from '../edges.js';
import type { Label } from './nodes.js';

declare const rowOf: unique symbol;

/** A list that one article bounds: read whole, never in pages. */
export interface EvidenceList<R> {
  readonly name: string;
  readonly parent: Label;
  /** Binds the node `x`, the relationship `r`, and whatever else `values` speak of, from the node `p`. */
  readonly match: string;
  /** Cypher expressions by the field of a row that they give. */
  readonly values: Readonly<Record<string, string>>;
  /** The properties of `r` that a row has as its `properties`. */
  readonly properties: readonly string[];
  /** The label of `x`, where the list leads to a node that may be read with it. */
  readonly node: Label | null;
  /** The order of the rows, by their values. */
  compare(a: R, b: R): number;
  readonly [rowOf]?: R;
}

const CONTAINED_IN = { match: 'MATCH (p)<-[r:CONTAINS]-(x:Article)', properties: [], compare: () => 0 };

function toList<R>(list: EvidenceList<R>): EvidenceList<R> {
  return list;
}

export const LISTS = {
  /**
   * The chain of sources of each claim, outermost first: its own source, and those of the claims that it stands
   * within, of which a chain of n links has n - 1.
   */
  attributions: toList<{ depth: number; actor: string; properties: MadeProperties }>({
    name: 'attributions',
    parent: 'Claim',
    match: 'MATCH path = (p)-[:WITHIN*0..16]->(outer:Claim) MATCH (outer)<-[r:MADE]-(x:Actor)',
    values: { depth: 'length(path)', actor: 'x.id' },
    properties: MADE,
    node: 'Actor',
    compare: (a, b) => b.depth - a.depth,
  }),

  /** The claim that each claim stands within. */
  within: toList<{ node: string }>({
    name: 'within',
    parent: 'Claim',
    match: 'MATCH (p)-[r:WITHIN]->(x:Claim)',
    values: { node: 'x.id' },
    properties: [],
    node: 'Claim',
    compare: () => 0,
  }),

  /** The claims that stand within each claim, in the order of the text. */
  contained: toList<{ node: string }>({
    name: 'contained',
    parent: 'Claim',
    match: 'MATCH (p)<-[r:WITHIN]-(x:Claim)',
    values: { node: 'x.id' },
    properties: [],
    node: 'Claim',
    compare: (a, b) => (a.node < b.node ? -1 : 1),
  }),

  /** An event's triggers, in the order of the text. */
  eventMentions: toList<{ article: string; start: number; properties: MentionProperties }>({
    name: 'eventMentions',
    parent: 'Event',
    match: 'MATCH (p)<-[r:MENTIONS]-(x:Article)',
    values: { article: 'x.id', start: 'r.start' },
    properties: MENTION,
    node: 'Article',
    compare: (a, b) => a.start - b.start,
  }),

  /** All that each article mentions and the words that do, in the order of the text. */
  articleMentions: toList<{ node: string; start: number; end: number; properties: MentionProperties }>({
    name: 'articleMentions',
    parent: 'Article',
    match: 'MATCH (p)-[r:MENTIONS]->(x)',
    values: { node: 'x.id', start: 'r.start', end: 'r.end' },
    properties: MENTION,
    node: null,
    compare: (a, b) => a.start - b.start || a.end - b.end || (a.node < b.node ? -1 : 1),
  }),

  /** The words that date each event. */
  eventDates: toList<{ properties: SpanProperties }>({
    name: 'eventDates',
    parent: 'Event',
    match: 'MATCH (p)-[r:IN_YEAR]->(x:Year)',
    values: {},
    properties: SPAN,
    node: null,
    compare: () => 0,
  }),

  /** The article of each claim, and of each event. */
  claimArticle: toList<{ node: string }>({
    name: 'claimArticle',
    parent: 'Claim',
    values: { node: 'x.id' },
    node: 'Article',
    ...CONTAINED_IN,
  }),
  eventArticle: toList<{ node: string }>({
    name: 'eventArticle',
    parent: 'Event',
    values: { node: 'x.id' },
    node: 'Article',
    ...CONTAINED_IN,
  }),
} as const;
