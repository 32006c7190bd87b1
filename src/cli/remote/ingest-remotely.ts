import { setTimeout as wait } from 'node:timers/promises';
import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError } from '../../domain/errors.js';
import type { Reading } from '../../app/readers/read-articles.js';
import { tellArticle, tellFailure, toSummary } from '../ingest-and-tell.js';
import { tell } from '../output.js';
import type { RemoteServer } from './remote-server.js';

type Outcome = 'CREATED' | 'REPLACED' | 'UNCHANGED' | 'SKIPPED';

interface Answer {
  readonly ingestArticle: {
    readonly outcome: Outcome;
    readonly article: Readonly<Record<'claims' | 'actors' | 'events', { readonly totalCount: number }>> & {
      readonly id: string;
    };
  };
}

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article { id claims { totalCount } actors { totalCount } events { totalCount } }
  }
}`;

/** How long to wait where the server takes no more for now. */
const PAUSE_MS = 2_000;

/** Sends each article to `server` and tells what came of it on stderr. Resolves to the exit code. */
export async function ingestRemotely(
  readings: AsyncIterable<Reading>,
  server: RemoteServer,
  signal: AbortSignal,
): Promise<number> {
  const counts = { CREATED: 0, REPLACED: 0, UNCHANGED: 0, SKIPPED: 0, FAILED: 0 };
  for await (const reading of readings) {
    if (signal.aborted) break;
    counts[await bring(reading, server, signal)]++;
  }
  tell(toSummary(counts));
  return signal.aborted || counts.FAILED > 0 ? 1 : 0;
}

async function bring(
  reading: Reading,
  server: RemoteServer,
  signal: AbortSignal,
): Promise<Outcome | 'FAILED'> {
  if ('error' in reading) {
    tellFailure(reading.error);
    return 'FAILED';
  }
  const { source, article } = reading;
  try {
    const { outcome, article: stored } = await send(article, server, signal);
    const { id, claims, actors, events } = stored;
    if (outcome !== 'SKIPPED') {
      tellArticle(source, outcome, id, [claims.totalCount, actors.totalCount, events.totalCount]);
    }
    return outcome;
  } catch (error) {
    // What is wrong with this article leaves the others be.
    if (!(error instanceof AnnalsError) || !error.code.startsWith('ARTICLE_')) throw error;
    tellFailure(error);
    return 'FAILED';
  }
}

async function send(input: ArticleInput, server: RemoteServer, signal: AbortSignal) {
  for (;;) {
    try {
      return (await server.ask<Answer>(INGEST, { input })).ingestArticle;
    } catch (error) {
      if (!(error instanceof AnnalsError) || signal.aborted) throw error;
      if (error.code !== 'RATE_LIMITED' && error.code !== 'INGEST_QUEUE_FULL') throw error;
      await wait(PAUSE_MS);
    }
  }
}
