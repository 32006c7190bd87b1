import type { Extraction } from '../../domain/extraction.js';
import { toCanonicalJson } from '../canonical-json.js';
import { SHARED_LABELS, type SharedLabel } from '../model.js';
import { toClaimRows } from './claim-rows.js';
import { toEventRows } from './event-rows.js';
import { toMentionRows } from './mention-rows.js';
import { between, toAffiliationKey, type RelationshipRows } from './rows.js';
import type { Contribution } from './tally.js';

/** By the shared node's id, what the article says of it. */
export type Contributions = Readonly<Record<SharedLabel, ReadonlyMap<string, Contribution>>>;

/** Every relationship that rests on the article: all of the graph's but NAMED. */
export function toRelationshipRows(extraction: Extraction, contributions: Contributions): RelationshipRows[] {
  return [
    ...contains(extraction),
    ...refersTo(extraction, contributions),
    ...toMentionRows(extraction),
    ...toEventRows(extraction),
    ...toClaimRows(extraction),
    ...ofActors(extraction),
  ];
}

function contains({ article, events, claims }: Extraction): RelationshipRows[] {
  const link = ({ id }: { id: string }) => ({ from: article.id, to: id, properties: {} });
  return [
    between('Article', 'CONTAINS', 'Event', events.map(link)),
    between('Article', 'CONTAINS', 'Claim', claims.map(link)),
  ];
}

/** The contribution is kept with the reference: taking the article away again subtracts exactly it. */
function refersTo({ article }: Extraction, contributions: Contributions): RelationshipRows[] {
  return SHARED_LABELS.map((label) =>
    between(
      'Article',
      'REFERS_TO',
      label,
      [...contributions[label]].map(([target, contribution]) => ({
        from: article.id,
        to: target,
        properties: {
          target,
          article: article.id,
          name: String(contribution.profile['name'] ?? contribution.profile['value']),
          contribution: toCanonicalJson(contribution),
        },
      })),
    ),
  );
}

function ofActors({ article, affiliations, publishers }: Extraction): RelationshipRows[] {
  return [
    between(
      'Actor',
      'AFFILIATED_WITH',
      'Actor',
      affiliations.map(({ actor, organization, title, start, end }) => {
        const key = toAffiliationKey(article.id, { start, end }, { actor, organization });
        const properties = { actor, organization, articleId: article.id, key, title, start, end };
        return { from: actor, to: organization, properties };
      }),
    ),
    between(
      'Article',
      'PUBLISHED_BY',
      'Actor',
      publishers.map(({ actor, start, end }) => ({
        from: article.id,
        to: actor,
        properties: { start, end },
      })),
    ),
  ];
}
