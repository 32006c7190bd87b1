import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/export/graphml.js';
import { useGraph } from './use-graph.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

describe('GraphML', () => {
  const graph = useGraph();

  test('is what its schema allows: keys, then one graph of nodes and edges with declared data', async () => {
    const root = parse(await graph.text('graphml'));
    expect(root.name).toBe('graphml');
    expect(root.attributes['xmlns']).toBe('http://graphml.graphdrawing.org/xmlns');
    const keys = root.children.slice(0, -1);
    expect(new Set(keys.map(({ name }) => name))).toEqual(new Set(['key']));
    const declared = new Map(keys.map(({ attributes }) => [attributes['id'], attributes]));
    expect(declared.size).toBe(keys.length);
    const { name, attributes, children } = root.children.at(-1)!;
    expect([name, attributes['edgedefault']]).toEqual(['graph', 'directed']);
    const ids = children.map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of children) {
      for (const data of element.children) {
        const key = declared.get(data.attributes['key'] ?? '');
        expect(key?.['for']).toBe(element.name);
        if (key?.['attr.type'] === 'long') expect(data.text).toMatch(/^-?\d+$/);
        if (key?.['attr.type'] === 'double') expect(Number(data.text)).not.toBeNaN();
      }
      if (element.name === 'edge') {
        expect(ids).toContain(element.attributes['source']);
        expect(ids).toContain(element.attributes['target']);
      }
    }
  });

  test('is well-formed XML whatever a text holds, and loses none of it', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(' ') + '😀';
    const { text, attributes } = parse(`<a b="${escapeXml(all)}">${escapeXml(all)}</a>`);
    expect(unescape(text)).toBe(all);
    expect(unescape(attributes['b']!)).toBe(all);
  });

  test('holds every node and relationship with all its properties', async () => {
    const elements = parse(await graph.text('graphml')).children.at(-1)!.children;
    const read = ({ children }: Element, drop: readonly string[]) =>
      Object.fromEntries(
        children
          .map(
            ({ attributes, text }) =>
              [attributes['key']!.replace(/^(node|edge)-/, ''), unescape(text)] as const,
          )
          .filter(([name]) => !drop.includes(name)),
      );
    const nodes = elements
      .filter(({ name }) => name === 'node')
      .map((node) => ({ id: unescape(node.attributes['id']!), ...read(node, ['label']) }));
    const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    const toTexts = (properties: object) =>
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toText(value)]));
    expect(byContent(nodes)).toEqual(
      byContent(graph.nodes.map(({ label, properties }) => ({ nodeLabel: label, ...toTexts(properties) }))),
    );
    const edges = elements
      .filter(({ name }) => name === 'edge')
      .map((edge) => ({
        from: unescape(edge.attributes['source']!),
        to: unescape(edge.attributes['target']!),
        properties: read(edge, ['label']),
      }));
    expect(byContent(edges)).toEqual(
      byContent(
        graph.relationships.map(({ type, from, to, properties }) => ({
          from,
          to,
          properties: { relationshipType: type, ...toTexts(properties) },
        })),
      ),
    );
  });
});

/** What `escapeXml` wrote as `\\` and `\uXXXX`. */
function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|\\)/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
}

function byContent(items: readonly object[]): string[] {
  const canonical = (item: object) =>
    JSON.stringify(item, (_, value: unknown) =>
      value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  return items.map(canonical).sort();
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => (stack.at(-1)!.text += text));
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return stack[0]!.children[0]!;
}
