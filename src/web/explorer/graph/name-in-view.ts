import type { Core, NodeSingular } from 'cytoscape';
import { chooseNames, NAME_FONT, NAME_WIDTH } from './choose-names.js';

const REST_MS = 120;

/** What a name gets of its own, in units of the picture, so that it has the same size on the screen at any zoom. */
const PROPERTIES = 'font-size text-max-width text-outline-width';

/** From here on the words of a claim can be read. */
const READABLE_ZOOM = 0.8;

/**
 * Keeps the names of the actors with most links readable however small the picture is drawn, as many as fit beside one
 * another, and gives what is in view its words where they can be read; follows the picture once it rests. Returns how to
 * end that.
 */
export function nameInView(cy: Core): () => void {
  let timer = 0;
  let named: ReadonlySet<string> = new Set();
  const name = () => {
    const zoom = cy.zoom();
    const actors = cy.nodes('[type = "actor"]');
    const chosen = new Set(
      chooseNames(
        actors.map((node) => {
          const { x, y } = node.renderedPosition();
          const label = String(node.data('label'));
          return { id: node.id(), label, links: node.degree(false), x, y: y + node.renderedHeight() / 2 };
        }),
      ),
    );
    const style = {
      'font-size': NAME_FONT / zoom,
      'text-max-width': `${NAME_WIDTH / zoom}px`,
      'text-outline-width': 2 / zoom,
    };
    const view = cy.extent();
    const isNamed = (node: NodeSingular) => {
      const { x, y } = node.position();
      return zoom >= READABLE_ZOOM && x > view.x1 && x < view.x2 && y > view.y1 && y < view.y2;
    };
    cy.batch(() => {
      for (const node of cy.nodes('[type != "actor"]').toArray()) {
        if (node.hasClass('named') !== isNamed(node)) node.toggleClass('named');
      }
      for (const node of actors.toArray()) {
        if (chosen.has(node.id())) node.style(style);
        else if (named.has(node.id())) node.removeStyle(PROPERTIES);
      }
    });
    named = chosen;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(name, REST_MS);
  };
  cy.on('viewport', soon);
  return () => {
    clearTimeout(timer);
    cy.off('viewport', soon);
  };
}
