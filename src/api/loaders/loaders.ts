import type { FieldNode } from 'graphql';
import { toCanonicalJson } from '../../graph/canonical-json.js';
import { DISPUTE_CLAIMS, DISPUTE_EVENTS } from '../../graph/questions/disputes.js';
import { type EvidenceList, LISTS } from '../../graph/read/evidence.js';
import type { Filter } from '../../graph/read/filter/scope.js';
import { KEPT_ACTORS, MERGES_OF_ACTORS } from '../../graph/read/kept-actors.js';
import { ACTORS_BY_NAME, ARTICLE_TEXTS, type Label, type Nodes, nodesById } from '../../graph/read/nodes.js';
import type { Relation } from '../../graph/read/relations.js';
import type { GraphStore } from '../../graph/store.js';
import { loadActors } from './actors.js';
import { loadMany, loadOne } from './batch.js';
import { loadCounts, loadList, loadPages, type PageAsked } from './branches.js';
import { disputeNodes } from './dispute-nodes.js';
import type { Loader } from './loader.js';

type RowOf<L> = L extends EvidenceList<infer R> ? R : never;

/**
 * Everything that one request reads by parent, batched: the fields at one place of an operation ask in the same
 * tick and cost one call to the store, however many parents there are.
 */
export function createLoaders(store: GraphStore) {
  const read = <R>(query: Parameters<typeof store.read<{ ids: readonly string[] }, R>>[0]) => {
    return (ids: string[]) => store.read(query, { ids });
  };
  const node = <L extends Label>(label: L) =>
    loadOne(
      read(nodesById(label)),
      (row) => row.node.id,
      (row) => row.node,
    );
  const nodes: { readonly [L in Label]: Loader<Nodes[L] | null> } = {
    Article: node('Article'),
    Actor: loadActors(store),
    Place: node('Place'),
    Event: node('Event'),
    Year: node('Year'),
    Claim: node('Claim'),
    ActorMerge: node('ActorMerge'),
  };

  return {
    /** The fields of the operation whose answers they hold already. */
    loaded: new Set<FieldNode>(),
    /** What the pages have in common that were asked for with the same arguments, by these. */
    pages: new Map<object, unknown>(),
    nodes,
    actorsByName: loadOne(
      async (keys) => store.read(ACTORS_BY_NAME, { keys }),
      (row) => row.key,
      (row) => row.node,
    ),
    keptActors: loadOne(
      read(KEPT_ACTORS),
      (row) => row.id,
      (row) => row,
    ),
    mergesOfActors: loadMany(read(MERGES_OF_ACTORS)),
    articleTexts: loadOne(
      read(ARTICLE_TEXTS),
      (row) => row.id,
      (row) => row.text,
    ),
    lists: Object.fromEntries(
      Object.values(LISTS).map((list) => [list.name, loadList(store, list as EvidenceList<unknown>)]),
    ) as { readonly [N in keyof typeof LISTS]: Loader<readonly RowOf<(typeof LISTS)[N]>[]> },

    disputeClaims: disputeNodes(store, DISPUTE_CLAIMS, nodes.Claim),
    disputeEvents: disputeNodes(store, DISPUTE_EVENTS, nodes.Event),

    edgePages: keyed((relation, asked: PageAsked) => loadPages(store, relation, asked)),
    edgeCounts: keyed((relation, { filter }: { filter: Filter | null }) =>
      loadCounts(store, relation, filter),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * One loader for each relation *and* arguments: parents that are asked for with other arguments must never share
 * a batch, or the first one's arguments would hold for all; nor an answer, which has the properties of the first one.
 */
function keyed<A extends { readonly filter: Filter | null }, V>(
  create: (relation: Relation<unknown>, args: A) => Loader<V>,
): (relation: Relation<unknown>, args: A) => Loader<V> {
  const loaders = new Map<string, Loader<V>>();
  return (relation, args) => {
    // All but the filter are scalars and lists of them, which a caller always names in the same order.
    const { filter, ...plain } = args;
    const key = `${relation.name} ${JSON.stringify(plain)}${filter ? toCanonicalJson(filter) : ''}`;
    let loader = loaders.get(key);
    if (!loader) loaders.set(key, (loader = create(relation, args)));
    return loader;
  };
}
