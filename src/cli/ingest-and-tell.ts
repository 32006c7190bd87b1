import { openExtractor } from '../app/open-extractor.js';
import { openExtractorPool } from '../app/workers/extractor-pool.js';
import type { Config } from '../app/config.js';
import type { IngestOptions, ingest, Progress } from '../app/ingest.js';
import type { AnnalsError } from '../domain/errors.js';
import { count, tell } from './output.js';

type WriteOutcome = Exclude<Progress['outcome'], 'SKIPPED' | 'FAILED'>;
type Counts = Awaited<ReturnType<typeof ingest>>;

export interface Ingestion {
  readonly store: IngestOptions['store'];
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly jobs?: number;
}

/** Runs `bring` with an extractor and tells its progress on stderr. Resolves to the exit code. */
export async function ingestAndTell(
  { store, config, signal, jobs = 1 }: Ingestion,
  bring: (options: IngestOptions) => Promise<Counts>,
): Promise<number> {
  if (signal.aborted) return 1;
  const extractor = await (jobs > 1 ? openExtractorPool(config.engine, jobs) : openExtractor(config.engine));
  try {
    const counts = await bring({ store, extractor, jobs, signal, onProgress: tellProgress });
    tell(toSummary(counts));
    if (signal.aborted)
      tell('Stopped before the end. What is told above is stored; the same command goes on from there.');
    return signal.aborted || counts.FAILED > 0 ? 1 : 0;
  } finally {
    await extractor.close();
  }
}

function tellProgress(progress: Progress): void {
  if (progress.outcome === 'SKIPPED') return;
  if (progress.outcome === 'FAILED') return tellFailure(progress.error);
  const { source, outcome, extraction } = progress;
  const { article, claims, actors, events } = extraction;
  tellArticle(source, outcome, article.id, [claims.length, actors.length, events.length]);
}

export function tellFailure({ message, hint }: AnnalsError): void {
  tell(`annals: ${message} ${hint}`);
}

export function tellArticle(
  source: string,
  outcome: WriteOutcome,
  id: string,
  [claims, actors, events]: readonly [number, number, number],
): void {
  const found = [count(claims, 'claim'), count(actors, 'actor'), count(events, 'event')];
  const verb = { CREATED: 'added', REPLACED: 'replaced', UNCHANGED: 'unchanged' }[outcome];
  tell(`${source}: ${verb} as ${id}, ${found.join(', ')}`);
}

export function toSummary({ CREATED, REPLACED, UNCHANGED, SKIPPED, FAILED }: Counts): string {
  const unchanged = UNCHANGED + SKIPPED;
  return [
    `${count(CREATED, 'article')} added`,
    ...(REPLACED ? [`${REPLACED} replaced`] : []),
    ...(unchanged ? [`${unchanged} there already`] : []),
    ...(FAILED ? [`${FAILED} not read`] : []),
  ]
    .join(', ')
    .concat('.');
}
