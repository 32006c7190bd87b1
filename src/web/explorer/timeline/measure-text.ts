const canvas = document.createElement('canvas').getContext('2d');

/** How wide `text` is drawn in the font of `element`, in pixels. */
export function measureText(text: string, element: HTMLElement): number {
  if (!canvas) return 0;
  canvas.font = getComputedStyle(element).font;
  return canvas.measureText(text).width;
}
