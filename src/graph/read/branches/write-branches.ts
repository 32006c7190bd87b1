import type { Value } from '../../query.js';
import type { GraphStore } from '../../store.js';
import { toCondition } from '../filter/conditions.js';
import { FILTER_MODELS } from '../filter/models.js';
import { toWhere } from '../filter/operators.js';
import { type Filter, Scope } from '../filter/scope.js';
import { FIRST_KEY, LAST_KEY, OrderWriter } from '../order.js';
import type { Relation } from '../relations.js';
import { type Branch, type CountBranch, hasOwnKey, type ListBranch, type PageBranch } from './branch.js';
import {
  type Further,
  type Gathered,
  joinEvidence,
  toCollected,
  toOuter,
  unwind,
  writeArticles,
} from './further.js';

export interface Written {
  /** Clauses that bind what the branches give, each a subquery of one row. */
  readonly clauses: string;
  /** For each branch the expression of what it gives, as `decodeBranches` takes it. */
  readonly values: readonly string[];
  /** The lists that the clauses bind besides. */
  readonly gathered: readonly Gathered[];
}

interface WrittenFurther {
  readonly clauses: string;
  readonly values: readonly string[];
  readonly further: readonly Further[];
}

interface WrittenBranch {
  readonly clause: string;
  readonly gathered: readonly Gathered[];
}

