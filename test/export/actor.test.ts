import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { useGraph } from './use-graph.js';

const CLAIM = /claim:[^",<> ]+/g;

describe('an export of one actor', () => {
  const graph = useGraph();
  const actor = 'NATO';

  test('holds the same nodes and relationships in every format', async () => {
    const { files, claims, relationships } = await readCsv();
    expect(claims).toHaveLength(4);
    const cypher = await graph.text('cypher', { actor });
    expect([...new Set(cypher.match(/'claim:[^']+'/g))].length).toBe(claims.length);
    const graphml = await graph.text('graphml', { actor });
    expect(graphml.match(/<edge /g)).toHaveLength(relationships);
    expect(graphml.match(/<node /g)).toHaveLength(files.nodes);
    const turtle = new Store(new Parser().parse(await graph.text('turtle', { actor })));
    const types = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    expect(turtle.getSubjects(types, 'https://schema.org/Claim', null)).toHaveLength(claims.length);
    const json = await graph.text('jsonld', { actor });
    const quads = (await jsonld.toRDF(JSON.parse(json) as object)) as object[];
    expect(quads).toHaveLength(turtle.size);
  });

  test('names nothing that is not in it', async () => {
    const files = await graph.files({ actor });
    const ids = new Set<string>();
    for (const [path, text] of files) {
      if (path.startsWith('nodes/')) for (const id of text.match(/^"[a-z]+:[^"]+"/gm) ?? []) ids.add(id);
    }
    for (const [path, text] of files) {
      if (!path.startsWith('relationships/')) continue;
      for (const [, from, to] of text.matchAll(/^("[a-z]+:[^"]+"),("[a-z]+:[^"]+")/gm)) {
        expect(ids, path).toContain(from);
        expect(ids, path).toContain(to);
      }
    }
    expect([...files.values()].join()).not.toContain('Harbour');
  });

  async function readCsv() {
    const files = await graph.files({ actor });
    const lines = (prefix: string) =>
      [...files]
        .filter(([path]) => path.startsWith(prefix))
        .map(([, text]) => text.match(/^"[a-z]+:/gm) ?? []);
    const claims = [...new Set(files.get('nodes/Claim.csv')!.match(CLAIM))];
    return {
      files: { nodes: lines('nodes/').flat().length },
      claims,
      relationships: lines('relationships/').flat().length,
    };
  }
});
