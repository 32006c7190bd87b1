import type { Value } from '../../query.js';
import type { EdgeMatch, GraphStore } from '../../store.js';
import { toCondition } from '../filter/conditions.js';
import { FILTER_MODELS } from '../filter/models.js';
import { all } from '../filter/operators.js';
import { type Filter, Scope } from '../filter/scope.js';
import type { Relation } from '../relations.js';
import type { Branch, CountBranch, ListBranch, PageBranch } from './branch.js';

/** Greater and smaller than any key: all begin with an ASCII letter. */
const [FIRST, LAST] = ['', '~'];

export interface Written {
  /** Clauses that bind what the branches give, each a subquery of one row. */
  readonly clauses: string;
  /** For each branch the expression of what it gives, as `decodeBranches` takes it. */
  readonly values: readonly string[];
}

/**
 * Writes branches as Cypher. Rows are lists, by position: names that are repeated with each row are half of what a
 * store sends and a driver reads.
 */
export class BranchWriter {
  readonly params: Record<string, Value> = {};
  private count = 0;

  constructor(private readonly store: GraphStore) {}

  /** What `branches` give of the node bound to `parent`. */
  write(parent: string, branches: readonly Branch[]): Written {
    const clauses: string[] = [];
    const values = branches.map((branch) => {
      if (branch.kind === 'count') return this.writeCount(parent, branch);
      const name = `branch${this.count++}`;
      clauses.push(
        branch.kind === 'page' ? this.writePage(parent, name, branch) : this.writeList(parent, name, branch),
      );
      return name;
    });
    return { clauses: clauses.join('\n'), values };
  }

  private writePage(parent: string, name: string, branch: PageBranch): string {
    const { relation, request, properties, nodes, below } = branch;
    const edge = `${name}edge`;
    const node = `${name}node`;
    const end = !relation.hub || branch.filter || nodes ? node : null;
    const { clause, order } = this.matchPage(parent, name, branch, end);
    const descending = request.direction === 'backward' ? ' DESC' : '';
    this.params[`${name}limit`] = request.limit;
    const inner = this.write(node, below);
    const values = [
      rename(relation.key, edge, node),
      relation.hub ? `${edge}.${relation.hub.nodeProperty}` : `${node}.id`,
      ...properties.map((property) => `${edge}.${property}`),
      ...(nodes ?? []).map((property) => `${node}.${property}`),
      ...inner.values,
    ];
    return `CALL (${parent}) {
      ${clause}
      WITH ${[edge, ...(end ? [end] : [])].join(', ')}
      ORDER BY ${order.map((key) => `${key}${descending}`).join(', ')} LIMIT $${name}limit
      ${inner.clauses}
      RETURN collect([${values.join(', ')}]) AS ${name}
    }`;
  }

  /** What the store can read by a path of its own, it does; a filter needs the nodes, hence expands to them. */
  private matchPage(
    parent: string,
    name: string,
    { relation, filter, request }: PageBranch,
    end: string | null,
  ): EdgeMatch {
    const relationship = `${name}edge`;
    const { after = null, before = null } = request;
    if (relation.hub && !filter) {
      this.params[`${name}after`] = after ?? FIRST;
      this.params[`${name}before`] = before ?? LAST;
      const node = end ? `(${end}:${relation.node})` : '()';
      const names = { parent, relationship, node, after: `$${name}after`, before: `$${name}before` };
      return this.store.matchEdges(relation.hub, names);
    }
    const key = rename(relation.key, relationship, `${name}node`);
    const bounds: string[] = [this.toCondition(relation, filter, name, `${name}node`)];
    for (const [word, operator, bound] of [
      ['after', '>', after] as const,
      ['before', '<', before] as const,
    ]) {
      if (bound === null) continue;
      this.params[`${name}${word}`] = bound;
      bounds.push(`${key} ${operator} $${name}${word}`);
    }
    const path = toPath(relation, parent, relationship, `${name}node`);
    return { clause: `MATCH ${path}${toWhere(all(bounds))}`, order: [key] };
  }

  private writeCount(parent: string, { relation, filter }: CountBranch): string {
    const name = `count${this.count++}`;
    // Without a label on the far end the store reads the degree and walks nothing; every hub's other end has one.
    if (relation.hub && !filter) return `COUNT { (${parent})${relation.pattern.replace('[r:', '[:')}() }`;
    const condition = this.toCondition(relation, filter, name, `${name}node`);
    const path = toPath(relation, parent, `${name}edge`, `${name}node`);
    return `COUNT { MATCH ${path}${toWhere(condition)} }`;
  }

  private writeList(parent: string, name: string, { list, properties, nodes }: ListBranch): string {
    const [edge, node] = [`${name}edge`, `${name}node`];
    const own = (text: string) =>
      rename(text, edge, node, parent).replace(/\b(path|outer)\b/g, (word) => `${name}${word}`);
    const values = [
      ...Object.values(list.values).map(own),
      ...properties.map((property) => `${edge}.${property}`),
      ...(nodes ? ['id', ...nodes] : []).map((property) => `${node}.${property}`),
    ];
    return `CALL (${parent}) { ${own(list.match)} RETURN collect([${values.join(', ')}]) AS ${name} }`;
  }

  private toCondition(
    relation: Relation<unknown>,
    filter: Filter | null,
    name: string,
    node: string,
  ): string {
    if (!filter) return 'true';
    if (!relation.node) throw new Error(`"${relation.name}" leads to several types and takes no filter.`);
    const scope = new Scope(name);
    const condition = toCondition(scope, FILTER_MODELS[relation.node], node, filter);
    Object.assign(this.params, scope.params);
    return condition;
  }
}

function toPath(relation: Relation<unknown>, parent: string, edge: string, node: string): string {
  const far = `(${node}${relation.node ? `:${relation.node}` : ''})`;
  return `(${parent})${rename(relation.pattern, edge, node)}${far}`;
}

function toWhere(condition: string): string {
  return condition === 'true' ? '' : ` WHERE ${condition}`;
}

/** `r`, `x` and `p` in a text of Cypher by the variables that stand for them. */
function rename(text: string, edge: string, node: string, parent = 'p'): string {
  const names: Record<string, string> = { r: edge, x: node, p: parent };
  return text.replace(/\b[rxp]\b/g, (name) => names[name]!);
}