/** Binds the edges of a page, and what goes with them. */
interface MatchedPage {
  readonly match: string;
  /** The variables that the page is made of. */
  readonly carried: string;
  /** What follows `ORDER BY`. */
  readonly sort: string;
  /** The expression of an edge's key: of all its parts, where there are several. */
  readonly key: string;
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
    const gathered: Gathered[] = [];
    const values = branches.map((branch) => {
      if (branch.kind === 'count') return this.writeCount(parent, branch);
      const name = `branch${this.count++}`;
      const written =
        branch.kind === 'page' ? this.writePage(parent, name, branch) : this.writeList(parent, name, branch);
      clauses.push(written.clause);
      gathered.push(...written.gathered);
      return name;
    });
    return { clauses: clauses.join('\n'), values, gathered };
  }

  /**
   * Clauses behind a row that has the lists of `gathered`, which read what these are gathered for, and for each of them the expression of
   * what it gives, as `decodeFurther` takes it.
   */
  writeFurther(gathered: readonly Gathered[]): WrittenFurther {
    const clauses: string[] = [];
    const further: Further[] = [];
    const values: string[] = [];
    const articles: Gathered[] = [];
    const queue = [...gathered];
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (next.of.kind === 'articles') {
        articles.push(next);
        continue;
      }
      const name = `further${this.count++}`;
      const node = `${name}node`;
      const { branches } = next.of;
      const inner = this.write(node, branches);
      clauses.push(`CALL (${next.variable}) {
        ${unwind([next], node)} WITH DISTINCT ${node}
        ${inner.clauses}
        RETURN ${[`collect([${[`${node}.id`, ...inner.values].join(', ')}]) AS ${name}`, ...inner.gathered.map(toCollected)].join(', ')}
      }`);
      queue.push(...inner.gathered.map(toOuter));
      further.push(next.of);
      values.push(name);
    }
    if (articles.length > 0) {
      const evidence = joinEvidence(articles);
      clauses.push(writeArticles(articles, evidence));
      further.push({ kind: 'articles', evidence });
      values.push('articles');
    }
    return { clauses: clauses.join('\n'), values, further };
  }

  private writePage(parent: string, name: string, branch: PageBranch): WrittenBranch {
    const { relation, request, properties, nodes, below, shared, evidence } = branch;
    const edge = `${name}edge`;
    const node = `${name}node`;
    const needsNode = branch.filter ?? request.order ?? nodes ?? (shared.length > 0 || null);
    const end = relation.hub && needsNode === null ? null : node;
    const { match, carried, sort, key } = this.matchPage(parent, name, branch, end);
    this.params[`${name}limit`] = request.limit;
    const inner = this.write(node, below);
    const values = [
      ...(hasOwnKey(branch) ? [key] : []),
      relation.hub ? `${edge}.${relation.hub.nodeProperty}` : `${node}.id`,
      ...properties.map((property) => `${edge}.${property}`),
      ...(nodes ?? []).map((property) => `${node}.${property}`),
      ...inner.values,
    ];
    const gathered = [...inner.gathered.map(toOuter)];
    const lists = inner.gathered.map(toCollected);
    if (shared.length > 0) {
      gathered.push({ variable: `${name}shared`, depth: 1, of: { kind: 'below', branches: shared } });
      lists.push(`collect(DISTINCT ${node}) AS ${name}shared`);
    }
    if (evidence && relation.within) {
      gathered.push({ variable: `${name}within`, depth: 1, of: { kind: 'articles', evidence } });
      lists.push(`collect(${rename(relation.within, edge, node, parent)}) AS ${name}within`);
    }
    const clause = `CALL (${parent}) {
      ${match}
      WITH ${carried} ORDER BY ${sort} LIMIT $${name}limit
      ${inner.clauses}
      RETURN ${[`collect([${values.join(', ')}]) AS ${name}`, ...lists].join(', ')}
    }`;
    return { clause, gathered };
  }

  /**
   * What the store can read by a path of its own, it does, as far as the page goes, also where a filter leaves some out; an
   * order needs all nodes, hence expands to them.
   */
  private matchPage(parent: string, name: string, branch: PageBranch, end: string | null): MatchedPage {
    const { relation, filter, request } = branch;
    const [edge, node] = [`${name}edge`, `${name}node`];
    const { direction, order = null, after = null, before = null } = request;
    const variables = [edge, ...(end ? [end] : [])];
    const key = rename(relation.key, edge, node);
    const condition = this.toCondition(relation, filter, name, node);
    if (relation.hub && !order) {
      this.params[`${name}after`] = after?.[0] ?? FIRST_KEY;
      this.params[`${name}before`] = before?.[0] ?? LAST_KEY;
      const far = end ? `(${end}:${relation.node})` : '()';
      const bounds = { after: `$${name}after`, before: `$${name}before` };
      const names = { parent, relationship: edge, node: far, ...bounds };
      const { clause, order: keys } = this.store.matchEdges(relation.hub, names);
      const sort = keys.map((text) => (direction === 'backward' ? `${text} DESC` : text)).join(', ');
      const match = condition === 'true' ? clause : `${clause} AND ${condition}`;
      return { match, carried: variables.join(', '), sort, key };
    }
    const list = new OrderWriter(relation.node, order, node, key);
    const scope = new Scope(`${name}at`);
    const bounds = list.toBounds(scope, after, before);
    Object.assign(this.params, scope.params);
    const carried = list.carry(variables);
    const path = toPath(relation, parent, edge, node);
    return {
      match: list.toMatch(path, carried, condition, bounds),
      carried,
      sort: list.toSort(direction),
      key: order ? `[${list.key.join(', ')}]` : key,
    };
  }

  private writeCount(parent: string, { relation, filter }: CountBranch): string {
    const name = `count${this.count++}`;
    // Without a label on the far end the store reads the degree and walks nothing; every hub's other end has one.
    if (relation.hub && !filter) return `COUNT { (${parent})${relation.pattern.replace('[r:', '[:')}() }`;
    const condition = this.toCondition(relation, filter, name, `${name}node`);
    const path = toPath(relation, parent, `${name}edge`, `${name}node`);
    return `COUNT { MATCH ${path}${toWhere(condition)} }`;
  }

  private writeList(
    parent: string,
    name: string,
    { list, properties, nodes, evidence }: ListBranch,
  ): WrittenBranch {
    const [edge, node] = [`${name}edge`, `${name}node`];
    const own = (text: string) =>
      rename(text, edge, node, parent).replace(/\b(path|outer)\b/g, (word) => `${name}${word}`);
    const values = [
      ...Object.values(list.values).map(own),
      ...properties.map((property) => `${edge}.${property}`),
      ...(nodes ? ['id', ...nodes] : []).map((property) => `${node}.${property}`),
    ];
    const within = evidence ? `, collect(${parent}.id) AS ${name}within` : '';
    return {
      clause: `CALL (${parent}) { ${own(list.match)} RETURN collect([${values.join(', ')}]) AS ${name}${within} }`,
      gathered: evidence ? [{ variable: `${name}within`, depth: 1, of: { kind: 'articles', evidence } }] : [],
    };
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

/** `r`, `x` and `p` in a text of Cypher by the variables that stand for them. */
function rename(text: string, edge: string, node: string, parent = 'p'): string {
  const names: Record<string, string> = { r: edge, x: node, p: parent };
  return text.replace(/\b[rxp]\b/g, (name) => names[name]!);
}
