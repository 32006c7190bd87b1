import { Field, ID, InterfaceType } from 'type-graphql';

/** GraphQL's type name of a node, from the prefix that its id begins with. */
const TYPE_BY_PREFIX: Readonly<Record<string, string>> = {
  article: 'Article',
  actor: 'Actor',
  place: 'Place',
  event: 'Event',
  year: 'Year',
  claim: 'Claim',
  merge: 'ActorMerge',
};

export function toTypeName(value: { readonly id: string }): string | undefined {
  return TYPE_BY_PREFIX[value.id.slice(0, value.id.indexOf(':'))];
}

@InterfaceType('Node', {
  description:
    'Anything in the graph that has an id. `node(id)` gives it back (Relay Global Object Identification).',
  resolveType: toTypeName,
})
export abstract class Node {
  @Field(() => ID, { description: 'Unique in the graph and the same at every ingest; begins with the type.' })
  id!: string;
}
