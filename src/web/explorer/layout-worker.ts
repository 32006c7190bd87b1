import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutAnswer, LayoutRequest } from './graph/layout.js';

/** Force-directed layout beside the page, which stays smooth however many nodes there are. */

interface Scope {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(answer: LayoutAnswer, transfer: Transferable[]): void;
}
const scope = self as unknown as Scope;

/** Drawing thousands of nodes takes longer than moving them. */
const TICKS_BETWEEN_ANSWERS = { few: 15, many: 80 };
const MANY = 600;

let current = 0;

scope.onmessage = ({ data: { run, nodes: places, links, aspect } }) => {
  current = run;
  const nodes: SimulationNodeDatum[] = places.map(({ x, y }) => (x === null || y === null ? {} : { x, y }));
  const isFresh = places.every(({ x }) => x === null);
  const simulation = forceSimulation(nodes)
    .alpha(isFresh ? 1 : 0.4)
    .alphaDecay(nodes.length > 1_000 ? 0.04 : 0.025)
    .force(
      'link',
      forceLink(links.map(([source, target]) => ({ source, target })))
        .distance(70)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-220).distanceMax(900))
    .force('x', forceX().strength(0.05 / Math.min(Math.max(aspect, 0.3), 3)))
    .force('y', forceY().strength(0.05))
    .force('collide', forceCollide(20))
    .stop();

  const ticks = nodes.length > MANY ? TICKS_BETWEEN_ANSWERS.many : TICKS_BETWEEN_ANSWERS.few;
  const step = () => {
    // Another request has come in: its answer is the one that counts.
    if (run !== current) return;
    for (let i = 0; i < ticks && simulation.alpha() > simulation.alphaMin(); i++) simulation.tick();
    const settled = simulation.alpha() <= simulation.alphaMin();
    const positions = new Float32Array(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
    scope.postMessage({ run, positions, settled }, [positions.buffer]);
    if (!settled) setTimeout(step);
  };
  step();
};
