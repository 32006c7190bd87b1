import type { Core } from 'cytoscape';

/** Room around the outermost nodes, for what they are wide and their names, in CSS pixels. */
const PADDING = 44;
const MIN_ZOOM = 0.05;
/** A single node is not to fill the picture. */
const MAX_ZOOM = 1.6;

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** What shows all nodes in a picture of this size; `positions` are x and y of each, in turn. */
export function toViewport(positions: Float32Array, width: number, height: number): Viewport {
  const toAxis = (axis: number, room: number) => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = axis; i < positions.length; i += 2) {
      low = Math.min(low, positions[i]!);
      high = Math.max(high, positions[i]!);
    }
    return { middle: (low + high) / 2, zoom: (room - 2 * PADDING) / Math.max(high - low, 1) };
  };
  const [x, y] = [toAxis(0, width), toAxis(1, height)];
  const zoom = Math.min(Math.max(Math.min(x.zoom, y.zoom), MIN_ZOOM), MAX_ZOOM);
  return { zoom, pan: { x: width / 2 - zoom * x.middle, y: height / 2 - zoom * y.middle } };
}

/** Shows all nodes. cytoscape's own `fit` measures each name and edge, which takes long for thousands. */
export function fit(cy: Core): void {
  if (cy.nodes().empty()) return;
  const positions = cy
    .nodes()
    .toArray()
    .flatMap((node) => [node.position().x, node.position().y]);
  cy.viewport(toViewport(new Float32Array(positions), cy.width(), cy.height()));
}
