import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutRequest } from './layout.js';

/** With more links a node is a hub; a claim has one from who makes it and one to whom it is about. */
const MOST_LINKS_OF_SATELLITE = 2;

interface Hub extends SimulationNodeDatum {
  readonly radius: number;
}

/**
 * Where a large graph's nodes are to begin, in two levels (Walshaw, "A Multilevel Algorithm for Force-Directed Graph
 * Drawing", 2003): first the few hubs alone, between which whatever connects them stands as one link as strong as it is
 * often, then everything else in the middle of its hubs. What lies by itself is left where it is.
 */
export function placeCoarsely({ nodes, links, aspect }: LayoutRequest): SimulationNodeDatum[] {
  const placed: SimulationNodeDatum[] = nodes.map(({ x, y }) => (x === null || y === null ? {} : { x, y }));
  const neighbours = nodes.map((): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const isHub = (i: number) => neighbours[i]!.length > MOST_LINKS_OF_SATELLITE;
  const hubs = nodes.flatMap((_, i) => (isHub(i) ? [i] : []));
  const hubsOf = (i: number) => [...new Set(neighbours[i]!.filter(isHub))];

  const ties = new Map<string, { source: number; target: number; times: number }>();
  const satellites = nodes.map(() => 0);
  const rank = new Map(hubs.map((hub, i) => [hub, i]));
  const tie = (a: number, b: number) => {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const known = ties.get(key);
    if (known) known.times += 1;
    else ties.set(key, { source: rank.get(a)!, target: rank.get(b)!, times: 1 });
  };
  for (const [i] of nodes.entries()) {
    const own = hubsOf(i);
    if (isHub(i)) {
      for (const other of own) if (other > i) tie(i, other);
    } else {
      for (const hub of own) satellites[hub]! += 1 / own.length;
      if (own.length === 2) tie(own[0]!, own[1]!);
    }
  }

  // A hub keeps free the room that its satellites will take.
  const coarse = hubs.map((i): Hub => ({ ...placed[i], radius: 20 + 13 * Math.sqrt(satellites[i]!) }));
  const simulation = forceSimulation(coarse)
    .alphaDecay(0.05)
    .alphaMin(0.01)
    .force(
      'link',
      forceLink([...ties.values()])
        .distance(140)
        .strength(({ times }) => Math.min(0.5, 0.1 * Math.sqrt(times))),
    )
    .force(
      'charge',
      forceManyBody<Hub>()
        .strength(({ radius }) => -11 * radius)
        .theta(1.2)
        .distanceMax(1_500),
    )
    .force('x', forceX().strength(0.05 / aspect))
    .force('y', forceY().strength(0.05))
    .force(
      'collide',
      forceCollide<Hub>(({ radius }) => radius),
    )
    .stop();
  while (simulation.alpha() > simulation.alphaMin()) simulation.tick();

  for (const [i, { x = 0, y = 0 }] of coarse.entries()) placed[hubs[i]!] = { x, y };
  for (const [i] of nodes.entries()) {
    const own = isHub(i) ? [] : hubsOf(i);
    if (own.length === 0) continue;
    const middle = (axis: 'x' | 'y') => own.reduce((sum, hub) => sum + placed[hub]![axis]!, 0) / own.length;
    // Two in the same place would have no direction to part in.
    placed[i] = { x: middle('x') + 30 * Math.cos(i), y: middle('y') + 30 * Math.sin(i) };
  }
  return placed;
}
