/** `npm run gold`: finds the offsets of what the articles of test/gold/articles/ are annotated with → test/gold/gold.jsonl. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArticle } from './gold/authored-article.js';
import { toGold } from './gold/to-gold.js';

const FOLDER = new URL('../test/gold/', import.meta.url);

const articles = new URL('articles/', FOLDER);
const lines = readdirSync(articles)
  .sort()
  .map((name) =>
    toGold(parseArticle(name.replace(/\.txt$/, ''), readFileSync(new URL(name, articles), 'utf8'))),
  )
  .map((document) => `${JSON.stringify(document)}\n`);
writeFileSync(new URL('gold.jsonl', FOLDER), lines.join(''));
console.log(`${lines.length} articles`);
