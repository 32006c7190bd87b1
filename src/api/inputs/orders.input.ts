import { Field, InputType, registerEnumType } from 'type-graphql';

/** Orders of lists. Nodes that are equal in it, and those without a value, come last and by id. */

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirectionName = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesConfig: {
    ASC: { description: 'From the least to the greatest.' },
    DESC: { description: 'From the greatest to the least.' },
  },
});

export interface OrderInput {
  /** What it goes by, as the graph calls it (`Order` there). */
  field: string;
  direction: OrderDirectionName;
}

/** The order of the nodes of `type` by one of `fields`: GraphQL's name of each, the graph's, and its description. */
function orderOf(
  type: string,
  fields: Record<string, { by: string; description: string }>,
): new () => OrderInput {
  const values = Object.fromEntries(Object.entries(fields).map(([name, { by }]) => [name, by]));
  registerEnumType(values, {
    name: `${type}OrderField`,
    description: `What a list of ${type.toLowerCase()}s may be ordered by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(fields).map(([name, { description }]) => [name, { description }]),
    ),
  });

  @InputType(`${type}Order`, {
    description: `In which order ${type.toLowerCase()}s come; those without a value come last.`,
  })
  class TypeOrder implements OrderInput {
    @Field(() => values, { description: 'What they go by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
    direction!: OrderDirectionName;
  }
  return TypeOrder;
}

export const ArticleOrder = orderOf('Article', {
  PUBLISHED_AT: { by: 'publishedAt', description: 'When it was published.' },
  INGESTED_AT: { by: 'ingestedAt', description: 'When it came into the graph.' },
  TITLE: { by: 'title', description: 'Its headline.' },
});
export const ActorOrder = orderOf('Actor', {
  NAME: { by: 'name', description: 'Its canonical name.' },
});
export const PlaceOrder = orderOf('Place', {
  NAME: { by: 'name', description: 'Its name.' },
});
export const EventOrder = orderOf('Event', {
  DATE: { by: 'date', description: 'When it happens.' },
  TITLE: { by: 'title', description: 'Its title.' },
});
export const ClaimOrder = orderOf('Claim', {
  PUBLISHED_AT: { by: 'publishedAt', description: 'When its article was published.' },
  YEAR: { by: 'year', description: 'The first of the years that it is about.' },
});
export type ArticleOrder = OrderInput;
export type ActorOrder = OrderInput;
export type PlaceOrder = OrderInput;
export type EventOrder = OrderInput;
export type ClaimOrder = OrderInput;
