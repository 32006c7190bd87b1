import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { makeCompilable } from './execution/compilable.js';
import { callFieldsDirectly } from './read-ahead/field-calls.js';
import { readQueriesAhead } from './read-ahead/query-fields.js';
import { ActorMergeResolver, MergesOfActorResolver } from './resolvers/actor-merge.resolver.js';
import { ActorResolver } from './resolvers/actor.resolver.js';
import { ArticleResolver } from './resolvers/article.resolver.js';
import { ClaimResolver } from './resolvers/claim.resolver.js';
import { EventResolver } from './resolvers/event.resolver.js';
import { NodeResolver } from './resolvers/node.resolver.js';
import { PathResolver } from './resolvers/path.resolver.js';
import { PlaceResolver } from './resolvers/place.resolver.js';
import { RelationsResolver } from './resolvers/relations.resolver.js';
import { SearchResolver } from './resolvers/search.resolver.js';
import { MentionResolver, TextSpanResolver } from './resolvers/span.resolver.js';
import { StatsResolver } from './resolvers/stats.resolver.js';
import { SubscriptionResolver } from './resolvers/subscription.resolver.js';
import { TimelineResolver } from './resolvers/timeline.resolver.js';
import { WritingResolver } from './resolvers/writing.resolver.js';
import { YearResolver } from './resolvers/year.resolver.js';

/** The whole schema, with its resolvers; what `schema/schema.graphql` is emitted from. */
export function buildGraphqlSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ArticleResolver,
      ActorResolver,
      PlaceResolver,
      EventResolver,
      ClaimResolver,
      YearResolver,
      NodeResolver,
      TimelineResolver,
      StatsResolver,
      RelationsResolver,
      PathResolver,
      SearchResolver,
      TextSpanResolver,
      MentionResolver,
      WritingResolver,
      ActorMergeResolver,
      MergesOfActorResolver,
      SubscriptionResolver,
    ],
    // Arguments that GraphQL's types do not bound are checked where they are used, with an error of their own.
    validate: false,
    // Asked for, though each subscription brings a source of its own (`subscribe`).
    pubSub: { publish: refuseTopic, subscribe: refuseTopic },
  });
  callFieldsDirectly(schema);
  readQueriesAhead(schema);
  makeCompilable(schema);
  return schema;
}

function refuseTopic(topic: string): never {
  throw new Error(`There are no topics, so "${topic}" is none either: a subscription names its source.`);
}
