import { defineQuery, type Value } from '../../query.js';
import type { GraphStore } from '../../store.js';
import type { Label } from '../nodes.js';
import type { Branch } from './branch.js';
import { decodeBranches, type Found, toObject } from './decode-branches.js';
import { BranchWriter } from './write-branches.js';

/**
 * Reads the branches of the nodes with these ids by one query, and hands all to `found`; nothing of an id that is not
 * there. `own` are the properties that are read of these nodes themselves, null where they are known. Rejects as `read`
 * does.
 */
export async function readBranches(
  store: GraphStore,
  label: Label,
  parents: readonly string[],
  branches: readonly Branch[],
  found: Found,
  own: readonly string[] | null = null,
): Promise<void> {
  const writer = new BranchWriter(store);
  const { clauses, values } = writer.write('parent', branches);
  const query = defineQuery<Record<string, Value>, { id: string; found: readonly unknown[] }>(
    own ? `with:${label}` : toName(label, branches),
    `UNWIND $parents AS id
     MATCH (parent:${label} {id: id})
     ${clauses}
     RETURN id, [${[...values, ...(own ?? []).map((property) => `parent.${property}`)].join(', ')}] AS found`,
  );
  for (const row of await store.read(query, { ...writer.params, parents })) {
    decodeBranches(branches, row.found, row.id, found);
    if (own) found.node({ id: row.id, ...toObject(own, row.found, branches.length) });
  }
}

/** What is read for itself has its own name; what is read together is as many things as there are operations. */
function toName(label: Label, [branch, ...others]: readonly Branch[]): string {
  if (!branch || others.length > 0 || ('nodes' in branch && branch.nodes)) return `below:${label}`;
  if (branch.kind === 'list') return branch.list.name;
  return branch.kind === 'count' ? `count:${branch.relation.name}` : branch.relation.name;
}
