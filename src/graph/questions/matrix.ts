import type { QuadClass } from '../../domain/plover.js';
import { EVENT_TYPES, QUAD_CLASS_BY_TYPE } from '../../domain/plover.js';
import { defineQuery, type Query } from '../query.js';
import type { Reader } from '../store.js';

/** How many claims a speaker makes about another actor, and how many of them cite an event of each quad class. */
export interface MatrixCell extends Readonly<Record<QuadClass, number>> {
  readonly speaker: string;
  readonly about: string;
  readonly claims: number;
}

export interface Matrix {
  /** Ids, the one with most claims first. */
  readonly speakers: readonly string[];
  readonly about: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Speakers, and those spoken about, that a matrix has at most. */
export const MAX_MATRIX_SIDE = 25;

/** Claims of each speaker that are counted at most. */
const MAX_CLAIMS_OF_SPEAKER = 10_000;
/** Claims of an article or of years that are counted at most. */
const MAX_CLAIMS = 100_000;

export interface MatrixRequest {
  readonly speakers: number;
  readonly about: number;
  /** Only claims of this article. */
  readonly article: string | null;
  /** Only claims about these years, inclusive. */
  readonly from: number | null;
  readonly to: number | null;
}

interface Params extends Omit<MatrixRequest, 'speakers' | 'about'> {
  readonly limit: number;
}

type Ranking = Query<Params, { id: string }>;

/** By degree: no claim is walked. */
function busiest(name: string, pattern: string): Ranking {
  return defineQuery(
    name,
    `MATCH (x:Actor) WITH x, COUNT { (x)${pattern}() } AS claims WHERE claims > 0
     RETURN x.id AS id ORDER BY claims DESC, id LIMIT $limit`,
  );
}

/** The claims of a matrix that is narrowed, from the article or the years: never from all claims. */
function claimsOf({ article, from, to }: Omit<MatrixRequest, 'speakers' | 'about'>): string {
  const years = from !== null || to !== null;
  const within = '($from IS NULL OR y.value >= $from) AND ($to IS NULL OR y.value <= $to)';
  const start =
    article === null
      ? `MATCH (y:Year) WHERE ${within} MATCH (y)<-[:ABOUT_YEAR]-(c:Claim)`
      : `MATCH (:Article {id: $article})-[:CONTAINS]->(c:Claim)
         ${years ? `WHERE EXISTS { MATCH (c)-[:ABOUT_YEAR]->(y:Year) WHERE ${within} }` : ''}`;
  return `${start} WITH DISTINCT c LIMIT ${MAX_CLAIMS}`;
}

function busiestWithin(name: string, claims: string, pattern: string): Ranking {
  return defineQuery(
    name,
    `${claims} MATCH (c)${pattern}(x:Actor)
     RETURN x.id AS id, count(DISTINCT c) AS claims ORDER BY claims DESC, id LIMIT $limit`,
  );
}

const SPEAKERS = busiest('matrix:speakers', '-[:MADE]->');
const ABOUT = busiest('matrix:about', '<-[:ABOUT]-');
const QUAD_CLASSES = [...new Set(Object.values(QUAD_CLASS_BY_TYPE))].filter((quad) => quad !== null);

function typesOf(quad: QuadClass): string {
  return EVENT_TYPES.filter((type) => QUAD_CLASS_BY_TYPE[type] === quad)
    .map((type) => `'${type}'`)
    .join(', ');
}

type Cells = Query<
  Omit<Params, 'limit'> & { speakers: readonly string[]; about: readonly string[] },
  MatrixCell
>;

function cellsOf(claims: string): Cells {
  return defineQuery(
    'matrix:cells',
    `${claims}
     MATCH (c)-[:ABOUT]->(x:Actor) WHERE x.id IN $about
     OPTIONAL MATCH (c)-[:CITES]->(e:Event)
     RETURN c.speaker AS speaker, x.id AS about, count(DISTINCT c.id) AS claims,
            ${QUAD_CLASSES.map(
              (quad) => `count(DISTINCT CASE WHEN e.type IN [${typesOf(quad)}] THEN c.id END) AS ${quad}`,
            ).join(', ')}
     ORDER BY claims DESC, speaker, about`,
  );
}

const CELLS = cellsOf(
  `UNWIND $speakers AS speaker
   MATCH (s:Actor {id: speaker})
   CALL (s) { MATCH (s)-[:MADE]->(c:Claim) RETURN c LIMIT ${MAX_CLAIMS_OF_SPEAKER} }`,
);

/** Who says how much about whom: the busiest speakers by those who are most spoken about. */
export async function readMatrix(store: Reader, request: MatrixRequest): Promise<Matrix> {
  const { speakers: rows, about: columns, ...scope } = request;
  const all = Object.values(scope).every((value) => value === null);
  const claims = all ? '' : claimsOf(scope);
  const rank = async (ranking: Ranking, limit: number) =>
    (await store.read(ranking, { ...scope, limit })).map(({ id }) => id);
  const [speakers, about] = await Promise.all([
    rank(all ? SPEAKERS : busiestWithin('matrix:speakers', claims, '<-[:MADE]-'), rows),
    rank(all ? ABOUT : busiestWithin('matrix:about', claims, '-[:ABOUT]->'), columns),
  ]);
  const cells = all ? CELLS : cellsOf(`${claims} WITH c WHERE c.speaker IN $speakers`);
  return { speakers, about, cells: await store.read(cells, { ...scope, speakers, about }) };
}
