import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Root } from 'type-graphql';
import type { Relation } from '../../graph/read/relations.js';
import type { Context } from '../context.js';
import { edgeConnection } from '../pagination/lists.js';
import type { ListArgs } from '../pagination/request.js';
import type { ConnectionValue } from '../types/connection.js';
import type { EdgeClass } from './edge-values.js';

/** What a field that `ConnectionField` defines is: a method of its resolver class. */
export type ConnectionResolver = (
  parent: { readonly id: string },
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
) => ConnectionValue;

export interface ConnectionFieldOptions {
  /** The connection's type in the schema. */
  readonly type: ClassType;
  readonly args: ClassType<ListArgs>;
  readonly description: string;
}

/** Defines a field of a resolver class: the pages of `relation`, each edge of which is an `edge`. */
export function ConnectionField<P>(
  relation: Relation<P>,
  edge: EdgeClass<P>,
  { type, args, description }: ConnectionFieldOptions,
) {
  const resolver: ConnectionResolver = (parent, args, context, info) =>
    edgeConnection(context, relation, parent.id, args, info, (cursors, row) => {
      return new edge(cursors, row, context, parent.id);
    });
  return (prototype: object, name: string): void => {
    const method = { value: resolver };
    Object.defineProperty(prototype, name, method);
    FieldResolver(() => type, { description })(prototype, name, method);
    Root()(prototype, name, 0);
    Args(() => args)(prototype, name, 1);
    Ctx()(prototype, name, 2);
    Info()(prototype, name, 3);
  };
}
