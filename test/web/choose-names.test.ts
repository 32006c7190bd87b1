import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseNames } from '../../src/web/explorer/graph/choose-names.js';

const at = (id: string, links: number, x: number, y: number) => ({ id, label: 'Ten letter', links, x, y });

describe('the names in the picture of the graph', () => {
  it('are those of the nodes with most links, and none lies upon another', () => {
    expect(chooseNames([at('a', 1, 0, 0), at('b', 5, 20, 5), at('c', 2, 200, 0), at('d', 1, 0, 40)])).toEqual(
      ['b', 'c', 'd'],
    );
  });

  it('are all there where all have room, and never too many to read', () => {
    const grid = (count: number) => Array.from({ length: count }, (_, i) => at(`${i}`, 1, 0, 100 * i));
    expect(chooseNames(grid(12))).toHaveLength(12);
    expect(chooseNames(grid(5_000))).toHaveLength(40);
  });

  it('name the node with most links, wherever the nodes are', () => {
    const node = fc.record({
      id: fc.uuid(),
      label: fc.string({ maxLength: 60 }),
      links: fc.nat(100),
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1 }), (nodes) => {
        const chosen = chooseNames(nodes);
        const most = Math.max(...nodes.map(({ links }) => links));
        expect(nodes.find(({ id }) => id === chosen[0])!.links).toBe(most);
      }),
    );
  });
});
