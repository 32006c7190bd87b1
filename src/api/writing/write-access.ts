import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { AnnalsError } from '../../domain/errors.js';
import type { WritingStatus } from '../types/writing.type.js';
import type { ArticleIngester } from './ingester.js';
import { IngestedArticles } from '../subscriptions/ingested-articles.js';
import { WriteKeys } from './write-keys.js';

export interface WritingOptions {
  readonly ingester: ArticleIngester;
  /** Any of them may write; none: writing is off. */
  readonly keys: readonly string[];
  /** How often one key may write, a minute; 120 where not given. */
  readonly writesPerMinute?: number;
}

const WRITES_PER_MINUTE = 120;

const OFF = 'Writing is off: whoever runs this server sets ANNALS_API_KEYS to turn it on.';
const NEEDS_KEY =
  'Send `Authorization: Bearer <key>` with one of the keys in ANNALS_API_KEYS; a server that made its own has printed it at its start, behind `#key=`.';

/** Who may write through this server. */
export class WriteAccess {
  private readonly keys: WriteKeys;
  private readonly limiter: RateLimiterMemory;
  private readonly ingested = new IngestedArticles();

  constructor(private readonly options: WritingOptions | null) {
    this.keys = new WriteKeys(options?.keys ?? []);
    this.limiter = new RateLimiterMemory({
      points: options?.writesPerMinute ?? WRITES_PER_MINUTE,
      duration: 60,
    });
  }

  /** What a request with this `Authorization` header may do. */
  of(authorization: string | undefined): WriteGrant {
    const enabled = Boolean(this.options?.keys.length);
    const key = enabled ? this.keys.find(authorization) : null;
    const hint = !enabled ? OFF : key === null ? NEEDS_KEY : null;
    return {
      ingested: this.ingested,
      status: { enabled, authorized: key !== null, hint },
      claim: async () => {
        if (!enabled || !this.options) {
          throw new AnnalsError('WRITING_OFF', 'This server takes no articles and no changes.', OFF);
        }
        if (key === null) {
          throw new AnnalsError(
            'UNAUTHORIZED',
            `Writing needs a key; ${authorization === undefined ? 'none came' : 'the one that came is not known here'}.`,
            NEEDS_KEY,
          );
        }
        await this.consume(key);
        return this.options.ingester;
      },
    };
  }

  private async consume(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const seconds = Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1_000);
      throw new AnnalsError(
        'RATE_LIMITED',
        `A key may write ${this.limiter.points} times a minute; this one has.`,
        `Try again in ${seconds} s.`,
      );
    }
  }
}

export interface WriteGrant {
  /** The articles that come in through this server. */
  readonly ingested: IngestedArticles;
  readonly status: WritingStatus;
  /**
   * The right to one write, counted against the key's limit. Rejects with AnnalsError WRITING_OFF, UNAUTHORIZED or
   * RATE_LIMITED.
   */
  claim(): Promise<ArticleIngester>;
}
