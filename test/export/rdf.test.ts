import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { toBombingArticle, toDenialArticle } from '../support/graph/articles.js';
import { toAwkwardArticle } from '../support/graph/awkward-article.js';
import { LADA, NOVAK } from '../support/graph/novak-articles.js';
import { useGraph } from './use-graph.js';
import { toText } from '../../src/export/to-text.js';
import type { Value } from '../../src/graph/query.js';

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SCHEMA = 'https://schema.org/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const ANNALS = 'urn:annals:vocabulary:';

describe('RDF', () => {
  const graph = useGraph();

  const turtle = async (more = {}) => new Store(new Parser().parse(await graph.text('turtle', more)));
  const values = (store: Store, subject: string, predicate: string) =>
    store.getObjects(subject, predicate, null).map(({ value }) => value);

  test('JSON-LD and Turtle are one graph, as their own parsers read them', async () => {
    const document = JSON.parse(await graph.text('jsonld')) as jsonld.JsonLdDocument;
    const fromJson = await canonize(document, {});
    const parsed = new Parser().parse(await graph.text('turtle'));
    const fromTurtle = await canonize(toNQuads(parsed), { inputFormat: 'application/n-quads' });
    expect(parsed.length).toBeGreaterThan(300);
    expect(fromJson).toBe(fromTurtle);
  });

  test('every property of every node is a literal or an IRI of its subject', async () => {
    const store = await turtle();
    for (const { properties } of graph.nodes) {
      const said = store.getQuads(`urn:annals:${encode(toText(properties['id']))}`, null, null, null);
      const objects = new Set(said.map(({ object }) => object.value));
      for (const value of Object.values(properties).flat<Value[]>()) {
        const text = toText(value);
        expect(objects.has(text) || objects.has(`urn:annals:${encode(text)}`), text).toBe(true);
      }
    }
  });

  test('every relationship with properties is a statement that has them all', async () => {
    const store = await turtle();
    const ofPersons = store.getSubjects(`${RDF}type`, `${ANNALS}ActorMerge`, null).map(({ value }) => value);
    const statements = store
      .getSubjects(`${RDF}type`, `${RDF}Statement`, null)
      .map(({ value }) => value)
      .filter((each) => !ofPersons.includes(each));
    const withProperties = graph.relationships.filter(({ properties }) => Object.keys(properties).length);
    expect(statements).toHaveLength(withProperties.length);
    for (const { type, from, to, properties } of withProperties) {
      const found = statements.filter(
        (each) =>
          values(store, each, `${RDF}subject`)[0] === `urn:annals:${encode(from)}` &&
          values(store, each, `${RDF}object`)[0] === `urn:annals:${encode(to)}` &&
          values(store, each, `${RDF}predicate`)[0]?.toLowerCase() ===
            `${ANNALS}${type.toLowerCase().replaceAll('_', '')}` &&
          Object.entries(properties).every(
            ([name, value]) =>
              value === from ||
              value === to ||
              values(store, each, ANNALS + name).some(
                (text) => text === toText(value) || (typeof value === 'number' && Number(text) === value),
              ),
          ),
      );
      expect(found, `${type} ${from} ${to}`).toHaveLength(1);
    }
  });

  test('relationships without properties are there too', async () => {
    const store = await turtle();
    const predicates: Record<string, string> = {
      CONTAINS: `${SCHEMA}hasPart`,
      WITHIN: `${ANNALS}within`,
      NAMED: `${ANNALS}named`,
    };
    const plain = graph.relationships.filter(({ properties }) => !Object.keys(properties).length);
    expect(new Set(plain.map(({ type }) => type))).toEqual(new Set(Object.keys(predicates)));
    for (const { type, from, to } of plain) {
      expect(values(store, `urn:annals:${encode(from)}`, predicates[type] ?? '')).toContain(
        `urn:annals:${encode(to)}`,
      );
    }
  });

  test('what a claim says is never stated: who took part in what is told of only', async () => {
    const store = await turtle();
    const participations = graph.relationships.filter(({ type }) => type === 'PARTICIPATED_IN');
    expect(participations.length).toBeGreaterThan(2);
    for (const { from, to } of participations) {
      const [actor, event] = [`urn:annals:${encode(from)}`, `urn:annals:${encode(to)}`];
      expect(store.getQuads(actor, null, event, null)).toEqual([]);
      expect(store.getQuads(event, null, actor, null)).toEqual([]);
    }
  });

  test('who denies is the agent of the attribution, and nobody to whom the content is attributed', async () => {
    const store = await turtle();
    const claim = `urn:annals:${encode(toDenialArticle().claims[0]!.id)}`;
    expect(values(store, claim, `${PROV}wasAttributedTo`)).toEqual([]);
    const [attribution] = values(store, claim, `${PROV}qualifiedAttribution`);
    expect(values(store, attribution!, `${PROV}agent`)).toEqual(['urn:annals:actor:NATO']);
    expect(values(store, attribution!, `${ANNALS}stance`)).toEqual(['DENIES']);
    expect(values(store, attribution!, `${ANNALS}cue`)).toEqual(['denied']);
  });

  test('text-position selectors count code points and select the words', async () => {
    const store = await turtle();
    const { article, claims } = toAwkwardArticle();
    const claim = claims[0]!;
    const [target] = store.getObjects(`urn:annals:${encode(claim.id)}`, `${OA}hasTarget`, null);
    expect(store.getObjects(target!, `${OA}hasSource`, null)[0]?.value).toBe(`urn:annals:${article.id}`);
    const [selector] = store.getObjects(target!, `${OA}hasSelector`, null);
    const [start, end] = ['start', 'end'].map((end) => store.getObjects(selector!, OA + end, null)[0]!);
    expect(start).toMatchObject({ datatype: { value: `${XSD}integer` } });
    expect(Number(start!.value)).toBeLessThan(claim.start);
    const characters = [...article.text].slice(Number(start!.value), Number(end!.value));
    expect(characters.join('')).toBe(claim.text);
  });

  test('each claim says what extracted it from which article', async () => {
    const store = await turtle();
    const { article, claims } = toBombingArticle();
    const claim = `urn:annals:${encode(claims[0]!.id)}`;
    expect(values(store, claim, `${PROV}wasDerivedFrom`)).toEqual([`urn:annals:${article.id}`]);
    const [activity] = values(store, claim, `${PROV}wasGeneratedBy`);
    const [software] = values(store, activity!, `${PROV}wasAssociatedWith`);
    expect(values(store, software!, `${SCHEMA}name`)).toEqual(['by-hand@1']);
    expect(values(store, software!, `${RDF}type`)).toEqual([`${PROV}SoftwareAgent`]);
  });

  test("a merge is a person's statement, with who took it back, and no article's", async () => {
    const store = await turtle();
    const merges = store.getSubjects(`${RDF}type`, `${ANNALS}ActorMerge`, null).map(({ value }) => value);
    expect(merges).toHaveLength(2);
    const [kept, undone] = merges.sort((a, b) => Number(isUndone(a)) - Number(isUndone(b)));
    function isUndone(merge: string): boolean {
      return values(store, merge, `${PROV}invalidatedAtTime`).length > 0;
    }
    expect(values(store, kept!, `${RDF}subject`)).toEqual([`urn:annals:${NOVAK}`]);
    expect(values(store, kept!, `${RDF}object`)).toEqual([`urn:annals:${LADA}`]);
    expect(values(store, kept!, `${PROV}wasDerivedFrom`)).toEqual([]);
    expect(values(store, kept!, `${PROV}generatedAtTime`)).toEqual(['2026-03-03T09:00:00Z']);
    const name = (subject: string) => {
      const [node] = store.getObjects(subject, `${PROV}wasAttributedTo`, null);
      return store.getObjects(node!, `${SCHEMA}name`, null)[0]?.value;
    };
    expect(name(kept!)).toBe(`"Eva" O'Reader`);
    expect(isUndone(undone!)).toBe(true);
    expect(values(store, undone!, `${ANNALS}undoneBy`)).toEqual(['Jan Editor']);
    expect(store.getQuads(`urn:annals:${NOVAK}`, `${PROV}alternateOf`, null, null)).toEqual([]);
  });

  test('an actor that Wikidata has is linked with it', async () => {
    expect(values(await turtle(), 'urn:annals:actor:NATO', `${SCHEMA}sameAs`)).toEqual([
      'http://www.wikidata.org/entity/Q7184',
    ]);
  });

  test('one article is what it says, under the base that is asked for', async () => {
    const { article, claims } = toDenialArticle();
    const base = 'https://example.org/annals/';
    const store = await turtle({ articleId: article.id, base });
    expect(store.getSubjects(`${RDF}type`, `${SCHEMA}NewsArticle`, null).map(({ value }) => value)).toEqual([
      base + article.id,
    ]);
    const found = store.getSubjects(`${RDF}type`, `${SCHEMA}Claim`, null).map(({ value }) => value);
    expect(found.sort()).toEqual(claims.map(({ id }) => base + encode(id)).sort());
    const affiliations = store.getObjects(null, `${ANNALS}articleId`, null).map(({ value }) => value);
    expect(new Set(affiliations)).toEqual(new Set([article.id, base + article.id]));
  });
});

function encode(id: string): string {
  return encodeURIComponent(id)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** By RDFC-1.0; what JSON-LD would drop is an error. The package's types know neither of these options. */
function canonize(input: object | string, options: object): Promise<string> {
  const run = jsonld.canonize as unknown as (input: object | string, options: object) => Promise<string>;
  return run(input, { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, ...options });
}

function toNQuads(quads: readonly Quad[]): string {
  const toTerm = (term: Quad['subject'] | Quad['predicate'] | Quad['object']): string => {
    if (term.termType === 'NamedNode') return `<${term.value}>`;
    if (term.termType === 'Literal') return `${JSON.stringify(term.value)}^^<${term.datatype.value}>`;
    return `_:${term.value}`;
  };
  return quads
    .map(({ subject, predicate, object }) => `${[subject, predicate, object].map(toTerm).join(' ')} .\n`)
    .join('');
}
