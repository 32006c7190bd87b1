import { articleIdOf } from '../../domain/ids.js';
import type { LabelledRelationship } from '../../graph/graph-pages.js';
import type { RelationshipType } from '../../graph/model.js';
import type { CodePoints } from './code-points.js';
import type { Iris } from './iris.js';
import { toLiterals } from './literals.js';
import { toTargets } from './spans.js';
import type { PrefixedName, Resource, Term } from './terms.js';

/** The predicate of each relationship type, `annals:participatedIn` for PARTICIPATED_IN. */
export function toPredicate(type: RelationshipType): PrefixedName {
  return `annals:${type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** The article whose words a relationship rests on; null for a name, which is of all articles. */
export function findArticleOf({
  type,
  from,
  to,
  properties,
  fromLabel,
}: LabelledRelationship): string | null {
  if (type === 'NAMED') return null;
  if (typeof properties['articleId'] === 'string') return properties['articleId'];
  if (fromLabel === 'Article') return from;
  return articleIdOf(fromLabel === 'Actor' ? to : from);
}

/**
 * What an article says of two nodes, as a statement that is told of and not stated (RDF reification asserts
 * nothing): its ends, its properties, the characters that say it, and the article that it is derived from.
 */
export function toStatement(
  relationship: LabelledRelationship,
  iris: Iris,
  codePoints: CodePoints,
): Resource {
  const { type, from, to, properties } = relationship;
  const articleId = findArticleOf(relationship);
  const subject = iris.ofNode(from);
  const object = iris.ofNode(to);
  return {
    iri: iris.ofRelationship(relationship),
    types: ['rdf:Statement', ...(MORE_TYPES[type] ?? [])],
    properties: [
      ['rdf:subject', { iri: subject }],
      ['rdf:predicate', { name: toPredicate(type) }],
      ['rdf:object', { iri: object }],
      ...(type === 'MADE' ? ([['prov:agent', { iri: subject }]] as const) : []),
      ...(type === 'MENTIONS' ? ([['oa:hasBody', { iri: object }]] as const) : []),
      // The ids of both ends, which are kept for the store's pages, are the ends themselves.
      ...Object.entries(properties)
        .filter(([, value]) => value !== from && value !== to)
        .flatMap(([name, value]) =>
          toLiterals(name, value).map((term): [PrefixedName, Term] => [`annals:${name}`, term]),
        ),
      ...(articleId === null
        ? []
        : ([
            ...toTargets(properties, articleId, iris, codePoints),
            ['prov:wasDerivedFrom', { iri: iris.ofNode(articleId) }],
          ] as [PrefixedName, Term][])),
    ],
  };
}

const MORE_TYPES: Partial<Record<RelationshipType, readonly PrefixedName[]>> = {
  MADE: ['prov:Attribution'],
  MENTIONS: ['oa:Annotation'],
};
