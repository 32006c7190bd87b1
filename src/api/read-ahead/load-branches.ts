import { toNameKey } from '../../graph/name-key.js';
import type { Branch } from '../../graph/read/branches/branch.js';
import type { Found } from '../../graph/read/branches/decode-branches.js';
import { readBranches, readBranchesOfName } from '../../graph/read/branches/read-branches.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { toTypeName } from '../types/node.type.js';
import type { Loader } from '../loaders/loader.js';
import type { Loaders } from '../loaders/loaders.js';

/**
 * Reads the branches of these nodes by one query, into the loaders: whoever asks them then is answered at once, also
 * where the query fails, with what failed. `own`: the properties that are read of the nodes themselves, if any. Never
 * rejects.
 */
export async function loadBranches(
  { store, loaders }: Context,
  label: Label,
  parents: readonly string[],
  branches: readonly Branch[],
  own: readonly string[] | null = null,
): Promise<void> {
  try {
    await readBranches(store, label, parents, branches, toFound(loaders), own);
  } catch (error) {
    for (const parent of parents) {
      for (const branch of branches) toLoader(loaders, branch)?.fail(parent, error as Error);
      if (own) loaders.nodes[label].fail(parent, error as Error);
    }
  }
}

/** As `loadBranches`, of the actor that a name calls: whoever asks for that name then is answered at once too. */
export async function loadBranchesOfName(
  { store, loaders }: Context,
  name: string,
  branches: readonly Branch[],
  own: readonly string[],
): Promise<void> {
  const key = toNameKey(name);
  try {
    const id = await readBranchesOfName(store, key, branches, toFound(loaders), own);
    loaders.actorsByName.prime(key, id === null ? null : await loaders.nodes.Actor.load(id));
  } catch (error) {
    loaders.actorsByName.fail(key, error as Error);
  }
}

/** Hands what is found to the loaders. */
export function toFound(loaders: Loaders): Found {
  const prime = toPrime(loaders);
  return {
    page: prime,
    count: prime,
    list: prime,
    text: (article, text) => void loaders.articleTexts.prime(article, text),
    node: (node) => void loaders.nodes[toTypeName(node) as Label].prime(node.id, node as never),
  };
}

/** The loader of a branch is found once: there may be hundreds of parents. */
function toPrime(loaders: Loaders) {
  const known = new Map<Branch, Loader<unknown> | undefined>();
  return (branch: Branch, parent: string, value: unknown): void => {
    if (!known.has(branch)) known.set(branch, toLoader(loaders, branch));
    known.get(branch)?.prime(parent, value);
  };
}

function toLoader(loaders: Loaders, branch: Branch): Loader<unknown> | undefined {
  switch (branch.kind) {
    case 'page': {
      const { relation, request, filter, properties } = branch;
      return loaders.edgePages(relation, { ...request, properties, filter });
    }
    case 'count':
      return loaders.edgeCounts(branch.relation, { filter: branch.filter });
    case 'list':
      return (loaders.lists as Readonly<Record<string, Loader<unknown>>>)[branch.list.name];
  }
}
