import { toViewport } from './fit-to.js';

export interface Sketch {
  /** x and y of each node, in turn; `isActor` of each, and links by index. */
  draw(
    positions: Float32Array,
    isActor: readonly boolean[],
    links: readonly (readonly [source: number, target: number])[],
  ): void;
  hide(): void;
}

/**
 * A bare drawing over the picture while thousands of nodes find their places: dots and lines take some milliseconds,
 * where the picture itself measures every name and icon anew.
 */
export function createSketch(container: HTMLElement): Sketch {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-sketch';
  canvas.hidden = true;
  container.append(canvas);
  return {
    draw(positions, isActor, links) {
      const { clientWidth: width, clientHeight: height } = container;
      const style = getComputedStyle(container);
      const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
      canvas.hidden = false;
      const context = canvas.getContext('2d')!;
      const { zoom, pan } = toViewport(positions, width, height);
      const at = (i: number) =>
        [positions[2 * i]! * zoom + pan.x, positions[2 * i + 1]! * zoom + pan.y] as const;
      context.scale(devicePixelRatio, devicePixelRatio);

      context.beginPath();
      for (const [source, target] of links) {
        context.moveTo(...at(source));
        context.lineTo(...at(target));
      }
      context.globalAlpha = 0.35;
      context.strokeStyle = color('control');
      context.lineWidth = Math.max(zoom, 0.3);
      context.stroke();

      context.globalAlpha = 1;
      for (const [name, wanted, radius] of [
        ['control', false, 10],
        ['accent', true, 15],
      ] as const) {
        context.beginPath();
        for (const [i, is] of isActor.entries()) {
          if (is !== wanted) continue;
          const [x, y] = at(i);
          context.moveTo(x, y);
          context.arc(x, y, Math.max(radius * zoom, 1), 0, 2 * Math.PI);
        }
        context.fillStyle = color(name);
        context.fill();
      }
    },
    hide() {
      canvas.hidden = true;
    },
  };
}
