import type { Label } from '../read/nodes.js';
import type { Reader } from '../store.js';
import { countSteps, MAX_FRONTIER, readSteps, type PathRelation, type Step } from './path-steps.js';

export const MAX_HOPS = 6;

export interface PathEnd {
  readonly id: string;
  readonly label: Label;
}

export interface PathRequest {
  readonly from: PathEnd;
  readonly to: PathEnd;
  /** 1 to `MAX_HOPS`. */
  readonly maxHops: number;
  readonly via: readonly PathRelation[];
  readonly limit: number;
}

export interface PathHop {
  readonly relation: PathRelation;
  /** The node that the relationship starts at. */
  readonly start: string;
  /** The article of its words, null where the ids of its ends tell it. */
  readonly articleId: string | null;
  readonly span: { readonly start: number | null; readonly end: number | null };
  /** As in `AffiliationProperties`; null too for a relationship that leads to no actor. */
  readonly mergedFrom: string | null;
  readonly organizationMergedFrom: string | null;
}

export interface Path {
  /** Ids, from the one end to the other; one more than there are hops. */
  readonly nodes: readonly string[];
  readonly hops: readonly PathHop[];
}

/** A side of the search: how each node that it has reached was reached, level by level from its end. */
interface Side {
  readonly reached: Map<string, readonly Step[]>;
  frontier: Map<string, Label>;
}

/**
 * Up to `limit` of the shortest paths between two nodes, each hop with the words that say it; none where there is
 * no path of at most `maxHops`, or an end is not there, or both ends are one.
 *
 * Both ends are searched from, level by level, the one with fewer relationships ahead first: a hub is walked from the
 * other end wherever that is smaller. Each level reads at most 20,000 relationships, so that no question about two hubs
 * walks the whole graph; of a node with more, some paths may not be seen.
 */
export async function readPaths(store: Reader, request: PathRequest): Promise<Path[]> {
  const { from, to, maxHops, via, limit } = request;
  if (from.id === to.id || limit === 0) return [];
  const [head, tail] = [toSide(from), toSide(to)];
  for (let hops = 0; hops < maxHops; hops++) {
    if (head.frontier.size === 0 || tail.frontier.size === 0) return [];
    const [ahead, behind] = await Promise.all(
      [head, tail].map(({ frontier }) => countSteps(store, frontier, via)),
    );
    const [side, other] = ahead! <= behind! ? [head, tail] : [tail, head];
    advance(side, await readSteps(store, side.frontier, via), limit);
    const met = [...side.frontier.keys()].filter((id) => other.reached.has(id)).sort();
    if (met.length > 0) return toPaths(head, tail, met, limit);
    side.frontier = new Map([...side.frontier].slice(0, MAX_FRONTIER));
  }
  return [];
}

function toSide({ id, label }: PathEnd): Side {
  return { reached: new Map([[id, []]]), frontier: new Map([[id, label]]) };
}

/** One level further: the nodes that no level before has reached, each by at most `limit` steps. */
function advance(side: Side, steps: readonly Step[], limit: number): void {
  const next = new Map<string, Label>();
  const reached = new Map<string, Step[]>();
  for (const step of steps) {
    if (side.reached.has(step.next)) continue;
    next.set(step.next, step.label);
    const before = reached.get(step.next);
    const known = before?.at(-1);
    // An actor that takes part in an event in two roles is one path, by the words that come first.
    if (known?.id === step.id && known.relation === step.relation) continue;
    if (!before) reached.set(step.next, [step]);
    else if (before.length < limit) before.push(step);
  }
  for (const [id, steps] of reached) side.reached.set(id, steps);
  side.frontier = next;
}

/** The paths over the nodes at which the sides meet, by the ids of their nodes. */
function toPaths(head: Side, tail: Side, met: readonly string[], limit: number): Path[] {
  const paths: Path[] = [];
  for (const id of met) {
    for (const first of toChains(head, id, limit)) {
      for (const last of toChains(tail, id, limit)) {
        if (paths.length === limit) return paths;
        const steps = [...[...first].reverse(), ...last];
        const nodes = [...first.map((step) => step.id).reverse(), id, ...last.map((step) => step.id)];
        paths.push({ nodes, hops: steps.map(toHop) });
      }
    }
  }
  return paths;
}

/** The ways from a side's end to the node, each from the node backwards; at most `limit`. */
function toChains(side: Side, id: string, limit: number): Step[][] {
  const steps = side.reached.get(id) ?? [];
  if (steps.length === 0) return [[]];
  const chains: Step[][] = [];
  for (const step of steps) {
    for (const rest of toChains(side, step.id, limit)) {
      if (chains.length === limit) return chains;
      chains.push([step, ...rest]);
    }
  }
  return chains;
}

function toHop({ from, to, cueFrom, cueTo, ...step }: Step): PathHop {
  const { relation, start, articleId, mergedFrom, organizationMergedFrom } = step;
  const span = { start: cueFrom ?? from, end: cueTo ?? to };
  return { relation, start, articleId, span, mergedFrom, organizationMergedFrom };
}
