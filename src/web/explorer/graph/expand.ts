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
import { addActorLinks, addArticleLinks, addClaimLinks, addEventLinks, type GraphModel } from './model.js';

/** Gives what adds a node's neighbours to a picture; null where nothing has this id. */
export async function loadNeighbours(id: string): Promise<((base: GraphModel) => GraphModel) | null> {
  switch (id.slice(0, id.indexOf(':'))) {
    case 'actor': {
      const { actor } = await request<ActorLinksData>(ACTOR_LINKS, { id });
      return actor && ((base) => addActorLinks(base, actor));
    }
    case 'claim': {
      const { claim } = await request<ClaimLinksData>(CLAIM_LINKS_OF, { id });
      return claim && ((base) => addClaimLinks(base, claim));
    }
    case 'event': {
      const { event } = await request<EventLinksData>(EVENT_LINKS, { id });
      return event && ((base) => addEventLinks(base, event));
    }
    case 'article': {
      const { article } = await request<ArticleLinksData>(ARTICLE_LINKS, { id });
      return article && ((base) => addArticleLinks(base, article));
    }
    default:
      return null;
  }
}
