import { PREFIXES, type Description, type Resource, type Term } from './terms.js';

export const TURTLE_START = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
  .join('');

/** One subject with all that is said of it. https://www.w3.org/TR/turtle/ */
export function toTurtle(resource: Resource): string {
  return `\n<${resource.iri}> ${toPredicates(resource, ' ;\n  ')} .\n`;
}

function toPredicates({ types, properties }: Description, separator: string): string {
  const lines = properties.map(([predicate, value]) => `${predicate} ${toTerm(value)}`);
  return [...(types.length ? [`a ${types.join(', ')}`] : []), ...lines].join(separator);
}

function toTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  if ('name' in term) return term.name;
  if ('integer' in term) return String(term.integer);
  if ('blank' in term) return `[ ${toPredicates(term.blank, ' ; ')} ]`;
  return toString(term.text) + (term.datatype ? `^^${term.datatype}` : '');
}

function toString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}\u2028\u2029]/gu, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
