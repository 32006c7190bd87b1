import type { Affiliation, Article, Extraction } from '../../domain/extraction.js';
import { articleId, contentHash } from '../../domain/ids.js';
import type { Doc } from '../doc.js';
import { findByline } from './find-byline.js';
import { toActors, type ActorIndex } from './to-actors.js';
import { toClaims } from './to-claims.js';
import { toDates } from './to-dates.js';
import { toEvents } from './to-events.js';
import { toPublishers } from './to-publishers.js';
import { toYears } from './to-years.js';

/** A finished Doc as the plain data that leaves extraction. `extractor` is `name@version`. */
export function assemble(doc: Doc, extractor: string): Extraction {
  const article = toArticle(doc, extractor);
  const chains = doc.claims.flatMap((claim) => claim.chain);
  const index = toActors(doc, article.id, chains);
  const events = toEvents(doc, article.id, index.idByEntity);
  return {
    article,
    actors: index.actors,
    places: index.places,
    years: toYears(doc, events),
    dates: doc.dates.flatMap(toDates),
    events,
    claims: toClaims(doc, article.id, index, events),
    affiliations: toAffiliations(doc, index),
    publishers: toPublishers(doc, index),
    diagnostics: doc.diagnostics,
  };
}

function toArticle(doc: Doc, extractor: string): Article {
  const { article, reference } = doc;
  const { text, title, url, outlet, byline, publishedAt } = article;
  return {
    id: articleId(article),
    title: title ?? firstLine(text),
    text,
    url,
    outlet,
    byline:
      byline ??
      (findByline(doc)
        .map((m) => m.text)
        .join(', ') ||
        null),
    publishedAt: publishedAt ?? reference.value,
    publishedAtBasis: publishedAt ? 'EXPLICIT' : reference.basis,
    language: 'en',
    contentHash: contentHash(text),
    extractor,
  };
}

function firstLine(text: string): string {
  return /\S[^\r\n]*/.exec(text)?.[0].trim() ?? '';
}

function toAffiliations(doc: Doc, index: ActorIndex): Affiliation[] {
  return doc.affiliations.flatMap(({ member, organization, title, start, end }) => {
    const [actor, body] = [index.idByEntity.get(member), index.idByEntity.get(organization)];
    if (!actor?.startsWith('actor:') || !body?.startsWith('actor:') || actor === body) return [];
    return [{ actor, organization: body, title, start, end }];
  });
}
