/** In CSS pixels on the screen. */
export const NAME_FONT = 12;
export const NAME_WIDTH = 150;
const LINE = 15;
const CHARACTER = 6.5;

/** More would be read by nobody, and drawing them would be felt. */
const MOST = 40;

export interface Named {
  readonly id: string;
  readonly label: string;
  /** How many links it has. */
  readonly links: number;
  /** Where its name is drawn: the middle of its upper edge, in CSS pixels on the screen. */
  readonly x: number;
  readonly y: number;
}

/** The ids of those whose names fit beside one another, those with most links first. */
export function chooseNames(nodes: readonly Named[]): string[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const chosen: string[] = [];
  for (const { id, label, x, y } of [...nodes].sort((a, b) => b.links - a.links)) {
    if (chosen.length === MOST) break;
    const length = label.length * CHARACTER;
    const half = Math.min(length, NAME_WIDTH) / 2;
    const box = {
      left: x - half,
      right: x + half,
      top: y,
      bottom: y + Math.ceil(length / NAME_WIDTH) * LINE,
    };
    const isFree = taken.every(
      ({ left, right, top, bottom }) =>
        box.right < left || box.left > right || box.bottom < top || box.top > bottom,
    );
    if (!isFree) continue;
    taken.push(box);
    chosen.push(id);
  }
  return chosen;
}
