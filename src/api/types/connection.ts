import { Field, Int, ObjectType } from 'type-graphql';

/**
 * Relay's connections (GraphQL Cursor Connections Specification). The values behind them are thunks, which
 * graphql calls only for the fields that an operation selects: a page that nobody asks for is never read, and
 * neither is a count.
 */
export interface ConnectionValue {
  edges(): readonly object[] | Promise<readonly object[]>;
  pageInfo(): PageInfo | Promise<PageInfo>;
  totalCount(): number | Promise<number>;
}

@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more edges follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether edges come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null on an empty page.' })
  endCursor!: string | null;
}

/** What all edges have; each adds its `node` and the properties of its relationship. */
@ObjectType({ simpleResolvers: true })
export abstract class Edge {
  @Field(() => String, { description: 'For `after` and `before`; opaque.' })
  cursor!: string;
}

/** The connection type of `edge`, named after it: `EventEdge` gives `EventConnection`. */
export function connectionOf(edge: new () => Edge): new () => ConnectionValue {
  const name = edge.name.replace(/Edge$/, 'Connection');

  @ObjectType(name, { description: `A page of \`${edge.name}\`s.`, simpleResolvers: true })
  class Connection implements ConnectionValue {
    @Field(() => [edge], { description: 'The edges of this page, in order.' })
    edges!: ConnectionValue['edges'];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: ConnectionValue['pageInfo'];

    @Field(() => Int, { description: 'How many edges there are on all pages; counted only when selected.' })
    totalCount!: ConnectionValue['totalCount'];
  }
  return Connection;
}
