import { createHash } from 'node:crypto';
import { toCanonicalJson } from '../../graph/canonical-json.js';
import type { LabelledRelationship } from '../../graph/graph-pages.js';

/** What IRIs begin with unless another is asked for. */
export const DEFAULT_BASE = 'urn:annals:';

/**
 * Names for the graph's parts that depend on the graph's content alone: `base` and the node's id, its characters
 * beyond RFC 3986's unreserved ones and `:` percent-encoded.
 */
export class Iris {
  constructor(private readonly base: string) {}

  ofNode(id: string): string {
    return (
      this.base +
      encodeURIComponent(id)
        .replaceAll('%3A', ':')
        .replace(/[!'()*]/g, toPercent)
    );
  }

  /** Of the activity that extracted an article's claims. */
  ofExtraction(articleId: string): string {
    return this.ofNode(`extraction:${articleId.slice('article:'.length)}`);
  }

  /** Of the software, by `name@version`. */
  ofExtractor(extractor: string): string {
    return this.ofNode(`extractor:${extractor}`);
  }

  /** Of what one relationship says: equal relationships have one. */
  ofRelationship({ type, from, to, properties }: LabelledRelationship): string {
    const content = toCanonicalJson([type, from, to, properties]);
    return this.ofNode(`statement:${createHash('sha256').update(content).digest('hex').slice(0, 20)}`);
  }
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
