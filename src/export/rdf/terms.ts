/** Prefixes of both RDF formats. `annals` is the vocabulary of what no standard has a word for (docs/export.md). */
export const PREFIXES = {
  annals: 'urn:annals:vocabulary:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with one of the prefixes: `schema:text`. */
export type PrefixedName = `${keyof typeof PREFIXES}:${string}`;

export type Term =
  | { readonly iri: string }
  | { readonly name: PrefixedName }
  | { readonly text: string; readonly datatype?: PrefixedName }
  | { readonly integer: number }
  | { readonly blank: Description };

/** What is said of one subject, in order; a predicate may come more than once. */
export interface Description {
  readonly types: readonly PrefixedName[];
  readonly properties: readonly Property[];
}

export type Property = readonly [predicate: PrefixedName, value: Term];

export interface Resource extends Description {
  readonly iri: string;
}
