import { AnnalsError } from '../domain/errors.js';
import type { NodeLabel, RelationshipType } from '../graph/model.js';
import type { Value } from '../graph/query.js';

/** Of a property's values: what GraphML and CSV must declare before the first of them. */
export type ColumnType = 'string' | 'long' | 'double' | 'string[]';
export type Columns = Readonly<Record<string, ColumnType>>;

const SPAN: Columns = { start: 'long', end: 'long' };
/** Whom the article itself means, where a person has merged it into another. */
const MERGED: Columns = { mergedFrom: 'string' };
const YEAR: Columns = { year: 'string', basis: 'string', ...SPAN };

/** Besides `id`. */
export const NODE_COLUMNS: Readonly<Record<NodeLabel, Columns>> = {
  Article: {
    title: 'string',
    url: 'string',
    outlet: 'string',
    byline: 'string',
    publishedAt: 'string',
    publishedAtBasis: 'string',
    language: 'string',
    text: 'string',
    contentHash: 'string',
    extractor: 'string',
    extractionHash: 'string',
    ingestedAt: 'string',
    mergedRows: 'string',
  },
  Actor: {
    name: 'string',
    kind: 'string',
    aliases: 'string[]',
    wikidata: 'string',
    iso3: 'string',
    tally: 'string',
    mergedTally: 'string',
  },
  Name: { key: 'string' },
  Place: { name: 'string', iso3: 'string', tally: 'string' },
  Event: {
    title: 'string',
    type: 'string',
    mode: 'string',
    modality: 'string',
    date: 'string',
    datePrecision: 'string',
    dateBasis: 'string',
    year: 'long',
    articleId: 'string',
  },
  Year: { value: 'long', tally: 'string' },
  Claim: {
    text: 'string',
    ...SPAN,
    kind: 'string',
    polarity: 'string',
    speaker: 'string',
    articleId: 'string',
  },
  MergedActor: { into: 'string', root: 'string', tally: 'string' },
  ActorMerge: {
    kept: 'string',
    keptName: 'string',
    merged: 'string',
    mergedName: 'string',
    by: 'string',
    at: 'string',
    note: 'string',
    undoneBy: 'string',
    undoneAt: 'string',
  },
};

export const RELATIONSHIP_COLUMNS: Readonly<Record<RelationshipType, Columns>> = {
  CONTAINS: {},
  REFERS_TO: { target: 'string', article: 'string', name: 'string', contribution: 'string', ...MERGED },
  MENTIONS: {
    target: 'string',
    article: 'string',
    key: 'string',
    ...SPAN,
    text: 'string',
    form: 'string',
    linkScore: 'double',
    value: 'string',
    basis: 'string',
    ...MERGED,
  },
  NAMED: {},
  MADE: {
    actor: 'string',
    claim: 'string',
    type: 'string',
    stance: 'string',
    source: 'string',
    sourceStart: 'long',
    sourceEnd: 'long',
    cue: 'string',
    cueStart: 'long',
    cueEnd: 'long',
    ...MERGED,
  },
  WITHIN: {},
  ABOUT: { actor: 'string', claim: 'string', ...SPAN, ...MERGED },
  ABOUT_YEAR: { claim: 'string', ...YEAR },
  CITES: SPAN,
  PARTICIPATED_IN: { actor: 'string', event: 'string', key: 'string', role: 'string', ...SPAN, ...MERGED },
  LOCATED_IN: { place: 'string', event: 'string', key: 'string', ...SPAN, ...MERGED },
  IN_YEAR: { event: 'string', ...YEAR },
  AFFILIATED_WITH: {
    actor: 'string',
    organization: 'string',
    articleId: 'string',
    key: 'string',
    title: 'string',
    ...SPAN,
    ...MERGED,
    organizationMergedFrom: 'string',
  },
  PUBLISHED_BY: { ...SPAN, ...MERGED },
};

/** Throws AnnalsError INTERNAL for a property that `columns` do not have: nothing is ever left out silently. */
export function checkColumns(
  owner: string,
  columns: Columns,
  properties: Readonly<Record<string, Value>>,
): void {
  const unknown = Object.keys(properties).find((name) => name !== 'id' && !(name in columns));
  if (unknown === undefined) return;
  throw new AnnalsError(
    'INTERNAL',
    `An export must hold every property; it does not know "${unknown}" of ${owner}.`,
    'Export as cypher, jsonld or turtle, which take any property, and report this message.',
  );
}
