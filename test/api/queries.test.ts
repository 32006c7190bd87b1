import { describe, expect, it } from 'vitest';
import { anniversaryExtraction, seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const seed = seedExtraction();
const anniversary = anniversaryExtraction();
const server = useServer(() => [seed, anniversary]);

interface Span {
  start: number;
  end: number;
  text: string;
}

const CITED =
  'In 1999, NATO bombed Yugoslavia without United Nations authorization, causing thousands of civilian deaths';

describe('events', () => {
  it('come with participants, place, date and the claims that cite them, word for word at their offsets', async () => {
    const { article } = await server.data<{
      article: { text: string; events: { edges: { node: unknown }[] } };
    }>(
      `query ($id: ID!) { article(id: $id) {
        text
        events(filter: { year: { eq: 1999 } }) { edges { node {
          __typename title type mode modality quadClass date datePrecision dateBasis
          year { value } dateSpan { text }
          participants { edges { role span { text } node { name kind } } }
          locations { edges { span { text } node { __typename ... on Actor { name } } } }
          mentions { text start end form article { id } }
          claims { edges { span { text } node { kind polarity attribution { stance } span { start end text } } } }
        } } }
      } }`,
      { id: seed.article.id },
    );

    const trigger = seed.events[3]!.mentions[0]!;
    const claim = seed.claims[3]!;
    expect(article.text).toBe(seed.article.text);
    expect(article.text.slice(claim.start, claim.end)).toBe(CITED);
    expect(article.events.edges).toEqual([
      {
        node: {
          __typename: 'Event',
          title: 'NATO bombs Yugoslavia',
          type: 'ASSAULT',
          mode: 'aerial',
          modality: 'ASSERTED',
          quadClass: 'MATERIAL_CONFLICT',
          date: '1999',
          datePrecision: 'YEAR',
          dateBasis: 'EXPLICIT',
          year: { value: 1999 },
          dateSpan: { text: '1999' },
          participants: {
            edges: [
              {
                role: 'AGENT',
                span: { text: 'NATO' },
                node: { name: 'NATO', kind: 'INTERGOVERNMENTAL_ORGANIZATION' },
              },
              { role: 'TARGET', span: { text: 'Yugoslavia' }, node: { name: 'Yugoslavia', kind: 'COUNTRY' } },
            ],
          },
          locations: {
            edges: [{ span: { text: 'Yugoslavia' }, node: { __typename: 'Actor', name: 'Yugoslavia' } }],
          },
          mentions: [{ ...trigger, form: 'TRIGGER', article: { id: seed.article.id } }],
          claims: {
            edges: [
              {
                span: { text: 'bombed' },
                node: {
                  kind: 'AUTHORIAL',
                  polarity: 'AFFIRMED',
                  attribution: [],
                  span: { start: claim.start, end: claim.end, text: CITED },
                },
              },
            ],
          },
        },
      },
    ]);
  });

  it('stand at places, which know their events', async () => {
    const { places } = await server.data<{ places: { edges: { node: object }[] } }>(`{
      places(filter: { name: { eq: "Belgrade" } }) { edges { node {
        name
        events { edges { span { text } node { title } } }
        articles { edges { name node { title } } }
        mentions { totalCount edges { node { text form } } }
      } } }
    }`);
    expect(places.edges).toEqual([
      {
        node: {
          name: 'Belgrade',
          events: {
            edges: [{ span: { text: 'Belgrade' }, node: { title: 'Maria Zakharova speaks in Belgrade' } }],
          },
          articles: { edges: [{ name: 'Belgrade', node: { title: 'Belgrade marks the anniversary' } }] },
          mentions: { totalCount: 1, edges: [{ node: { text: 'Belgrade', form: 'NAME' } }] },
        },
      },
    ]);
  });
});

describe('claims', () => {
  it('carry their chain of sources, outermost first, with cue and source', async () => {
    const { claims } = await server.data<{
      claims: {
        edges: {
          node: {
            text: string;
            attribution: { actor: { name: string }; type: string; stance: string; cue: Span; source: Span }[];
            within: { text: string; contains: { text: string }[] };
          };
        }[];
      };
    }>(`{
      claims(filter: { kind: { eq: SCARE_QUOTE } }) { edges { node {
        text
        attribution { actor { name } type stance cue { start end text } source { start end text } }
        within { text contains { text } }
      } } }
    }`);

    const [{ node } = { node: null }] = claims.edges;
    expect(node?.text).toBe('China-Russia cooperation undermining global rules.');
    expect(
      node?.attribution.map(({ actor, type, cue, source }) => [actor.name, type, cue.text, source.text]),
    ).toEqual([
      ['Maria Zakharova', 'INDIRECT', 'demanding', 'Russian Foreign Ministry spokesperson Zarakhova'],
      ['Mark Rutte', 'DIRECT', 'so-called', 'Rute'],
    ]);
    for (const { cue, source } of node?.attribution ?? []) {
      for (const { start, end, text } of [cue, source])
        expect(seed.article.text.slice(start, end)).toBe(text);
    }
    expect(node?.within.text).toContain('NATO publicly list specific facts');
    expect(node?.within.contains).toEqual([{ text: node?.text }]);
  });

  it('keep their offsets behind characters of two code units', async () => {
    const { claims } = await server.data<{
      claims: { edges: { node: { about: { edges: { span: Span }[] } } }[] };
    }>(`{
      claims(filter: { stance: { eq: DENIES } }) { edges { node { about { edges { span { start end text } } } } } }
    }`);
    const [span] = claims.edges[0]!.node.about.edges.map((edge) => edge.span);
    expect(span?.text).toBe('NATO');
    expect(anniversary.article.text.slice(span?.start, span?.end)).toBe('NATO');
  });

  it('have a year by what they say or cite', async () => {
    const { year } = await server.data<{ year: object }>(`{
      year(value: 1999) {
        value
        claims { totalCount edges { basis span { text } node { kind } } }
        events { totalCount edges { basis span { text } } }
        articles { totalCount }
        mentions { edges { node { text form } } }
      }
    }`);
    const evidence = { basis: 'EXPLICIT', span: { text: '1999' } };
    expect(year).toEqual({
      value: 1999,
      claims: {
        totalCount: 2,
        edges: expect.arrayContaining([
          { ...evidence, node: { kind: 'AUTHORIAL' } },
          { ...evidence, node: { kind: 'DIRECT_QUOTE' } },
        ]) as unknown,
      },
      events: { totalCount: 2, edges: [evidence, evidence] },
      articles: { totalCount: 2 },
      mentions: { edges: Array.from({ length: 2 }, () => ({ node: { text: '1999', form: 'DATE' } })) },
    });
  });
});

describe('an article', () => {
  it('lists all that it mentions in the order of its text, with what the words refer to', async () => {
    const { article } = await server.data<{
      article: { text: string; mentions: (Span & { form: string; refersTo: { id: string } })[] };
    }>(
      `query ($id: ID!) { article(id: $id) {
        text
        mentions { start end text form refersTo { __typename id } }
      } }`,
      { id: seed.article.id },
    );
    const expected = [
      ...seed.actors.flatMap(({ id, mentions }) => mentions.map(({ start }) => `${start} ${id}`)),
      ...seed.places.flatMap(({ id, mentions }) => mentions.map(({ start }) => `${start} ${id}`)),
      ...seed.events.flatMap(({ id, mentions }) => mentions.map(({ start }) => `${start} ${id}`)),
      ...seed.years.flatMap(({ value, mentions }) => mentions.map(({ start }) => `${start} year:${value}`)),
    ];
    expect(article.mentions.map(({ start, refersTo }) => `${start} ${refersTo.id}`).sort()).toEqual(
      expected.sort(),
    );
    for (const { start, end, text } of article.mentions) expect(article.text.slice(start, end)).toBe(text);
    const starts = article.mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });
});

describe('actors', () => {
  it.each(['NATO', 'nato', 'North Atlantic Treaty Organization'])(
    'are found by the name %s',
    async (name) => {
      const { actor } = await server.data<{ actor: { name: string } }>(
        'query ($name: String) { actor(name: $name) { name } }',
        {
          name,
        },
      );
      expect(actor).toEqual({ name: 'NATO' });
    },
  );

  it('lead to what they claim, what is claimed of them, where they act and whom they speak for', async () => {
    const { actor } = await server.data<{ actor: Record<string, { totalCount: number }> }>(`{
      actor(name: "Maria Zakharova") {
        claimsMade { totalCount }
        claimsAbout { totalCount }
        events { totalCount }
        articles { totalCount }
        mentions { totalCount edges { node { text article { title } } } }
        affiliations { edges { title span { text article { id } } node { name affiliates { edges { node { name } } } } } }
      }
    }`);
    expect(actor).toMatchObject({
      claimsMade: { totalCount: 2 },
      claimsAbout: { totalCount: 0 },
      events: { totalCount: 2 },
      articles: { totalCount: 2 },
      mentions: { totalCount: 2 },
      affiliations: {
        edges: [
          {
            title: 'spokesperson',
            span: {
              text: 'Russian Foreign Ministry spokesperson Zarakhova',
              article: { id: seed.article.id },
            },
            node: {
              name: 'Russian Foreign Ministry',
              affiliates: { edges: [{ node: { name: 'Maria Zakharova' } }] },
            },
          },
        ],
      },
    });
  });
});

describe('node(id)', () => {
  it.each([
    ['Article', seed.article.id],
    ['Actor', 'actor:nato'],
    ['Place', 'place:belgrade'],
    ['Event', seed.events[0]!.id],
    ['Claim', seed.claims[0]!.id],
    ['Year', 'year:1999'],
  ])('gives the %s with that id', async (__typename, id) => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    expect(await server.data(query, { id })).toEqual({ node: { __typename, id } });
  });
});
