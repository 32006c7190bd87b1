/** Every failure that a person can meet, by its readable code: GraphQL's `extensions.code` and the command line use the same. */
export type ErrorCode =
  | 'ACTOR_ALREADY_MERGED'
  | 'ACTOR_NOT_FOUND'
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_NOT_TEXT'
  | 'ARTICLE_NOT_ENGLISH'
  | 'ARTICLE_TOO_LARGE'
  | 'ARTICLE_UNREADABLE'
  | 'ARTICLE_UNKNOWN_FORMAT'
  | 'ARTICLE_NOT_FOUND'
  | 'BAD_ARGUMENT'
  | 'BAD_CURSOR'
  | 'BAD_CONFIG'
  | 'EXPORT_UNWRITABLE'
  | 'GOLD_UNREADABLE'
  | 'HOST_NOT_ALLOWED'
  | 'INGEST_ABORTED'
  | 'INGEST_QUEUE_FULL'
  | 'IMPORT_UNREADABLE'
  | 'MERGE_ALREADY_UNDONE'
  | 'MERGE_NOT_FOUND'
  | 'MERGE_TOO_LARGE'
  | 'MODEL_MISSING'
  | 'MODEL_DAMAGED'
  | 'NODE_NOT_FOUND'
  | 'PORT_TAKEN'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_MANY_ALIASES'
  | 'RATE_LIMITED'
  | 'READ_ABORTED'
  | 'REQUEST_REFUSED'
  | 'REQUEST_TOO_LARGE'
  | 'SERVER_UNREACHABLE'
  | 'STORE_LOCKED'
  | 'STORE_NOT_EMPTY'
  | 'STORE_TOO_NEW'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNWRITABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_FAILED'
  | 'UNAUTHORIZED'
  | 'WRITING_OFF'
  | 'INTERNAL';

/** `message` says what was expected and what came; `hint` what to do now. */
export class AnnalsError extends Error {
  override readonly name = 'AnnalsError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
