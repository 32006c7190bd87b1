import type { NodeRecord } from '../../graph/records.js';
import { toText } from '../to-text.js';
import type { Iris } from './iris.js';
import type { Property, Term } from './terms.js';

/**
 * Of a merge: that a person has said it (PROV-O's attribution, which is that of no article), what was said (as a
 * statement, which RDF does not hold to be true), and who has taken it back.
 */
export function toPersonsStatement({ label, properties }: NodeRecord, iris: Iris): Property[] {
  if (label !== 'ActorMerge') return [];
  const { kept, merged, by, undoneBy } = properties;
  return [
    ['rdf:subject', { iri: iris.ofNode(toText(merged)) }],
    ['rdf:predicate', { name: 'prov:alternateOf' }],
    ['rdf:object', { iri: iris.ofNode(toText(kept)) }],
    ['prov:wasAttributedTo', toPerson(toText(by))],
    ...(typeof undoneBy === 'string' ? [toUndoing(undoneBy)] : []),
  ];
}

function toUndoing(by: string): Property {
  const properties: Property[] = [['prov:wasAssociatedWith', toPerson(by)]];
  return ['prov:wasInvalidatedBy', { blank: { types: ['prov:Activity'], properties } }];
}

/** By name alone: whether two of one name are one person, nobody has said. */
function toPerson(name: string): Term {
  return { blank: { types: ['prov:Person'], properties: [['schema:name', { text: name }]] } };
}
