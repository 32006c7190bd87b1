import { createHash } from 'node:crypto';
import type { Extraction } from '../../domain/extraction.js';
import { yearId } from '../../domain/ids.js';
import { toCanonicalJson } from '../canonical-json.js';
import type { SharedLabel } from '../model.js';
import { toRelationshipRows, type RelationshipRows } from './relationship-rows.js';
import type { Contribution } from './tally.js';
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
  readonly contributions: Readonly<Record<SharedLabel, ReadonlyMap<string, Contribution>>>;
  readonly relationships: readonly RelationshipRows[];
}

/** `ingestedAt`: ISO 8601, the time of writing. */
export function toArticleGraph(extraction: Extraction, ingestedAt: string): ArticleGraph {
  const { article } = extraction;
  const extractionHash = `sha256:${createHash('sha256').update(toCanonicalJson(extraction)).digest('hex')}`;
  const contributions = toContributions(extraction);
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
    relationships: toRelationshipRows(extraction, contributions),
  };
}

function toContributions(extraction: Extraction): ArticleGraph['contributions'] {
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
