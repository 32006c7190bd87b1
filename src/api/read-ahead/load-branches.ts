import type { Branch } from '../../graph/read/branches/branch.js';
import type { Found } from '../../graph/read/branches/decode-branches.js';
import { readBranches } from '../../graph/read/branches/read-branches.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { toTypeName } from '../types/node.type.js';
import type { Loaders } from '../loaders/loaders.js';

/**
 * Reads the branches of these nodes by one query, into the loaders: whoever asks them then is answered at once, also
 * where the query fails, with what failed. Never rejects.
 */
export async function loadBranches(
  { store, loaders }: Context,
  label: Label,
  parents: readonly string[],
  branches: readonly Branch[],
): Promise<void> {
  // Found once for each branch: there may be hundreds of parents.
  const known = new Map<Branch, Primable | undefined>();
  const prime = (branch: Branch, parent: string, value: unknown) => {
    if (!known.has(branch)) known.set(branch, toLoader(loaders, branch));
    known.get(branch)?.prime(parent, value);
  };
  const found: Found = {
    page: prime,
    count: prime,
    list: prime,
    node: (node) => void loaders.nodes[toTypeName(node) as Label].prime(node.id, node as never),
  };
  try {
    await readBranches(store, label, parents, branches, found);
  } catch (error) {
    for (const branch of branches) {
      for (const parent of parents) prime(branch, parent, error);
    }
  }
}

interface Primable {
  prime(key: string, value: unknown): unknown;
}

function toLoader(loaders: Loaders, branch: Branch): Primable | undefined {
  switch (branch.kind) {
    case 'page':
      return loaders.edgePages(branch.relation, { ...branch.request, filter: branch.filter });
    case 'count':
      return loaders.edgeCounts(branch.relation, { filter: branch.filter });
    case 'list':
      return (loaders.lists as Readonly<Record<string, Primable>>)[branch.list.name];
  }
}
