import type { Core } from 'cytoscape';
import { fit } from './fit-to.js';
import { type LayoutAnswer, type LayoutRequest, MANY } from './layout.js';
import { createSketch } from './sketch.js';

const PAUSE_MS = 250;

/** Asks the worker for places, and follows its answers. */
export function followLayout(cy: Core) {
  const address = document.getElementById('page')!.dataset['layoutWorker']!;
  const worker = new Worker(address, { type: 'module' });
  const sketch = createSketch(cy.container()!);
  let run = 0;
  let timer = 0;
  let ids: string[] = [];
  let isActor: boolean[] = [];
  let links: (readonly [number, number])[] = [];
  let isFirst = true;
  let isHeld = false;

  worker.onmessage = ({ data: { run: of, positions, settled } }: MessageEvent<LayoutAnswer>) => {
    if (of !== run) return;
    if (isHeld && !settled) {
      sketch.draw(positions, isActor, links);
      return;
    }
    cy.batch(() => {
      for (const [i, id] of ids.entries()) {
        const node = cy.getElementById(id);
        if (!node.grabbed()) node.position({ x: positions[2 * i]!, y: positions[2 * i + 1]! });
      }
    });
    if (isFirst || settled) fit(cy);
    if (!settled) return;
    isFirst = false;
    if (isHeld) cy.endBatch();
    isHeld = false;
    sketch.hide();
    cy.container()?.setAttribute('data-settled', 'true');
  };

  const layOut = () => {
    run += 1;
    const nodes = cy.nodes().toArray();
    ids = nodes.map((node) => node.id());
    isActor = nodes.map((node) => node.data('type') === 'actor');
    const index = new Map(ids.map((id, i) => [id, i]));
    links = cy
      .edges()
      .map((edge) => [index.get(edge.source().id())!, index.get(edge.target().id())!] as const);
    const places = isFirst
      ? ids.map(() => ({ x: null, y: null }))
      : nodes.map((node) => ({ ...node.position() }));
    worker.postMessage({
      run,
      nodes: places,
      links,
      aspect: cy.width() / cy.height(),
    } satisfies LayoutRequest);
  };

  return {
    /** Makes a change of elements, after which all is laid out; several at once, once they pause. */
    change(makeChange: () => void) {
      clearTimeout(timer);
      cy.container()?.removeAttribute('data-settled');
      if (!isHeld) cy.startBatch();
      isHeld = true;
      makeChange();
      if (cy.nodes().length <= MANY) {
        cy.endBatch();
        isHeld = false;
        sketch.hide();
      }
      timer = setTimeout(layOut, PAUSE_MS);
    },
    close() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
