import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type LayoutAnswer, type LayoutRequest, MANY } from './graph/layout.js';
import { placeCoarsely } from './graph/place-coarsely.js';

/** Force-directed layout beside the page, which stays smooth however many nodes there are. */

interface Scope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(answer: LayoutAnswer, transfer: Transferable[]): void;
}
const scope = self as unknown as Scope;

/** Drawing thousands of nodes takes longer than moving them. */
const MS_BETWEEN_ANSWERS = { few: 60, many: 400 };

let current = 0;

scope.onmessage = ({ data }) => {
  const request = { ...data, aspect: Math.min(Math.max(data.aspect, 0.3), 3) };
  current = request.run;
  const isLarge = request.nodes.length > MANY;
  const nodes = isLarge ? placeCoarsely(request) : toData(request.nodes);
  const answer = (settled: boolean) => {
    const positions = new Float32Array(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
    scope.postMessage({ run: request.run, positions, settled }, [positions.buffer]);
  };
  const simulation = simulate(nodes, request, isLarge);
  if (isLarge) answer(false);

  const step = () => {
    // Another request has come in: its answer is the one that counts.
    if (request.run !== current) return;
    const until = performance.now() + MS_BETWEEN_ANSWERS[isLarge ? 'many' : 'few'];
    while (performance.now() < until && simulation.alpha() > simulation.alphaMin()) simulation.tick();
    const settled = simulation.alpha() <= simulation.alphaMin();
    answer(settled);
    if (!settled) setTimeout(step);
  };
  setTimeout(step);
};

function toData(nodes: LayoutRequest['nodes']): SimulationNodeDatum[] {
  return nodes.map(({ x, y }) => (x === null || y === null ? {} : { x, y }));
}

function simulate(
  nodes: SimulationNodeDatum[],
  { nodes: places, links, aspect }: LayoutRequest,
  isLarge: boolean,
) {
  const isFresh = places.every(({ x }) => x === null);
  return forceSimulation(nodes)
    .alpha(isLarge ? 0.3 : isFresh ? 1 : 0.4)
    .alphaDecay(isLarge ? 0.06 : 0.025)
    .alphaMin(isLarge ? 0.01 : 0.001)
    .force(
      'link',
      forceLink(links.map(([source, target]) => ({ source, target })))
        .distance(70)
        .strength(0.5),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-220)
        .distanceMax(900)
        .theta(isLarge ? 1.5 : 0.9),
    )
    .force('x', forceX().strength(0.05 / aspect))
    .force('y', forceY().strength(0.05))
    .force('collide', forceCollide(20))
    .stop();
}
