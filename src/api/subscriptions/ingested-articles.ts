import { EventEmitter, on } from 'node:events';
import type { IngestOutcomeName } from '../types/writing.type.js';

export interface IngestedArticleEvent {
  readonly articleId: string;
  readonly outcome: IngestOutcomeName;
  /** ISO 8601. */
  readonly at: string;
}

const EVENT = 'ingested';

/** Tells those who listen of each article that comes in through this server. */
export class IngestedArticles {
  private readonly emitter = new EventEmitter();

  constructor() {
    // Each subscription is a listener; how many there are is bounded by the connections.
    this.emitter.setMaxListeners(0);
  }

  publish(event: IngestedArticleEvent): void {
    this.emitter.emit(EVENT, event);
  }

  /** What comes from now on, until the iterator is returned. */
  subscribe(): AsyncIterable<[IngestedArticleEvent]> {
    return on(this.emitter, EVENT) as AsyncIterable<[IngestedArticleEvent]>;
  }
}
