import { defineQuery, type Query } from '../../graph/query.js';
import type { Reader } from '../../graph/store.js';

const TEXTS: Query<{ ids: readonly string[] }, { id: string; text: string }> = defineQuery(
  'export:texts',
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.text AS text',
);
const ARTICLES_PER_READ = 20;

/**
 * Offsets as Web Annotation counts them: its text-position selector is in Unicode code points, the graph's
 * offsets are UTF-16 code units. https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export class CodePoints {
  /** By article, where the second half of each surrogate pair stands; most texts have none. */
  private pairs = new Map<string, readonly number[]>();

  constructor(private readonly store: Reader) {}

  /** Gets ready for offsets into these articles, and forgets the others. */
  async load(articleIds: ReadonlySet<string>): Promise<void> {
    this.pairs = new Map([...this.pairs].filter(([id]) => articleIds.has(id)));
    const missing = [...articleIds].filter((id) => !this.pairs.has(id));
    for (let start = 0; start < missing.length; start += ARTICLES_PER_READ) {
      const ids = missing.slice(start, start + ARTICLES_PER_READ);
      for (const { id, text } of await this.store.read(TEXTS, { ids })) {
        this.pairs.set(
          id,
          [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1),
        );
      }
    }
  }

  /** The number of code points before a UTF-16 `offset` of a loaded article. */
  before(articleId: string, offset: number): number {
    const pairs = this.pairs.get(articleId) ?? [];
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
