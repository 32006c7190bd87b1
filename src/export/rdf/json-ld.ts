import { PREFIXES, type Description, type Resource, type Term } from './terms.js';

/** Everything before the resources, which stand between commas; `JSON_LD_END` after them. */
export const JSON_LD_START = `{"@context":${JSON.stringify(PREFIXES)},"@graph":[\n`;
export const JSON_LD_END = '\n]}\n';

/** One node object, on one line. https://www.w3.org/TR/json-ld11/ */
export function toJsonLd(resource: Resource): string {
  return JSON.stringify({ '@id': resource.iri, ...toNode(resource) });
}

function toNode({ types, properties }: Description): Record<string, unknown> {
  const values = new Map<string, unknown[]>();
  for (const [predicate, term] of properties) {
    values.set(predicate, [...(values.get(predicate) ?? []), toValue(term)]);
  }
  return {
    ...(types.length && { '@type': types }),
    ...Object.fromEntries(
      [...values].map(([predicate, all]) => [predicate, all.length === 1 ? all[0] : all]),
    ),
  };
}

function toValue(term: Term): unknown {
  if ('iri' in term) return { '@id': term.iri };
  if ('name' in term) return { '@id': term.name };
  if ('integer' in term) return term.integer;
  if ('blank' in term) return toNode(term.blank);
  return term.datatype ? { '@value': term.text, '@type': term.datatype } : term.text;
}
