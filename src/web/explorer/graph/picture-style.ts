import type { Css, StylesheetJson } from 'cytoscape';
import type { ActorKind } from '../data/vocabulary.js';
import { KIND_PATHS } from '../parts/links.js';

/** Shapes of the nodes that are no actors. */
const TYPE_PATHS = {
  claim: 'M2 3h12v8H7l-3 3v-3H2z',
  event: 'M8 2l1.800 4.200L14 8l-4.200 1.800L8 14l-1.800-4.200L2 8l4.200-1.800z',
  article: 'M4 2h6l3 3v9H4zM6 7h5M6 10h5',
  place: 'M8 14c-7-8-3-12 0-12s7 4 0 12M8 6a1 1 0 1 0 .01 0',
} as const;

/** The picture's style in the page's present colours; `isLarge`: edges are bare lines but those of what is selected. */
export function toStyle(isLarge: boolean): StylesheetJson {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const icon = (path: string, stroke: string) =>
    `data:image/svg+xml;utf8,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16"><path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.3" stroke-linejoin="round"/></svg>`,
    )}`;
  const kinds = (Object.keys(KIND_PATHS) as ActorKind[]).map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { 'background-image': icon(KIND_PATHS[kind], color('paper')) },
  }));
  const types = (Object.keys(TYPE_PATHS) as (keyof typeof TYPE_PATHS)[]).map((type) => ({
    selector: `node[type = "${type}"]`,
    style: {
      width: 20,
      height: 20,
      'background-color': color('raised'),
      'border-width': 1,
      'border-color': color('control'),
      'background-image': icon(TYPE_PATHS[type], color('ink')),
      shape: type === 'claim' ? 'round-rectangle' : type === 'event' ? 'diamond' : 'rectangle',
      'text-max-width': '110px',
      'font-size': type === 'event' ? 9 : 8,
      'min-zoomed-font-size': type === 'event' ? 8 : 9,
      color: color('muted'),
    } as const,
  }));
  return [
    {
      // Around the drawing that stands in while it is moved.
      selector: 'core',
      style: { 'outside-texture-bg-color': color('paper'), 'outside-texture-bg-opacity': 1 } as Css.Core,
    },
    {
      selector: 'node',
      style: {
        width: 30,
        height: 30,
        shape: 'ellipse',
        'background-color': color('accent'),
        'background-fit': 'none',
        'background-width': '60%',
        'background-height': '60%',
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        color: color('ink'),
        'text-outline-color': color('paper'),
        'text-outline-width': 2,
      },
    },
    { selector: 'node[type = "actor"], node.named', style: { label: 'data(label)' } },
    ...kinds,
    ...types,
    {
      selector: 'edge',
      style: { width: 1, 'line-color': color('control'), 'curve-style': 'haystack', 'haystack-radius': 0 },
    },
    {
      selector: 'edge[label = "about"]',
      style: { 'line-style': isLarge ? 'solid' : 'dashed', 'line-opacity': isLarge ? 0.35 : 0.7 },
    },
    {
      selector: isLarge ? 'edge.near, edge.on-path' : 'edge',
      style: {
        'target-arrow-color': color('control'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.7,
        'curve-style': 'straight',
        label: 'data(label)',
        'font-size': 8,
        'min-zoomed-font-size': 8,
        color: color('muted'),
        'text-rotation': 'autorotate',
        'text-background-color': color('paper'),
        'text-background-opacity': 0.8,
      },
    },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': color('ink') } },
    { selector: '.off-path', style: { opacity: 0.25 } },
    { selector: 'edge.on-path', style: { width: 3, 'line-color': color('accent') } },
  ];
}
