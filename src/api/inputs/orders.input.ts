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

export interface Order {
  /** The property of the node that it goes by. */
  field: string;
  direction: OrderDirectionName;
}

/** The order of the nodes of `type` by one of `fields`: GraphQL's name of each, its property and description. */
function orderOf(
  type: string,
  fields: Record<string, { property: string; description: string }>,
): new () => Order {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, { property }]) => [name, property]),
  );
  registerEnumType(properties, {
    name: `${type}OrderField`,
    description: `What a list of ${type.toLowerCase()}s may be ordered by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(fields).map(([name, { description }]) => [name, { description }]),
    ),
  });

  @InputType(`${type}Order`, {
    description: `In which order ${type.toLowerCase()}s come; those without a value come last.`,
  })
  class TypeOrder implements Order {
    @Field(() => properties, { description: 'What they go by.' })
    field!: string;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
    direction!: OrderDirectionName;
  }
  return TypeOrder;
}

export const ArticleOrder = orderOf('Article', {
  PUBLISHED_AT: { property: 'publishedAt', description: 'When it was published.' },
  INGESTED_AT: { property: 'ingestedAt', description: 'When it came into the graph.' },
  TITLE: { property: 'title', description: 'Its headline.' },
});
export const ActorOrder = orderOf('Actor', {
  NAME: { property: 'name', description: 'Its canonical name.' },
});
export const PlaceOrder = orderOf('Place', {
  NAME: { property: 'name', description: 'Its name.' },
});
export const EventOrder = orderOf('Event', {
  DATE: { property: 'date', description: 'When it happens.' },
  TITLE: { property: 'title', description: 'Its title.' },
});
export type ArticleOrder = Order;
export type ActorOrder = Order;
export type PlaceOrder = Order;
export type EventOrder = Order;
