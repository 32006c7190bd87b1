import type { CodePoints } from './code-points.js';
import type { Iris } from './iris.js';
import type { PrefixedName, Term } from './terms.js';
import type { Value } from '../../graph/query.js';

type Properties = Readonly<Record<string, Value>>;

/** Offsets that a node or a relationship may have, and by what they are pointed at. */
const SPANS: readonly (readonly [start: string, end: string, predicate: PrefixedName])[] = [
  ['start', 'end', 'oa:hasTarget'],
  ['sourceStart', 'sourceEnd', 'annals:sourceTarget'],
  ['cueStart', 'cueEnd', 'annals:cueTarget'],
];

/** The article's characters that each span of `properties` stands for, as Web Annotation selects them. */
export function toTargets(
  properties: Properties,
  articleId: string,
  iris: Iris,
  codePoints: CodePoints,
): [PrefixedName, Term][] {
  return SPANS.flatMap(([startName, endName, predicate]): [PrefixedName, Term][] => {
    const { [startName]: start, [endName]: end } = properties;
    if (typeof start !== 'number' || typeof end !== 'number') return [];
    const selector: Term = {
      blank: {
        types: ['oa:TextPositionSelector'],
        properties: [
          ['oa:start', { integer: codePoints.before(articleId, start) }],
          ['oa:end', { integer: codePoints.before(articleId, end) }],
        ],
      },
    };
    const target: Term = {
      blank: {
        types: ['oa:SpecificResource'],
        properties: [
          ['oa:hasSource', { iri: iris.ofNode(articleId) }],
          ['oa:hasSelector', selector],
        ],
      },
    };
    return [[predicate, target]];
  });
}
