import type { ArticleInput } from '../../domain/article-input.js';
import { AnnalsError, type ErrorCode } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';

/** What a worker is asked: one article at a time. */
export type Request = ArticleInput;

/** What it answers where it does not fail: its extractor's version once that is loaded, then one extraction an article. */
export type Answer = { readonly version: string } | { readonly extraction: Extraction };

/** An error as it travels between threads, which would take its class and its code from it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

export function toFailure(error: unknown): Failure {
  if (error instanceof AnnalsError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'INTERNAL', message, hint: 'Report it with the article that it came of.' };
}

export function toError({ code, message, hint }: Failure): AnnalsError {
  return new AnnalsError(code, message, hint);
}
