import { AnnalsError } from '../domain/errors.js';
import type { GraphStore } from '../graph/store.js';
import { toCypher } from './cypher.js';
import { type ExportFile, toCsvFiles } from './csv.js';
import { findScope } from './find-scope.js';
import { GraphSource } from './graph-source.js';
import { toGraphml } from './graphml.js';
import { DEFAULT_BASE } from './rdf/iris.js';
import { writeJsonLd, writeTurtle } from './rdf/write-rdf.js';

export const EXPORT_FORMATS = ['jsonld', 'turtle', 'csv', 'graphml', 'cypher'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Only what this article says; null: not one alone. */
  readonly articleId: string | null;
  /** Only this actor's part of the graph, by its id or a name; null: not one alone. */
  readonly actor: string | null;
  /** What the IRIs of the RDF formats begin with; null: `urn:annals:`. */
  readonly base: string | null;
}

/** One text, or for CSV a file per label and relationship type. */
export type Export = { readonly text: AsyncIterable<string> } | { readonly files: readonly ExportFile[] };

/**
 * Gets an export ready; it is read from the store, page by page, as it is consumed, which rejects as
 * `GraphStore.read` does. Rejects with AnnalsError BAD_ARGUMENT for a base that is no absolute IRI or where both an
 * article and an actor are asked for, ARTICLE_NOT_FOUND, ACTOR_NOT_FOUND.
 */
export async function openExport(store: GraphStore, request: ExportRequest): Promise<Export> {
  const { format, base } = request;
  const prefix = base ?? DEFAULT_BASE;
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(prefix)) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `The base of IRIs must be an absolute IRI; it is "${prefix}".`,
      'Give one such as https://example.org/annals/, or leave it out.',
    );
  }
  const source = new GraphSource(store, await findScope(store, request));
  if (format === 'csv') return { files: toCsvFiles(source) };
  if (format === 'graphml') return { text: toGraphml(source) };
  if (format === 'cypher') return { text: toCypher(source) };
  return { text: (format === 'jsonld' ? writeJsonLd : writeTurtle)(source, prefix) };
}

/** Throws AnnalsError BAD_ARGUMENT for what is none of the formats. */
export function toExportFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === name);
  if (format) return format;
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `The format must be one of ${EXPORT_FORMATS.join(', ')}; it is "${name}".`,
    'Choose one of them.',
  );
}
