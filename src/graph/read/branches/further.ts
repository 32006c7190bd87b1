import type { Branch, Evidence } from './branch.js';

/**
 * What is read once for all rows of a query, behind them: branches below nodes that many edges lead to, and the articles
 * whose words are read.
 */

/** A list of what the rows lead to, which clauses bind. */
export interface Gathered {
  readonly variable: string;
  /** How deep it holds lists of lists. */
  readonly depth: number;
  readonly of: GatheredBelow | GatheredArticles;
}

export interface GatheredBelow {
  readonly kind: 'below';
  /** What is read below these nodes. */
  readonly branches: readonly Branch[];
}

export interface GatheredArticles {
  readonly kind: 'articles';
  readonly evidence: Evidence;
}

/** What one clause behind the rows reads. */
export type Further = GatheredBelow | GatheredArticles;

/** As the row has it that has this one once in each of its own. */
export function toOuter(list: Gathered): Gathered {
  return { ...list, depth: list.depth + 1 };
}

/** For `RETURN`. */
export function toCollected({ variable }: Gathered): string {
  return `collect(${variable}) AS ${variable}`;
}

/** Clauses that bind `to` to each thing in `lists`. */
export function unwind(lists: readonly Gathered[], to: string): string {
  const depth = Math.max(...lists.map((list) => list.depth));
  const all = lists.map(
    ({ variable, depth: own }) => `${'['.repeat(depth - own)}${variable}${']'.repeat(depth - own)}`,
  );
  const steps = Array.from({ length: depth }, (_, i) => (i === depth - 1 ? to : `${to}s${i}`));
  return steps.map((step, i) => `UNWIND ${steps[i - 1] ?? all.join(' + ')} AS ${step}`).join(' ');
}

/** Of all articles, what is read of any. */
export function joinEvidence(lists: readonly Gathered[]): Evidence {
  const all = lists.flatMap(({ of }) => (of.kind === 'articles' ? [of.evidence] : []));
  const properties = all.flatMap((evidence) => evidence.properties ?? []);
  const none = all.every((evidence) => evidence.properties === null);
  return {
    text: all.some(({ text }) => text),
    properties: none ? null : [...new Set(properties)],
  };
}

/** Binds `articles` to what `evidence` asks of the articles of these ids, which are theirs or of events or claims in them. */
export function writeArticles(lists: readonly Gathered[], { text, properties }: Evidence): string {
  const values = [
    text ? 'article.text' : 'null',
    ...(properties ?? []).map((property) => `article.${property}`),
  ];
  return `CALL (${lists.map(({ variable }) => variable).join(', ')}) {
    ${unwind(lists, 'within')}
    WITH DISTINCT 'article:' + split(within, ':')[1] AS id
    MATCH (article:Article {id: id})
    RETURN collect([${['article.id', ...values].join(', ')}]) AS articles
  }`;
}
