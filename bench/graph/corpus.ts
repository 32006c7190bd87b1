import { type ArticleGraph, toArticleGraph } from '../../src/graph/write/article-graph.js';
import { generateArticle } from './generate-article.js';

const WRITTEN_AT = '2026-01-01T00:00:00Z';

/** The rows of each of the `articles` articles of a corpus, as ingesting it would write them. */
export function* toArticleGraphs(articles: number): Generator<ArticleGraph> {
  for (let number = 0; number < articles; number++) {
    yield toArticleGraph(generateArticle(number, articles), WRITTEN_AT);
  }
}
