import { request } from '../data/request.js';
import {
  ACTOR_LINKS,
  type ActorLinksData,
  ARTICLE_LINKS,
  type ArticleLinksData,
  CLAIM_LINKS_OF,
  type ClaimLinksData,
  EVENT_LINKS,
  type EventLinksData,
} from '../queries/graph.js';
import type { YearFilter } from '../shell/years.js';
import { addActorLinks, addArticleLinks, addClaimLinks, addEventLinks, type GraphModel } from './model.js';

/**
 * Gives what adds a node's neighbours to a picture; null where nothing has this id. Of claims and events beside actors,
 * events and articles only those of the years; what a claim itself refers to stays whole.
 */
export async function loadNeighbours(
  id: string,
  year: YearFilter | null,
): Promise<((base: GraphModel) => GraphModel) | null> {
  const ofYears = year && { year };
  switch (id.slice(0, id.indexOf(':'))) {
    case 'actor': {
      const { actor } = await request<ActorLinksData>(ACTOR_LINKS, { id, claims: ofYears, events: ofYears });
      return actor && ((base) => addActorLinks(base, actor));
    }
    case 'claim': {
      const { claim } = await request<ClaimLinksData>(CLAIM_LINKS_OF, { id });
      return claim && ((base) => addClaimLinks(base, claim));
    }
    case 'event': {
      const { event } = await request<EventLinksData>(EVENT_LINKS, { id, claims: ofYears });
      return event && ((base) => addEventLinks(base, event));
    }
    case 'article': {
      const { article } = await request<ArticleLinksData>(ARTICLE_LINKS, { id, claims: ofYears });
      return article && ((base) => addArticleLinks(base, article));
    }
    default:
      return null;
  }
}
