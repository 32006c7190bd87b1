import type { ExportFormat } from './write-export.js';

/** How each format is sent and named; CSV is many files, in one zip. */
export const MEDIA_TYPES: Readonly<
  Record<ExportFormat, { readonly type: string; readonly extension: string }>
> = {
  jsonld: { type: 'application/ld+json', extension: 'jsonld' },
  turtle: { type: 'text/turtle; charset=utf-8', extension: 'ttl' },
  csv: { type: 'application/zip', extension: 'zip' },
  graphml: { type: 'application/graphml+xml; charset=utf-8', extension: 'graphml' },
  cypher: { type: 'application/x-cypher-query; charset=utf-8', extension: 'cypher' },
};
