import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AnnalsError } from '../../domain/errors.js';
import type { EventType as EventTypeName } from '../../domain/plover.js';
import {
  findTimelineBounds,
  MAX_TIMELINE_YEARS,
  readTimeline,
  type Years,
} from '../../graph/questions/timeline.js';
import type { Reader } from '../../graph/store.js';
import type { Context } from '../context.js';
import { TimelineYear } from '../types/timeline.type.js';
import { EventType } from '../types/vocabulary.js';
import { checkNode } from './check-node.js';
import { toKeptActor } from './edge-fields.js';

@Resolver()
export class TimelineResolver {
  @Query(() => [TimelineYear], {
    description: `Every year of a span with how many events and claims it has, those without any included, from the earliest on; at most ${MAX_TIMELINE_YEARS} years. It costs a look at each year without \`actor\` and \`type\`, and with them at each event and claim that they leave.`,
  })
  async timeline(
    @Ctx() context: Context,
    @Arg('from', () => Int, {
      nullable: true,
      description:
        'Not before this year; without it from the first that has anything, but no longer than a timeline may be.',
    })
    from: number | null = null,
    @Arg('to', () => Int, {
      nullable: true,
      description: 'Not after this year; without it to the last that has anything.',
    })
    to: number | null = null,
    @Arg('actor', () => ID, {
      nullable: true,
      description:
        'Only events that this actor takes part in, and claims that it makes or that are about it.',
    })
    actor: string | null = null,
    @Arg('type', () => EventType, {
      nullable: true,
      description: 'Only events of this type, and claims that cite one.',
    })
    type: EventTypeName | null = null,
  ): Promise<TimelineYear[]> {
    const kept = actor === null ? null : await toKeptActor(context, actor);
    const span = await findSpan(context.store, { from, to });
    const years = span ? await readTimeline(context.store, span, { actor: kept, type }) : [];
    if (kept !== null && years.every(({ events, claims }) => events + claims === 0)) {
      await checkNode(context, 'Actor', kept);
    }
    return years;
  }
}

/** The years that are asked for, null where the graph has none of them. Throws AnnalsError BAD_ARGUMENT. */
async function findSpan(store: Reader, { from, to }: Years): Promise<{ from: number; to: number } | null> {
  const bounds = await findTimelineBounds(store, { from, to });
  if (!bounds) return null;
  const last = bounds.to;
  const first = from ?? Math.max(bounds.from, last - MAX_TIMELINE_YEARS + 1);
  if (first > last) {
    if (from === null || to === null) return null;
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `\`from\` is not after \`to\`; ${from} and ${to} came.`,
      'Give the earlier year as `from`.',
    );
  }
  if (last - first >= MAX_TIMELINE_YEARS) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `A timeline has at most ${MAX_TIMELINE_YEARS} years; ${first} to ${last} are ${last - first + 1}.`,
      'Ask for a shorter span.',
    );
  }
  return { from: first, to: last };
}
