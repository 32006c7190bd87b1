import { AnnalsError } from '../domain/errors.js';
import { readActorPart } from '../graph/actor-part.js';
import { type GraphScope, readIdPages, WHOLE_GRAPH } from '../graph/graph-pages.js';
import { toNameKey } from '../graph/name-key.js';
import { KEPT_ACTORS } from '../graph/read/kept-actors.js';
import { ACTORS_BY_NAME, nodesById } from '../graph/read/nodes.js';
import type { GraphStore } from '../graph/store.js';

/** Of what is asked for: the whole graph, one article's, or one actor's (by id or name). Rejects as `openExport` does. */
export async function findScope(
  store: GraphStore,
  { articleId, actor }: { readonly articleId: string | null; readonly actor: string | null },
): Promise<GraphScope> {
  if (articleId !== null && actor !== null) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      'An export is of one article or of one actor; both were asked for.',
      'Leave one of them out.',
    );
  }
  if (actor !== null) return { nodes: await readActorPart(store, await findActor(store, actor)) };
  if (articleId !== null) await checkArticle(store, articleId);
  return articleId === null ? WHOLE_GRAPH : { articleId };
}

async function checkArticle(store: GraphStore, articleId: string): Promise<void> {
  for await (const _ of readIdPages(store, 'Article', { articleId })) return;
  throw new AnnalsError(
    'ARTICLE_NOT_FOUND',
    `There is no article "${articleId}".`,
    'The query { articles { edges { node { id } } } } lists them.',
  );
}

/** The id of the actor of that id or name; of one that was merged, that of the one that stands for it. */
async function findActor(store: GraphStore, idOrName: string): Promise<string> {
  const [merged] = await store.read(KEPT_ACTORS, { ids: [idOrName] });
  const [known] = await store.read(nodesById('Actor'), { ids: [merged?.kept ?? idOrName] });
  const [named] = known ? [] : await store.read(ACTORS_BY_NAME, { keys: [toNameKey(idOrName)] });
  const id = known?.node.id ?? named?.node.id;
  if (id !== undefined) return id;
  throw new AnnalsError(
    'ACTOR_NOT_FOUND',
    `There is no actor "${idOrName}".`,
    'The query { actors { edges { node { id name } } } } lists them.',
  );
}
