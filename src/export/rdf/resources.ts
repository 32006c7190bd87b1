import type { ActorKind } from '../../domain/vocabulary.js';
import type { NodeRecord } from '../../graph/records.js';
import type { LabelledRelationship } from '../../graph/graph-pages.js';
import type { NodeLabel } from '../../graph/model.js';
import type { Value } from '../../graph/query.js';
import type { OwnedNode } from '../graph-source.js';
import { toText } from '../to-text.js';
import type { CodePoints } from './code-points.js';
import type { Iris } from './iris.js';
import { toDate, toLiterals } from './literals.js';
import { toTargets } from './spans.js';
import { toPersonsStatement } from './persons-statement.js';
import { toPredicate, toStatement } from './statements.js';
import type { PrefixedName, Property, Resource, Term } from './terms.js';

const TYPES: Readonly<Record<NodeLabel, readonly PrefixedName[]>> = {
  Article: ['schema:NewsArticle', 'prov:Entity'],
  Actor: ['prov:Agent'],
  Name: [],
  Place: ['schema:Place'],
  Event: ['schema:Event', 'prov:Entity'],
  Year: [],
  Claim: ['schema:Claim', 'prov:Entity'],
  MergedActor: ['prov:Agent'],
  ActorMerge: ['prov:Entity', 'rdf:Statement'],
};

const ACTOR_TYPES: Readonly<Record<ActorKind, readonly PrefixedName[]>> = {
  COUNTRY: ['schema:Country'],
  GOVERNMENT_BODY: ['schema:GovernmentOrganization'],
  INTERGOVERNMENTAL_ORGANIZATION: ['schema:Organization'],
  ORGANIZATION: ['schema:Organization'],
  ARMED_GROUP: ['schema:Organization'],
  MEDIA: ['schema:NewsMediaOrganization'],
  PERSON: ['schema:Person'],
  BLOC: ['schema:Organization'],
  GROUP: [],
};

/** Properties that a standard has a word for; the others keep theirs, as `annals:…`. */
const PREDICATES: Readonly<Partial<Record<NodeLabel, Readonly<Record<string, PrefixedName>>>>> = {
  Article: {
    title: 'schema:headline',
    publishedAt: 'schema:datePublished',
    language: 'schema:inLanguage',
    text: 'schema:articleBody',
    ingestedAt: 'schema:dateModified',
  },
  Actor: { name: 'schema:name', aliases: 'schema:alternateName' },
  Place: { name: 'schema:name' },
  Event: { title: 'schema:name' },
  Claim: { text: 'schema:text' },
  ActorMerge: { note: 'schema:description', at: 'prov:generatedAtTime', undoneAt: 'prov:invalidatedAtTime' },
};
const DATES = new Set(['publishedAt', 'ingestedAt', 'at', 'undoneAt']);
const IDS = new Set(['articleId', 'speaker', 'into', 'root', 'kept', 'merged']);

/** A node and what it owns: itself first, then a statement for each relationship that has something to say. */
export function* toResources(
  { node, relationships }: OwnedNode,
  iris: Iris,
  codePoints: CodePoints,
): Generator<Resource> {
  const { label, properties } = node;
  const id = toText(properties['id']);
  yield {
    iri: iris.ofNode(id),
    types: [
      ...TYPES[label],
      `annals:${label}`,
      ...(label === 'Actor' ? (ACTOR_TYPES[properties['kind'] as ActorKind] ?? []) : []),
    ],
    properties: [
      ...toOwnProperties(node, iris),
      ...toProvenance(node, iris, codePoints),
      ...toPersonsStatement(node, iris),
      ...relationships.flatMap((relationship) => toLinks(relationship, id, iris)),
    ],
  };
  if (label === 'Article') yield* toExtraction(id, properties, iris);
  for (const relationship of relationships) {
    if (Object.keys(relationship.properties).length) yield toStatement(relationship, iris, codePoints);
  }
}

function toOwnProperties({ label, properties }: NodeRecord, iris: Iris): Property[] {
  const own = Object.entries(properties).flatMap(([name, value]): Property[] => {
    const predicate = PREDICATES[label]?.[name] ?? (`annals:${name}` as const);
    if (IDS.has(name)) return [[predicate, { iri: iris.ofNode(toText(value)) }]];
    if (DATES.has(name)) return [[predicate, toDate(toText(value))]];
    return toLiterals(name, value).map((term): Property => [predicate, term]);
  });
  return [...own, ...toLinksOutside(properties)];
}

/** To the article's own address, and to Wikidata. */
function toLinksOutside({ url, wikidata }: Readonly<Record<string, Value>>): Property[] {
  const links: Property[] = [];
  if (typeof wikidata === 'string' && /^Q\d+$/.test(wikidata)) {
    links.push(['schema:sameAs', { iri: `http://www.wikidata.org/entity/${wikidata}` }]);
  }
  if (typeof url === 'string' && URL.canParse(url))
    links.push(['schema:url', { iri: new URL(url).href.replace(/[{}|\\^`"<>]/g, encodeURIComponent) }]);
  return links;
}

/** Of an event or a claim: the article that it is from, its characters there, and what extracted it. */
function toProvenance({ label, properties }: NodeRecord, iris: Iris, codePoints: CodePoints): Property[] {
  const { articleId, kind } = properties;
  if ((label !== 'Event' && label !== 'Claim') || typeof articleId !== 'string') return [];
  const article: Term = { iri: iris.ofNode(articleId) };
  return [
    ['prov:wasDerivedFrom', article],
    ...(kind === 'DIRECT_QUOTE' ? ([['prov:wasQuotedFrom', article]] as const) : []),
    ['prov:wasGeneratedBy', { iri: iris.ofExtraction(articleId) }],
    ...toTargets(properties, articleId, iris, codePoints),
  ];
}

/** What is true of the texts themselves, whoever is right: what a claim is about, and whose it is. */
function toLinks(relationship: LabelledRelationship, id: string, iris: Iris): Property[] {
  const { type, from, to, properties } = relationship;
  const other: Term = { iri: iris.ofNode(from === id ? to : from) };
  if (type === 'MADE') {
    const attribution: Property = ['prov:qualifiedAttribution', { iri: iris.ofRelationship(relationship) }];
    // Who denies or doubts a thing has not said it.
    return properties['stance'] === 'ASSERTS'
      ? [['prov:wasAttributedTo', other], attribution]
      : [attribution];
  }
  if (type === 'CONTAINS') return [['schema:hasPart', other]];
  if (type === 'ABOUT') return [['schema:about', other]];
  if (type === 'REFERS_TO') return [['schema:mentions', other]];
  if (type === 'WITHIN' || type === 'CITES' || type === 'NAMED') return [[toPredicate(type), other]];
  return [];
}

/** The extractor at work on an article, as PROV-O has it. */
function* toExtraction(
  id: string,
  { extractor, ingestedAt }: Readonly<Record<string, Value>>,
  iris: Iris,
): Generator<Resource> {
  const software = toText(extractor);
  yield {
    iri: iris.ofExtraction(id),
    types: ['prov:Activity'],
    properties: [
      ['prov:used', { iri: iris.ofNode(id) }],
      ['prov:wasAssociatedWith', { iri: iris.ofExtractor(software) }],
      ['prov:endedAtTime', toDate(toText(ingestedAt))],
    ],
  };
  yield {
    iri: iris.ofExtractor(software),
    types: ['prov:SoftwareAgent'],
    properties: [['schema:name', { text: software }]],
  };
}
