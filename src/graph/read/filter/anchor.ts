import { EDGES, type Edge } from '../../edges.js';
import type { GraphStore } from '../../store.js';
import type { Label } from '../nodes.js';
import { FIRST_KEY, type Key, LAST_KEY } from '../order.js';
import { toActorBinding, without } from './bind-actors.js';
import { toCondition } from './conditions.js';
import { checkFilter, FILTER_MODELS } from './models.js';
import { all, given, toComparison, toWhere } from './operators.js';
import type { Filter, Scope } from './scope.js';

/**
 * A filter by what its nodes are connected with, of which there is little: the nodes are looked for from there, and not each
 * node of the graph for whether it is connected.
 */

/** A field whose nodes lead by `path`, in which `r` is the relationship, from the node `y` to the node `x`. */
interface Anchor {
  readonly field: string;
  readonly path: string;
  /** Where in the field's value the filter of `y` is. */
  readonly at: readonly string[];
  /** Where `y` is an actor: its edges, where their key is the id of `x`. */
  readonly edge?: Edge<unknown>;
  /** Whether no two `y` lead to the same `x`. */
  readonly single?: boolean;
  /** Whether `y` is an event of a year and not an actor. */
  readonly event?: boolean;
}

const ANCHORS: Readonly<Partial<Record<Label, readonly Anchor[]>>> = {
  Event: [{ field: 'participants', path: '(y)-[r:PARTICIPATED_IN]->(x)', at: ['some', 'actor'] }],
  Claim: [
    {
      field: 'speaker',
      path: '(y)-[r:MADE]->(x)',
      at: [],
      edge: EDGES.actorClaimsMade as Edge<unknown>,
      single: true,
    },
    {
      field: 'about',
      path: '(y)<-[r:ABOUT]-(x)',
      at: ['some'],
      edge: EDGES.actorClaimsAbout as Edge<unknown>,
    },
    { field: 'cites', path: '(y)<-[r:CITES]-(x)', at: ['some'], event: true },
  ],
  Article: [
    {
      field: 'mentions',
      path: '(y)<-[r:REFERS_TO]-(x)',
      at: ['some'],
      edge: EDGES.actorArticles as Edge<unknown>,
    },
  ],
};

/** A page in the order of ids: no more of it than that needs to be matched. */
export interface IdPage {
  readonly store: GraphStore;
  readonly direction: 'forward' | 'backward';
  readonly after: Key | null;
  readonly before: Key | null;
  /** The parameter that holds how many there are at most. */
  readonly limit: string;
}

/** Clauses that find what a filter describes from its anchors. */
export interface Anchored {
  /** They bind `x` to each node, once. */
  match(scope: Scope): string;
  /** They bind `x` to the first nodes of each anchor; null where those cannot be told without the others. */
  readonly matchFirst: ((scope: Scope, page: IdPage) => string) | null;
}

/**
 * How the nodes with `label` that `filter` describes are found from its anchors; null where it has none that all of
 * them must have. `counted`: whether all of them are to be found, which more anchors are worth it for. Throws as `checkFilter`
 * does.
 */
export function findAnchored(label: Label, filter: Filter, counted: boolean): Anchored | null {
  for (const anchor of ANCHORS[label] ?? []) {
    const value = anchor.at.reduce<unknown>(
      (of, key) => (of as Filter | null | undefined)?.[key],
      filter[anchor.field],
    );
    const binding = value ? toBinding(anchor, value as Filter, counted) : null;
    if (!binding) continue;
    checkFilter(label, filter);
    return toAnchored(label, filter, anchor, binding);
  }
  return null;
}

/** Clauses that bind `anchor` to each node that is looked from, once. */
type Binding = (scope: Scope, variable: string) => string;

function toBinding({ event, single = false }: Anchor, value: Filter, counted: boolean): Binding | null {
  // What several lead to is held in memory, to be counted once: of few alone.
  return event ? (counted ? bindEvents(value) : null) : toActorBinding(value, counted && single);
}

/** The events of one year. */
function bindEvents(filter: Filter): Binding | null {
  const eq = (filter['year'] as Filter | undefined)?.['eq'];
  if (typeof eq !== 'number') return null;
  return (scope, variable) =>
    `MATCH (${variable}:Event) WHERE ${toCondition(scope, FILTER_MODELS.Event, variable, filter)}`;
}

function toAnchored(label: Label, filter: Filter, anchor: Anchor, binding: Binding): Anchored {
  const { field, path, at, edge, single } = anchor;
  const [quantifier, end] = at;
  const value = filter[field] as Filter;
  const part = quantifier ? (value[quantifier] as Filter) : value;
  const rest = { ...filter, [field]: quantifier ? without(value, quantifier) : undefined };
  const toRest = (scope: Scope) =>
    all([
      // What the field says besides of the relationship: its role.
      ...(end
        ? given(without(part, end)).map(([name, of]) =>
            toComparison(scope, `anchoredge.${name}`, of as Filter),
          )
        : []),
      toCondition(scope, FILTER_MODELS[label], 'x', rest),
    ]);
  const ends: Record<string, string> = { x: `x:${label}`, y: 'anchor', r: 'anchoredge' };
  const written = path.replace(/\b[xyr]\b/g, (name) => ends[name]!);
  return {
    match: (scope) =>
      `${binding(scope, 'anchor')} MATCH ${written}${toWhere(toRest(scope))} WITH${single ? '' : ' DISTINCT'} x`,
    matchFirst: edge
      ? (scope, page) => `${binding(scope, 'anchor')} ${toFirst(scope, label, edge, toRest(scope), page)}`
      : null,
  };
}

/** The first nodes of each actor, read in order: a node is as often among an actor's edges as its id is a key of them. */
function toFirst(
  scope: Scope,
  label: Label,
  edge: Edge<unknown>,
  condition: string,
  { store, direction, after, before, limit }: IdPage,
): string {
  const { clause, order } = store.matchEdges(edge, {
    parent: 'anchor',
    relationship: 'anchoredge',
    node: `(x:${label})`,
    after: scope.param(after?.[0] ?? FIRST_KEY),
    before: scope.param(before?.[0] ?? LAST_KEY),
  });
  const sort = order.map((text) => (direction === 'backward' ? `${text} DESC` : text)).join(', ');
  return `CALL (anchor) {
      ${clause}${condition === 'true' ? '' : ` AND ${condition}`}
      WITH x, anchoredge ORDER BY ${sort} LIMIT ${limit}
      RETURN x
    }
    WITH DISTINCT x`;
}
