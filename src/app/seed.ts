import { fileURLToPath } from 'node:url';
import { ingest, type IngestOptions } from './ingest.js';
import { readArticles } from './readers/read-articles.js';

/** The articles that come with Annals. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/articles', import.meta.url));

/** Brings them into the graph, as `ingest` does; those that are there already are skipped. */
export function seed(options: IngestOptions): ReturnType<typeof ingest> {
  return ingest(readArticles([SEED_FOLDER]), options);
}
