import { readFileSync } from 'node:fs';

/** What is asked of Annals, and the nearest that each style of the generated API can be asked. */
export interface Compared {
  readonly name: string;
  /** In what the peer's answer is less than ours; null where it is the same. */
  readonly lacking: string | null;
  readonly annals: string;
  readonly lists: string;
  readonly connections: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The busiest actor of a generated graph: in a tenth of all claims. */
const HUB = 'actor:country-0';

function example(name: string): string {
  return readFileSync(new URL(`../../schema/examples/${name}.graphql`, import.meta.url), 'utf8');
}

/**
 * `hub` is the name of the busiest actor, `other` that of another. The peer looks actors up by id, for which it has an
 * index.
 */
export function toCompared(hub: string, other: string): Compared[] {
  return [
    {
      name: 'nested: 50 events × participants × claims made × about',
      lacking: null,
      annals: `{ events(first: 50) { edges { node { id title participants(first: 10) { edges { role node { id name
        claimsMade(first: 10) { edges { stance node { id text about(first: 5) { edges { node { id name } } } } } } } } } } } } }`,
      lists: `{ events(limit: 50) { id title participants(limit: 10) { id name
        claimsMade(limit: 10) { id text about(limit: 5) { id name } } } } }`,
      connections: `{ eventsConnection(first: 50) { edges { node { id title participantsConnection(first: 10) { edges { properties { role } node { id name
        claimsMadeConnection(first: 10) { edges { properties { stance } node { id text aboutConnection(first: 5) { edges { node { id name } } } } } } } } } } } } }`,
      variables: {},
    },
    {
      name: 'hub: an actor’s claims, with what they are about',
      lacking: null,
      annals: `query ($id: ID!) { actor(id: $id) { id name claimsMade(first: 20) { edges { stance node { id text about(first: 5) { edges { node { id name } } } } } } } }`,
      lists: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id name claimsMade(limit: 20) { id text about(limit: 5) { id name } } } }`,
      connections: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { id name claimsMadeConnection(first: 20) { edges { properties { stance } node { id text aboutConnection(first: 5) { edges { node { id name } } } } } } } } } }`,
      variables: { id: HUB },
    },
    {
      name: 'least: an actor’s name',
      lacking: null,
      annals: 'query ($id: ID!) { actor(id: $id) { name } }',
      lists: 'query ($id: ID!) { actors(where: { id: { eq: $id } }) { name } }',
      connections:
        'query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { name } } } }',
      variables: { id: HUB },
    },
    {
      name: '01 events of a year',
      lacking: 'the words of spans',
      annals: example('01-events-of-a-year'),
      lists: `query ($year: Int) { eventsConnection(where: { year: { eq: $year } }) { totalCount } events(where: { year: { eq: $year } }, limit: 20) {
        title type mode modality date participants(limit: 20) { name kind }
        claims(limit: 5) { kind text madeBy(limit: 20) { name } within(limit: 1) { madeBy(limit: 20) { name } } } article { title publishedAt } } }`,
      connections: `query ($year: Int) { eventsConnection(where: { year: { eq: $year } }, first: 20) { totalCount edges { node {
        title type mode modality date yearsConnection(first: 1) { edges { properties { start end } } }
        participantsConnection(first: 20) { edges { properties { role } node { name kind } } }
        claimsConnection(first: 5) { edges { node { kind text madeByConnection(first: 20) { edges { node { name } } } withinConnection(first: 1) { edges { node { madeByConnection(first: 20) { edges { node { name } } } } } } } } }
        articleConnection(first: 1) { edges { node { title publishedAt } } } } } } }`,
      variables: { year: 2020 },
    },
    {
      name: '02 claims of an actor',
      lacking: 'a look-up by name',
      annals: example('02-claims-of-an-actor'),
      lists: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name claimsMadeConnection { totalCount } claimsMade(limit: 10) {
        text kind about(limit: 20) { name } cites(limit: 20) { title date } } } }`,
      connections: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { name claimsMadeConnection(first: 10) { totalCount edges {
        properties { stance type cue source } node { text kind aboutConnection(first: 20) { edges { node { name } } } citesConnection(first: 20) { edges { node { title date } } } } } } } } } }`,
      variables: { name: hub, id: HUB },
    },
    {
      name: '03 who accuses whom',
      lacking: null,
      annals: example('03-who-accuses-whom'),
      lists: `{ eventsConnection(where: { type: { eq: "ACCUSE" } }) { totalCount } events(where: { type: { eq: "ACCUSE" } }, limit: 50) {
        mode participants(limit: 10) { name } mentions { title } } }`,
      connections: `{ eventsConnection(where: { type: { eq: "ACCUSE" } }, first: 50) { totalCount edges { node {
        mode participantsConnection(first: 10) { edges { properties { role } node { name } } }
        mentionsConnection { edges { properties { text start end } node { title } } } } } } }`,
      variables: {},
    },
    {
      name: '04 attribution chains',
      lacking: 'chains of more than two sources',
      annals: example('04-attribution-chain'),
      lists: `{ claims(where: { kind: { in: ["DIRECT_QUOTE", "SCARE_QUOTE"] } }, limit: 20) { kind text madeBy { name } within { text kind madeBy { name } } } }`,
      connections: `{ claimsConnection(where: { kind: { in: ["DIRECT_QUOTE", "SCARE_QUOTE"] } }, first: 20) { edges { node { kind text
        madeByConnection { edges { properties { type stance cue cueStart cueEnd source sourceStart sourceEnd } node { name } } }
        withinConnection { edges { node { text kind madeByConnection { edges { properties { type stance cue source } node { name } } } } } } } } } }`,
      variables: {},
    },
    {
      name: '05 said about an actor',
      lacking: 'a look-up by name, the words of spans',
      annals: example('05-said-about-an-actor'),
      lists: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name kind claimsAboutConnection { totalCount } claimsAbout(limit: 20) {
        text kind polarity madeBy { name } within { madeBy { name } } } } }`,
      connections: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { name kind claimsAboutConnection(first: 20) { totalCount edges {
        properties { start end } node { text kind polarity madeByConnection { edges { properties { stance } node { name } } }
        withinConnection { edges { node { madeByConnection { edges { properties { stance } node { name } } } } } } } } } } } } }`,
      variables: { name: hub, id: HUB },
    },
    {
      name: '06 timeline',
      lacking: null,
      annals: example('06-timeline'),
      lists: `query ($from: Int, $to: Int) { years(where: { value: { gte: $from, lte: $to } }, sort: [{ value: ASC }], limit: 50) { value
        eventsConnection { totalCount } events(limit: 3) { title type } claimsConnection { totalCount } claims(limit: 3) { text } } }`,
      connections: `query ($from: Int, $to: Int) { yearsConnection(where: { value: { gte: $from, lte: $to } }, sort: [{ value: ASC }], first: 50) { edges { node { value
        eventsConnection(first: 3) { totalCount edges { properties { basis } node { title type } } }
        claimsConnection(first: 3) { totalCount edges { node { text } } } } } } }`,
      variables: { from: 1990, to: 2030 },
    },
    {
      name: '07 claims citing events of a year',
      lacking: 'the words of spans',
      annals: example('07-claims-citing-events'),
      lists: `query ($year: Int) { claimsConnection(where: { cites: { some: { year: { eq: $year } } } }) { totalCount } claims(where: { cites: { some: { year: { eq: $year } } } }, limit: 20) {
        text kind madeBy { name } within { madeBy { name } } cites(limit: 20) { title participants(limit: 20) { name } } } }`,
      connections: `query ($year: Int) { claimsConnection(where: { cites: { some: { year: { eq: $year } } } }, first: 20) { totalCount edges { node {
        text kind madeByConnection { edges { node { name } } } withinConnection { edges { node { madeByConnection { edges { node { name } } } } } }
        citesConnection(first: 20) { edges { properties { start end } node { title participantsConnection(first: 20) { edges { properties { role } node { name } } } } } } } } } }`,
      variables: { year: 1999 },
    },
    {
      name: '08 attacks by an actor',
      lacking: null,
      annals: example('08-attacks-by-an-actor'),
      lists: `query ($name: String!, $from: Int, $to: Int) { eventsConnection(where: ${ATTACKS}) { totalCount }
        events(where: ${ATTACKS}, sort: [{ date: DESC }], limit: 20) { title date datePrecision dateBasis locations { __typename ... on Place { name } ... on Actor { name } } } }`,
      connections: `query ($name: String!, $from: Int, $to: Int) { eventsConnection(where: ${ATTACKS}, sort: [{ date: DESC }], first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
        title date datePrecision dateBasis locationsConnection { edges { node { __typename ... on Place { name } ... on Actor { name } } } } } } } }`,
      variables: { name: hub, from: 1990, to: 2020 },
    },
    {
      name: '09 evidence of an actor',
      lacking: 'a look-up by name',
      annals: example('09-evidence'),
      lists: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name aliases mentionsConnection { totalCount } mentions(limit: 20) { title url } } }`,
      connections: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { name aliases mentionsConnection(first: 20) { totalCount edges {
        properties { text start end form linkScore } node { title url } } } } } } }`,
      variables: { name: hub, id: HUB },
    },
    {
      name: '10 who speaks for whom',
      lacking: 'a look-up by name, the words of spans',
      annals: example('10-who-speaks-for-whom'),
      lists: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name kind affiliations(limit: 10) { name kind affiliations(limit: 10) { name kind } } } }`,
      connections: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { name kind affiliationsConnection(first: 10) { edges {
        properties { title start end } node { name kind affiliationsConnection(first: 10) { edges { properties { title } node { name kind } } } } } } } } } }`,
      variables: { name: hub, id: HUB },
    },
    {
      name: '11 claims of authors about an actor',
      lacking: null,
      annals: example('11-authors-own-claims'),
      lists: `query ($name: String!) { claimsConnection(where: ${AUTHORS}) { totalCount } claims(where: ${AUTHORS}, limit: 20) {
        text polarity article(limit: 1) { title outlet } cites(limit: 20) { title modality date } } }`,
      connections: `query ($name: String!) { claimsConnection(where: ${AUTHORS}, first: 20) { totalCount edges { node {
        text polarity articleConnection(first: 1) { edges { node { title outlet } } } citesConnection(first: 20) { edges { node { title modality date } } } } } } }`,
      variables: { name: hub },
    },
    {
      name: '12 articles',
      lacking: 'the classes of events',
      annals: example('12-articles'),
      lists: `{ articlesConnection { totalCount } articles(sort: [{ publishedAt: DESC }], limit: 10) { id title publishedAt extractor
        actorsConnection { totalCount } actors(limit: 50) { name kind } eventsConnection { totalCount } events(limit: 50) { title type }
        years(limit: 50) { value } claimsConnection { totalCount } } }`,
      connections: `{ articlesConnection(sort: [{ publishedAt: DESC }], first: 10) { totalCount edges { node { id title publishedAt extractor
        actorsConnection(first: 50) { totalCount edges { properties { name } node { name kind } } }
        eventsConnection(first: 50) { totalCount edges { node { title type } } }
        yearsConnection(first: 50) { edges { node { value } } } claimsConnection(first: 50) { totalCount } } } } }`,
      variables: {},
    },
    {
      name: '13 two sides',
      lacking: 'chains of more than one source',
      annals: example('13-two-sides'),
      lists: `query ($one: String!, $other: String!) { ${toSides(
        (where) => `claimsConnection(where: ${where}) { totalCount }`,
        (where) => `claims(where: ${where}, limit: 20) { text kind madeBy { name } }`,
      )} }`,
      connections: `query ($one: String!, $other: String!) { ${toSides(
        (where) =>
          `claimsConnection(where: ${where}, first: 20) { totalCount edges { node { text kind madeByConnection { edges { properties { stance } node { name } } } } } }`,
      )} }`,
      variables: { one: hub, other },
    },
  ];
}

const AUTHORS = '{ kind: { eq: "AUTHORIAL" }, about: { some: { name: { eq: $name } } } }';

const SIDES = {
  fromOne: '{ madeBy: { some: { name: { eq: $one } } }, about: { some: { name: { eq: $other } } } }',
  fromOther: '{ madeBy: { some: { name: { eq: $other } } }, about: { some: { name: { eq: $one } } } }',
  spokespersons:
    '{ madeBy: { some: { affiliations: { some: { OR: [{ name: { eq: $one } }, { name: { contains: $one } }, { name: { eq: $other } }] } } } } }',
};

/** What is asked of each side, by an alias of its own. */
function toSides(...fields: readonly ((where: string) => string)[]): string {
  return Object.entries(SIDES)
    .flatMap(([side, where]) => fields.map((field, i) => `${side}${i}: ${field(where)}`))
    .join(' ');
}

const ATTACKS = `{ year: { gte: $from, lte: $to }, type: { eq: "ASSAULT" },
  participantsConnection: { some: { edge: { role: { eq: "AGENT" } }, node: { name: { eq: $name } } } } }`;
