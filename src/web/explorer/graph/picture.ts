import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type EventObjectNode,
} from 'cytoscape';
import { fit } from './fit-to.js';
import { followLayout } from './follow-layout.js';
import type { GraphModel } from './model.js';
import { nameInView } from './name-in-view.js';
import { toStyle } from './picture-style.js';

/** With more edges only those of what is selected have arrows and words: nobody could read them all. */
const LARGE = 1_000;

export interface Picture {
  show(model: GraphModel): void;
  /** Null: nothing. */
  select(id: string | null): void;
  /** Makes a path stand out: its nodes in order, empty for none. */
  highlight(path: readonly string[]): void;
  fit(): void;
  close(): void;
}

/** Draws into `container`. `onSelect`: a node was chosen in it; `onOpen`: its neighbours are asked for. */
export function createPicture(
  container: HTMLElement,
  { onSelect, onOpen }: { onSelect: (id: string | null) => void; onOpen: (id: string) => void },
): Picture {
  const cy = cytoscape({
    container,
    style: toStyle(false),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    textureOnViewport: true,
    selectionType: 'single',
    boxSelectionEnabled: false,
  });
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) onSelect(null);
  });
  cy.on('tap', 'node', (event: EventObjectNode) => onSelect(event.target.id()));
  cy.on('dbltap', 'node', (event: EventObjectNode) => onOpen(event.target.id()));
  let isLarge = false;
  const restyle = () => cy.style(toStyle(isLarge));
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', restyle);
  addEventListener('annals-theme', restyle);
  const layout = followLayout(cy);
  cy.on('resize', () => fit(cy));
  const endNaming = nameInView(cy);

  return {
    show(model) {
      const fresh = toNewElements(cy, model);
      const gone = cy.elements().filter((one) => !model.nodes.has(one.id()) && !model.edges.has(one.id()));
      if (fresh.length === 0) {
        gone.remove();
        return;
      }
      layout.change(() => {
        gone.remove();
        cy.add(fresh);
        if (model.edges.size > LARGE === isLarge) return;
        isLarge = !isLarge;
        restyle();
      });
    },
    select(id) {
      cy.elements(':selected').unselect();
      cy.edges('.near').removeClass('near');
      if (!id) return;
      const node = cy.getElementById(id);
      node.select();
      node.connectedEdges().addClass('near');
    },
    highlight(path) {
      cy.batch(() => {
        cy.elements('.on-path, .off-path').removeClass('on-path off-path');
        if (path.length === 0) return;
        const nodes = cy.nodes().filter((node) => path.includes(node.id()));
        const edges = nodes.edgesWith(nodes).filter((edge) => {
          const [a, b] = [path.indexOf(edge.source().id()), path.indexOf(edge.target().id())];
          return Math.abs(a - b) === 1;
        });
        cy.elements().addClass('off-path');
        nodes.union(edges).removeClass('off-path').addClass('on-path');
      });
    },
    fit: () => fit(cy),
    close() {
      layout.close();
      endNaming();
      scheme.removeEventListener('change', restyle);
      removeEventListener('annals-theme', restyle);
      cy.destroy();
    },
  };
}

function toNewElements(cy: Core, { nodes, edges }: GraphModel): ElementDefinition[] {
  const elements: ElementDefinition[] = [];
  const findStart = toStarts(cy, edges.values());
  for (const { id, type, label, kind } of nodes.values()) {
    if (cy.getElementById(id).nonempty()) continue;
    // A new node starts beside a neighbour that has a place already, where there is one.
    const position = findStart(id);
    const data = {
      id,
      type,
      label: label.length > 60 ? `${label.slice(0, 57)}…` : label,
      kind: kind ?? type,
    };
    elements.push({ data, ...(position && { position }), scratch: { placed: position !== null } });
  }
  for (const [id, { source, target, label }] of edges) {
    if (cy.getElementById(id).empty()) elements.push({ data: { id, source, target, label } });
  }
  return elements;
}

/** Finds where a new node starts: beside a neighbour that is drawn, else near the middle; null in an empty picture. */
function toStarts(cy: Core, edges: Iterable<{ source: string; target: string }>) {
  const near = (x: number, y: number, within: number) => ({
    x: x + (Math.random() - 0.5) * within,
    y: y + (Math.random() - 0.5) * within,
  });
  const drawn = new Map(cy.nodes().map((node) => [node.id(), node.position()]));
  const starts = new Map<string, { x: number; y: number }>();
  for (const { source, target } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const at = drawn.get(other);
      if (at && !starts.has(id)) starts.set(id, near(at.x, at.y, 40));
    }
  }
  return (id: string) => (drawn.size === 0 ? null : (starts.get(id) ?? near(0, 0, 200)));
}
