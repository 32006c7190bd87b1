import { toNameKey } from '../../name-key.js';
import { date, one, property, some, someWith, toCondition } from './conditions.js';
import { all, given, toComparison } from './operators.js';
import { type Condition, type Filter, type FilterModel, Scope } from './scope.js';

/** What each type can be filtered by, and how the graph answers it. The inputs of the API mirror these. */

/** Names and aliases are nodes of their own, found by the index on their key. */
const names: Condition = (scope, variable, value) => {
  if (given(value).length === 0) return 'true';
  const name = scope.variable('n');
  const condition = toComparison(scope, `${name}.key`, value, toNameKey);
  return `EXISTS { MATCH (${variable})-[:NAMED]->(${name}:Name) WHERE ${condition} }`;
};

/** A place has its name as a property, a country has names of its own. */
const locationNames: Condition = (scope, variable, value) => {
  if (given(value).length === 0) return 'true';
  const own = toComparison(scope, `toLower(${variable}.name)`, value, toNameKey);
  return `(${own} OR ${names(scope, variable, value)})`;
};

const year = (relationship: string): Condition => {
  return (scope, variable, value) => {
    const y = scope.variable('y');
    const operators: Filter = { ...value, exists: undefined };
    const condition = toComparison(scope, `${y}.value`, operators);
    const found = `EXISTS { MATCH (${variable})-[:${relationship}]->(${y}:Year) WHERE ${condition} }`;
    const anyYear = `EXISTS { MATCH (${variable})-[:${relationship}]->(:Year) }`;
    const exists = value.exists === undefined ? 'true' : value.exists === true ? anyYear : `NOT ${anyYear}`;
    return all([exists, condition === 'true' ? 'true' : found]);
  };
};

/** The stance is that of the innermost source, whose own relationship to the claim it stands on. */
const stance: Condition = (scope, variable, value) => {
  const r = scope.variable('r');
  return `EXISTS { MATCH (${variable})<-[${r}:MADE]-(:Actor) WHERE ${toComparison(scope, `${r}.stance`, value)} }`;
};

/** By the role on the relationship, and by the node at its other end, of which `end` is the field. */
const takingPart = (end: 'actor' | 'event', model: () => FilterModel) => {
  return (scope: Parameters<Condition>[0], v: { r: string; y: string }, filter: Filter): string =>
    all(
      given(filter).map(([field, value]) => {
        if (field === 'role') return toComparison(scope, `${v.r}.role`, value as Filter);
        if (field !== end) throw new Error(`No condition for "${field}".`);
        return toCondition(scope, model(), v.y, value as Filter);
      }),
    );
};

const ARTICLE: FilterModel = {
  id: property('id'),
  title: property('title'),
  url: property('url'),
  outlet: property('outlet'),
  byline: property('byline'),
  publishedAt: date('publishedAt'),
  language: property('language'),
  mentions: some('(x)-[:REFERS_TO]->(y:Actor)', () => ACTOR),
  claims: some('(x)-[:CONTAINS]->(y:Claim)', () => CLAIM),
  events: some('(x)-[:CONTAINS]->(y:Event)', () => EVENT),
};

const ACTOR: FilterModel = {
  id: property('id'),
  name: names,
  kind: property('kind'),
  wikidata: property('wikidata'),
  iso3: property('iso3'),
  affiliations: some('(x)-[:AFFILIATED_WITH]->(y:Actor)', () => ACTOR),
  affiliates: some('(x)<-[:AFFILIATED_WITH]-(y:Actor)', () => ACTOR),
  claimsMade: some('(x)-[:MADE]->(y:Claim)', () => CLAIM),
  claimsAbout: some('(x)<-[:ABOUT]-(y:Claim)', () => CLAIM),
  events: someWith(
    '(x)-[r:PARTICIPATED_IN]->(y:Event)',
    takingPart('event', () => EVENT),
  ),
  articles: some('(x)<-[:REFERS_TO]-(y:Article)', () => ARTICLE),
};

const PLACE: FilterModel = {
  id: property('id'),
  name: property('name'),
  iso3: property('iso3'),
  events: some('(x)<-[:LOCATED_IN]-(y:Event)', () => EVENT),
};

const LOCATION: FilterModel = { id: property('id'), name: locationNames, iso3: property('iso3') };

const EVENT: FilterModel = {
  id: property('id'),
  title: property('title'),
  type: property('type'),
  mode: property('mode'),
  modality: property('modality'),
  year: property('year'),
  date: date('date'),
  datePrecision: property('datePrecision'),
  dateBasis: property('dateBasis'),
  participants: someWith(
    '(x)<-[r:PARTICIPATED_IN]-(y:Actor)',
    takingPart('actor', () => ACTOR),
  ),
  locations: some('(x)-[:LOCATED_IN]->(y)', () => LOCATION),
  claims: some('(x)<-[:CITES]-(y:Claim)', () => CLAIM),
  article: one('(x)<-[:CONTAINS]-(y:Article)', () => ARTICLE),
};

const CLAIM: FilterModel = {
  id: property('id'),
  text: property('text'),
  kind: property('kind'),
  polarity: property('polarity'),
  year: year('ABOUT_YEAR'),
  speaker: one('(x)<-[:MADE]-(y:Actor)', () => ACTOR),
  stance,
  about: some('(x)-[:ABOUT]->(y:Actor)', () => ACTOR),
  cites: some('(x)-[:CITES]->(y:Event)', () => EVENT),
  within: one('(x)-[:WITHIN]->(y:Claim)', () => CLAIM),
  article: one('(x)<-[:CONTAINS]-(y:Article)', () => ARTICLE),
};

const YEAR: FilterModel = { value: property('value') };

const ACTOR_MERGE: FilterModel = {
  id: property('id'),
  kept: property('kept'),
  merged: property('merged'),
  by: property('by'),
  at: date('at'),
  undoneAt: date('undoneAt'),
};

export const FILTER_MODELS = {
  Article: ARTICLE,
  Actor: ACTOR,
  Place: PLACE,
  Event: EVENT,
  Claim: CLAIM,
  Year: YEAR,
  ActorMerge: ACTOR_MERGE,
} as const;

/** Throws AnnalsError BAD_ARGUMENT where the filter is deeper or has more operands than any may. */
export function checkFilter(label: keyof typeof FILTER_MODELS, filter: Filter): void {
  toCondition(new Scope(), FILTER_MODELS[label], 'x', filter);
}
