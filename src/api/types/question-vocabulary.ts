import { registerEnumType } from 'type-graphql';
import { NEIGHBOR_RELATIONS, type NeighborRelation } from '../../graph/questions/neighbors.js';
import { PATH_RELATIONS, type PathRelation } from '../../graph/questions/path-steps.js';

/** The enums of questions about the graph. */

function toEnum<T extends string>(values: readonly T[]): { readonly [K in T]: K } {
  return Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
}

function describe<T extends string>(descriptions: Readonly<Record<T, string>>) {
  return Object.fromEntries(
    Object.entries<string>(descriptions).map(([value, description]) => [value, { description }]),
  ) as Record<T, { description: string }>;
}

export const NeighborRelationKind = toEnum(NEIGHBOR_RELATIONS);
registerEnumType(NeighborRelationKind, {
  name: 'NeighborRelationKind',
  description: 'By what an actor is connected with its neighbor.',
  valuesConfig: describe<NeighborRelation>({
    CLAIMS_ABOUT: 'It makes claims about the neighbor.',
    CLAIMED_BY: 'The neighbor makes claims about it.',
    TOGETHER_IN_EVENT: 'Both take part in an event.',
    AFFILIATED_WITH: 'It is affiliated with the neighbor.',
    AFFILIATE_OF: 'The neighbor is affiliated with it.',
  }),
});

export const PathRelationKind = toEnum(PATH_RELATIONS);
registerEnumType(PathRelationKind, {
  name: 'PathRelation',
  description: 'A relationship of the graph that a path may walk.',
  valuesConfig: describe<PathRelation>({
    MADE: 'An actor makes a claim.',
    WITHIN: 'A claim stands within another.',
    ABOUT: 'A claim is about an actor.',
    CITES: 'A claim cites an event.',
    PARTICIPATED_IN: 'An actor takes part in an event.',
    AFFILIATED_WITH: 'An actor is affiliated with another.',
    LOCATED_IN: 'An event is located in a place or a country.',
  }),
});

export const SearchType = { ACTOR: 'Actor', EVENT: 'Event', CLAIM: 'Claim', ARTICLE: 'Article' } as const;
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What is searched.',
  valuesConfig: {
    ACTOR: { description: 'Actors, by their names and aliases.' },
    EVENT: { description: 'Events, by their titles.' },
    CLAIM: { description: 'Claims, by their words.' },
    ARTICLE: { description: 'Articles, by their titles and texts.' },
  },
});
