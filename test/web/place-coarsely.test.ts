import { describe, expect, it } from 'vitest';
import { placeCoarsely } from '../../src/web/explorer/graph/place-coarsely.js';

/** Two hubs, far apart in what they are linked with: each has claims of its own, and one claim lies between them. */
function twoHubs(own: number) {
  const [a, b, between] = [0, 1, 2];
  const links: [number, number][] = [
    [a, between],
    [between, b],
  ];
  for (let i = 0; i < own; i++) links.push([a, 3 + 2 * i], [b, 4 + 2 * i]);
  return {
    run: 1,
    aspect: 1,
    links,
    nodes: Array.from({ length: 3 + 2 * own }, () => ({ x: null, y: null })),
  };
}

describe('where the nodes of a large graph begin', () => {
  it('is beside their hubs, and between them for what connects two', () => {
    const places = placeCoarsely(twoHubs(40)) as { x: number; y: number }[];
    const distance = (i: number, j: number) =>
      Math.hypot(places[i]!.x - places[j]!.x, places[i]!.y - places[j]!.y);
    for (let i = 3; i < places.length; i++) {
      const own = i % 2 === 1 ? 0 : 1;
      expect(distance(i, own)).toBeLessThan(distance(i, 1 - own));
    }
    expect(Math.abs(distance(2, 0) - distance(2, 1))).toBeLessThanOrEqual(60);
    expect(distance(0, 1)).toBeGreaterThan(150);
  });

  it('is the same each time, never the same place for two, and none for what lies by itself', () => {
    const request = twoHubs(40);
    const nodes = [...request.nodes, { x: null, y: null }];
    const places = placeCoarsely({ ...request, nodes });
    expect(places).toEqual(placeCoarsely({ ...request, nodes }));
    expect(places.at(-1)).toEqual({});
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  });

  it('keeps near its place what has one', () => {
    const request = twoHubs(40);
    const nodes = request.nodes.map((node, i) =>
      i === 0 ? { x: -400, y: 0 } : i === 1 ? { x: 400, y: 0 } : node,
    );
    const [a, b] = placeCoarsely({ ...request, nodes });
    expect(a!.x).toBeLessThan(-50);
    expect(b!.x).toBeGreaterThan(50);
  });
});
