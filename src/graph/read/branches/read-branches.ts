import { defineQuery, type Value } from '../../query.js';
import type { GraphStore } from '../../store.js';
import { BIND_NAMED_ACTOR, type Label } from '../nodes.js';
import { type AnswerRow, returnEach, toLists } from './answer.js';
import type { Branch } from './branch.js';
import { decodeBranches, decodeFurther, type Found, toObject } from './decode-branches.js';
import { toCollected, toOuter } from './further.js';
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
  const name = own ? `with:${label}` : toName(label, branches);
  const bind = `UNWIND $parents AS id MATCH (parent:${label} {id: id})`;
  await readFrom(store, { name, bind, params: { parents } }, branches, found, own);
}

/**
 * As `readBranches`, of the actor that a name calls by its key (`BIND_NAMED_ACTOR`). Resolves to its id; null where it
 * calls nobody.
 */
export async function readBranchesOfName(
  store: GraphStore,
  key: string,
  branches: readonly Branch[],
  found: Found,
  own: readonly string[],
): Promise<string | null> {
  const bind = `UNWIND $keys AS key ${BIND_NAMED_ACTOR}`;
  const parents = { name: 'named:Actor', bind, params: { keys: [key] } };
  const [id = null] = await readFrom(store, parents, branches, found, own);
  return id;
}

interface Parents {
  /** Of the query. */
  readonly name: string;
  /** Clauses that bind `parent` to each. */
  readonly bind: string;
  readonly params: Readonly<Record<string, Value>>;
}

/** Resolves to the ids of those that are there. */
async function readFrom(
  store: GraphStore,
  { name, bind, params }: Parents,
  branches: readonly Branch[],
  found: Found,
  own: readonly string[] | null,
): Promise<string[]> {
  const writer = new BranchWriter(store);
  const { clauses, values, gathered } = writer.write('parent', branches);
  const all = ['parent.id', ...values, ...(own ?? []).map((property) => `parent.${property}`)];
  const { further, ...behind } = writer.writeFurther(gathered.map(toOuter));
  const query = defineQuery<Record<string, Value>, AnswerRow>(
    name,
    `${bind}
     ${clauses}
     WITH ${[`collect([${all.join(', ')}]) AS rows`, ...gathered.map(toCollected)].join(', ')}
     ${behind.clauses}
     ${returnEach(['rows', ...behind.values])}`,
  );
  const answer = await store.read(query, { ...writer.params, ...params });
  const [rows = [], ...more] = toLists(answer, further.length + 1);
  for (const row of rows) {
    const [id, ...values] = row as [string, ...unknown[]];
    decodeBranches(branches, values, id, found);
    if (own) found.node({ id, ...toObject(own, values, branches.length) });
  }
  decodeFurther(further, more, found);
  return rows.map((row) => (row as [string])[0]);
}

/** What is read for itself has its own name; what is read together is as many things as there are operations. */
function toName(label: Label, [branch, ...others]: readonly Branch[]): string {
  if (!branch || others.length > 0 || ('nodes' in branch && branch.nodes)) return `below:${label}`;
  if (branch.kind === 'list') return branch.list.name;
  return branch.kind === 'count' ? `count:${branch.relation.name}` : branch.relation.name;
}
