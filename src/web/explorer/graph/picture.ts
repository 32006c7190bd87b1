import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type EventObjectNode,
} from 'cytoscape';
import type { LayoutAnswer, LayoutRequest } from './layout.js';
import type { GraphModel } from './model.js';
import { nameBusiest } from './name-busiest.js';
import { toStyle } from './picture-style.js';

const PAUSE_MS = 250;

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
    style: toStyle(),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 3,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    selectionType: 'single',
    boxSelectionEnabled: false,
  });
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) onSelect(null);
  });
  cy.on('tap', 'node', (event: EventObjectNode) => onSelect(event.target.id()));
  cy.on('dbltap', 'node', (event: EventObjectNode) => onOpen(event.target.id()));
  const restyle = () => cy.style(toStyle());
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', restyle);
  addEventListener('annals-theme', restyle);
  const layout = createLayout(cy);
  const endNaming = nameBusiest(cy);

  return {
    show(model) {
      const fresh = toNewElements(cy, model);
      cy.batch(() => {
        for (const element of cy.elements().toArray()) {
          if (!model.nodes.has(element.id()) && !model.edges.has(element.id())) element.remove();
        }
        cy.add(fresh);
      });
      if (fresh.length > 0) layout.runSoon();
    },
    select(id) {
      cy.elements().unselect();
      if (id) cy.getElementById(id).select();
    },
    highlight(path) {
      cy.batch(() => {
        cy.elements().removeClass('on-path off-path');
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
    fit: () => void cy.animate({ fit: { eles: cy.elements(), padding: 40 }, duration: 200 }),
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
  for (const { id, type, label, kind } of nodes.values()) {
    if (cy.getElementById(id).nonempty()) continue;
    // A new node starts beside a neighbour that has a place already, where there is one.
    const position = findStart(cy, id, edges.values());
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

function findStart(cy: Core, id: string, edges: Iterable<{ source: string; target: string }>) {
  if (cy.nodes().empty()) return null;
  for (const { source, target } of edges) {
    const other = source === id ? target : target === id ? source : null;
    const node = other && cy.getElementById(other);
    if (node && node.nonempty()) {
      const { x, y } = node.position();
      return { x: x + (Math.random() - 0.5) * 40, y: y + (Math.random() - 0.5) * 40 };
    }
  }
  return { x: (Math.random() - 0.5) * 200, y: (Math.random() - 0.5) * 200 };
}

/** Asks the worker for places, and follows its answers. */
function createLayout(cy: Core) {
  const address = document.getElementById('page')!.dataset['layoutWorker']!;
  const worker = new Worker(address, { type: 'module' });
  let run = 0;
  let timer = 0;
  let ids: string[] = [];
  let isFirst = true;
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.run !== run) return;
    cy.batch(() => {
      for (const [i, id] of ids.entries()) {
        const node = cy.getElementById(id);
        if (!node.grabbed()) node.position({ x: data.positions[2 * i]!, y: data.positions[2 * i + 1]! });
      }
    });
    if (isFirst || data.settled) cy.fit(cy.elements(), 24);
    if (data.settled) {
      isFirst = false;
      cy.container()?.setAttribute('data-settled', 'true');
    }
  };
  const layOut = () => {
    run += 1;
    const nodes = cy.nodes().toArray();
    ids = nodes.map((node) => node.id());
    const index = new Map(ids.map((id, i) => [id, i]));
    const places = isFirst
      ? ids.map(() => ({ x: null, y: null }))
      : nodes.map((node) => ({ ...node.position() }));
    const links = cy
      .edges()
      .map((edge) => [index.get(edge.source().id())!, index.get(edge.target().id())!] as const);
    worker.postMessage({
      run,
      nodes: places,
      links,
      aspect: cy.width() / cy.height(),
    } satisfies LayoutRequest);
  };
  return {
    /** Pages of claims come one upon another: only when they pause is all laid out. */
    runSoon() {
      clearTimeout(timer);
      cy.container()?.removeAttribute('data-settled');
      timer = setTimeout(layOut, PAUSE_MS);
    },
    close() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
