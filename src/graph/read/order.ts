import type { Label } from './nodes.js';
import type { Scope } from './filter/scope.js';
import { all, toWhere } from './filter/operators.js';

/** By a value of the node, then by the list's own key; nodes without a value come last, whichever way it runs. */
export interface Order {
  /** A property of the node, or what `DERIVED` says how to find. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * Where an element stands in a list: in an order whether it lacks the value (1) or not (0), and the value; always a key
 * that no other element has. Compared part by part.
 */
export type Key = readonly (string | number)[];

/** Smaller and greater than any key that is one text: all begin with an ASCII letter. */
export const FIRST_KEY = '';
export const LAST_KEY = '~';

interface OrderedBy {
  /** Takes the place of a value that is missing, and is of the type of all others. */
  readonly none: '' | 0;
  /** A clause that binds the value for the node; null where it is the node's property. */
  readonly bind: ((node: string, value: string) => string) | null;
}

const TEXT: OrderedBy = { none: '', bind: null };

/** All that lists may go by but properties that are texts. */
const DERIVED: Readonly<Partial<Record<Label, Readonly<Record<string, OrderedBy>>>>> = {
  Year: { value: { none: 0, bind: null } },
  Claim: {
    publishedAt: {
      none: '',
      bind: (node, value) =>
        `CALL (${node}) { MATCH (${node})<-[:CONTAINS]-(a:Article) RETURN a.publishedAt AS ${value} }`,
    },
    year: {
      none: 0,
      bind: (node, value) =>
        `CALL (${node}) { MATCH (${node})-[:ABOUT_YEAR]->(y:Year) RETURN min(y.value) AS ${value} }`,
    },
  },
};

function toOrderedBy(label: Label | null, { by }: Order): OrderedBy {
  return (label && DERIVED[label]?.[by]) ?? TEXT;
}

/** A key such as the elements of a list of nodes with `label` have. */
export function toShape(label: Label | null, order: Order | null): Key {
  return order ? [0, toOrderedBy(label, order).none, ''] : [''];
}

/** What a list is sorted by, in turn. */
interface Term {
  readonly text: string;
  readonly descending: boolean;
}

/** A list in its order, as Cypher. */
export class OrderWriter {
  private readonly terms: readonly Term[];
  /** What the nodes go by, where it is no property of theirs: the clause that binds it, and its variable. */
  private readonly derived: { readonly clause: string; readonly variable: string } | null = null;

  /** The property of theirs that they go by, where it is one, and a text. */
  private readonly property: string | null = null;

  /** Of nodes with `label` that are bound to `node`; `end` is an expression of what each has alone. */
  constructor(
    private readonly label: Label | null,
    private readonly order: Order | null,
    private readonly node: string,
    private readonly end: string,
  ) {
    const last = { text: end, descending: false };
    this.terms = [last];
    if (!order) return;
    const { none, bind } = toOrderedBy(label, order);
    const value = bind ? `${node}value` : `${node}.${order.by}`;
    if (bind) this.derived = { clause: bind(node, value), variable: value };
    else if (none === '') this.property = value;
    const given = `coalesce(${value}, ${none === 0 ? '0' : "''"})`;
    this.terms = [
      { text: `CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, descending: false },
      { text: given, descending: order.direction === 'DESC' },
      last,
    ];
  }

  /** The key of an element, an expression for each part. */
  get key(): readonly string[] {
    return this.terms.map(({ text }) => text);
  }

  /** `variables`, and what they are ordered by: for `WITH`. */
  carry(variables: readonly string[]): string {
    return [...variables, ...(this.derived ? [this.derived.variable] : [])].join(', ');
  }

  /** Matches `path` where `condition` and `bounds` hold; `carried` is what `carry` gives. */
  toMatch(path: string, carried: string, condition: string, bounds: string): string {
    if (!this.derived) return `MATCH ${path}${toWhere(all([condition, bounds]))}`;
    return `MATCH ${path}${toWhere(condition)} ${this.derived.clause} WITH ${carried}${toWhere(bounds)}`;
  }

  /**
   * Matches the first `limit` of all nodes, behind `after` and before `before`: those with a value, which a store that has
   * an index of it reads in its order and no further, and those without only where the others do not fill the page. Null
   * for an order that no index can have.
   */
  toFirst(scope: Scope, after: Key | null, before: Key | null, limit: string): string | null {
    const { node, order, property, end } = this;
    if (!order || property === null) return null;
    const path = `(${node}:${this.label})`;
    const bounds = this.toBounds(scope, after, before);
    const [lacking, value] = after ?? [];
    const descending = order.direction === 'DESC';
    const range =
      lacking === 0
        ? `${property} ${descending ? '<=' : '>='} ${scope.param(value ?? '')}`
        : `${property} >= ''`;
    const valued = all([range, lacking === 1 ? 'false' : bounds]);
    return `CALL {
        MATCH ${path}${toWhere(valued)}
        WITH ${node} ORDER BY ${property}${descending ? ' DESC' : ''}, ${end} LIMIT ${limit}
        RETURN collect(${node}) AS valued
      }
      CALL (valued) {
        WITH valued WHERE size(valued) < ${limit}
        MATCH ${path}${toWhere(all([`${property} IS NULL`, bounds]))}
        WITH ${node} ORDER BY ${end} LIMIT ${limit}
        RETURN collect(${node}) AS others
      }
      UNWIND valued + others AS ${node}`;
  }

  /** Clauses behind a `WITH` of nodes that are found, which leave those where `bounds` hold, with what they go by. */
  toNarrowed(carried: string, bounds: string): string {
    if (!this.derived) return toWhere(bounds);
    return `${this.derived.clause} WITH ${carried}${toWhere(bounds)}`;
  }

  /** For `ORDER BY`. */
  toSort(direction: 'forward' | 'backward'): string {
    const backward = direction === 'backward';
    return this.terms
      .map(({ text, descending }) => `${text}${descending !== backward ? ' DESC' : ''}`)
      .join(', ');
  }

  /** That an element stands behind `after` and before `before`, strictly. */
  toBounds(scope: Scope, after: Key | null, before: Key | null): string {
    return all([
      after ? this.toBound(scope, after, false) : 'true',
      before ? this.toBound(scope, before, true) : 'true',
    ]);
  }

  private toBound(scope: Scope, key: Key, before: boolean): string {
    const operands = key.map((value) => scope.param(value));
    const alternatives = this.terms.map(({ text, descending }, last) => {
      const equal = this.terms.slice(0, last).map((term, i) => `${term.text} = ${operands[i]}`);
      return all([...equal, `${text} ${descending !== before ? '<' : '>'} ${operands[last]}`]);
    });
    return alternatives.length === 1 ? alternatives[0]! : `(${alternatives.join(' OR ')})`;
  }
}

/** Whether `a` stands before `b` (negative) or behind it, in a list in `order`. */
export function compareKeys(a: Key, b: Key, order: Order | null): number {
  const i = a.findIndex((part, at) => part !== b[at]);
  if (i < 0) return 0;
  // In an order the value is the second part.
  const descending = order?.direction === 'DESC' && i === 1;
  return a[i]! < b[i]! !== descending ? -1 : 1;
}
