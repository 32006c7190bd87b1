import { createHash } from 'node:crypto';
import { AnnalsError } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';
import { yearId } from '../../domain/ids.js';
import { toCanonicalJson } from '../canonical-json.js';
import { toRelationshipRows, type Contributions } from './relationship-rows.js';
import type { RelationshipRows } from './rows.js';
import { toYearsOfClaim } from './evidence.js';

type Properties = Readonly<Record<string, unknown>>;

/** An extraction as the rows that are written: the article's own nodes, what it shares, all relationships. */
export interface ArticleGraph {
  readonly articleId: string;
  /** Of the whole extraction: an article whose hash is in the graph already is not written again. */
  readonly extractionHash: string;
  readonly article: Properties;
  readonly events: readonly Properties[];
  readonly claims: readonly Properties[];
  /** By the shared node's id. */
  readonly contributions: Contributions;
  readonly relationships: readonly RelationshipRows[];
}

/**
 * `ingestedAt`: ISO 8601, the time of writing. Throws AnnalsError INTERNAL where the extraction refers to a node
 * that it does not list: in a graph that has it from another article, nothing would keep it there.
 */
export function toArticleGraph(extraction: Extraction, ingestedAt: string): ArticleGraph {
  const { article } = extraction;
  const extractionHash = `sha256:${createHash('sha256').update(toCanonicalJson(extraction)).digest('hex')}`;
  const contributions = toContributions(extraction);
  const relationships = toRelationshipRows(extraction, contributions);
  checkEnds(extraction, contributions, relationships);
  return {
    articleId: article.id,
    extractionHash,
    article: { ...article, extractionHash, ingestedAt },
    events: extraction.events.map(
      ({ id, title, type, mode, modality, date, datePrecision, dateBasis, year }) => {
        return {
          id,
          title,
          type,
          mode,
          modality,
          date,
          datePrecision,
          dateBasis,
          year,
          articleId: article.id,
        };
      },
    ),
    claims: extraction.claims.map(({ id, text, start, end, kind, polarity, attribution }) => {
      const speaker = attribution.at(-1)?.actor ?? null;
      return { id, text, start, end, kind, polarity, speaker, articleId: article.id };
    }),
    contributions,
    relationships,
  };
}

function toContributions(extraction: Extraction): Contributions {
  const { actors, places, years, events, claims } = extraction;
  const values = new Set(years.map((year) => year.value));
  for (const event of events) if (event.year !== null) values.add(event.year);
  for (const claim of claims) for (const { year } of toYearsOfClaim(claim, extraction)) values.add(year);
  return {
    Actor: new Map(
      actors.map(({ id, name, kind, wikidata, iso3, aliases }) => [
        id,
        { profile: { name, kind, wikidata, iso3 }, names: [name, ...aliases] },
      ]),
    ),
    Place: new Map(places.map(({ id, name, iso3 }) => [id, { profile: { name, iso3 }, names: [] }])),
    Year: new Map([...values].sort().map((value) => [yearId(value), { profile: { value }, names: [] }])),
  };
}

function checkEnds(
  { article, events, claims }: Extraction,
  contributions: Contributions,
  relationships: readonly RelationshipRows[],
): void {
  const shared = Object.values(contributions).flatMap((byId) => [...byId.keys()]);
  const listed = new Set([article.id, ...shared, ...[...events, ...claims].map(({ id }) => id)]);
  for (const { type, rows } of relationships) {
    const row = rows.find(({ from, to }) => !listed.has(from) || !listed.has(to));
    if (!row) continue;
    throw new AnnalsError(
      'INTERNAL',
      `An extraction must list all that it refers to; ${type} from "${row.from}" to "${row.to}" of "${article.id}" does not.`,
      'Nothing was written. Please report the article with this message.',
    );
  }
}
