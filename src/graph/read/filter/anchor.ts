import { EDGES, type Edge } from '../../edges.js';
import { toNameKey } from '../../name-key.js';
import type { GraphStore } from '../../store.js';
import type { Label } from '../nodes.js';
import { FIRST_KEY, type Key, LAST_KEY } from '../order.js';
import { toCondition } from './conditions.js';
import { checkFilter, FILTER_MODELS } from './models.js';
import { all, given, toComparison, toWhere } from './operators.js';
import type { Filter, Scope } from './scope.js';

/**
 * A filter by an actor that its id or its name tells: the nodes are looked for from that actor, of which there is one or
 * a few, and not each node of the graph for whether it is the actor's.
 */

/** A field whose nodes an actor leads to by `path`, in which `r` is the relationship, from the actor `y` to the node `x`. */
interface Anchor {
  readonly field: string;
  readonly path: string;
  /** Where in the field's value the filter of the actor is. */
  readonly actor: readonly string[];
  /** The edges of the actor, where their key is the id of the node. */
  readonly edge?: Edge<unknown>;
}

const ANCHORS: Readonly<Partial<Record<Label, readonly Anchor[]>>> = {
  Event: [{ field: 'participants', path: '(y)-[r:PARTICIPATED_IN]->(x)', actor: ['some', 'actor'] }],
  Claim: [
    { field: 'speaker', path: '(y)-[r:MADE]->(x)', actor: [], edge: EDGES.actorClaimsMade as Edge<unknown> },
    {
      field: 'about',
      path: '(y)<-[r:ABOUT]-(x)',
      actor: ['some'],
      edge: EDGES.actorClaimsAbout as Edge<unknown>,
    },
  ],
  Article: [
    {
      field: 'mentions',
      path: '(y)<-[r:REFERS_TO]-(x)',
      actor: ['some'],
      edge: EDGES.actorArticles as Edge<unknown>,
    },
  ],
};

/**
 * Clauses that bind `x` to each node with `label` that `filter` describes, once; null where it names no actor that all of
 * them must have. Throws as `checkFilter` does.
 */
export function matchFromActor(
  scope: Scope,
  label: Label,
  filter: Filter,
  page: IdPage | null = null,
): string | null {
  for (const anchor of ANCHORS[label] ?? []) {
    const actor = anchor.actor.reduce<unknown>(
      (of, key) => (of as Filter | null | undefined)?.[key],
      filter[anchor.field],
    );
    const found = actor ? toActor(scope, actor as Filter) : null;
    if (!found) continue;
    checkFilter(label, filter);
    return toMatch(scope, label, filter, anchor, found, page);
  }
  return null;
}

/** A page in the order of ids: no more of it than that needs to be matched. */
export interface IdPage {
  readonly store: GraphStore;
  readonly direction: 'forward' | 'backward';
  readonly after: Key | null;
  readonly before: Key | null;
  /** The parameter that holds how many there are at most. */
  readonly limit: string;
}

interface FoundActor {
  readonly match: string;
  /** What else the filter says of it. */
  readonly others: Filter;
}

function toActor(scope: Scope, actor: Filter): FoundActor | null {
  const { id, name, ...others } = actor as { id?: Filter; name?: Filter };
  if (typeof id?.['eq'] === 'string') {
    const match = `MATCH (anchor:Actor {id: ${scope.param(id['eq'])}})`;
    return { match, others: { ...others, name, id: without(id, 'eq') } };
  }
  if (typeof name?.['eq'] === 'string') {
    // From the name: the other way round the embedded engine looks at every actor.
    const match = `MATCH (anchorname:Name {key: ${scope.param(toNameKey(name['eq']))}}) MATCH (anchorname)<-[:NAMED]-(anchor:Actor)`;
    return { match, others: { ...others, id, name: without(name, 'eq') } };
  }
  return null;
}

function toMatch(
  scope: Scope,
  label: Label,
  filter: Filter,
  { field, path, actor, edge }: Anchor,
  found: FoundActor,
  page: IdPage | null,
): string {
  const value = filter[field] as Filter;
  const [quantifier, end] = actor;
  const part = quantifier ? (value[quantifier] as Filter) : value;
  const rest = { ...filter, [field]: quantifier ? without(value, quantifier) : undefined };
  const ofActor = toCondition(scope, FILTER_MODELS.Actor, 'anchor', found.others);
  const condition = all([
    // What the field says besides of the relationship: its role.
    ...(end
      ? given(without(part, end)).map(([name, of]) => toComparison(scope, `anchoredge.${name}`, of as Filter))
      : []),
    toCondition(scope, FILTER_MODELS[label], 'x', rest),
  ]);
  if (page && edge) {
    return `${found.match} WITH DISTINCT anchor${toWhere(ofActor)} ${toFirst(scope, label, edge, condition, page)}`;
  }
  const ends: Record<string, string> = { x: `x:${label}`, y: 'anchor', r: 'anchoredge' };
  const written = path.replace(/\b[xyr]\b/g, (name) => ends[name]!);
  return `${found.match} MATCH ${written}${toWhere(all([ofActor, condition]))} WITH DISTINCT x`;
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

function without(filter: Filter, field: string): Filter {
  return { ...filter, [field]: undefined };
}
