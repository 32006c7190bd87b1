import type { ArticleEvent, Mention } from '../queries/article.js';
import type { Claim } from '../queries/claim.js';
import type { LoadedArticle } from './use-article.js';
import type { Range } from './segment.js';
import type { Speaker, Speakers } from './speakers.js';

export interface ClaimMark extends Range {
  readonly layer: 'claim';
  readonly claim: Claim;
  /** Null: the author's own voice. */
  readonly speaker: Speaker | null;
  /** How many claims stand inside one another within it, at most: its line runs below theirs. */
  readonly height: number;
}

export interface MentionMark extends Range {
  readonly layer: 'mention';
  readonly mention: Mention;
  /** The event that is mentioned, or that a date is of. */
  readonly event: ArticleEvent | null;
}

/** The words that attribute: a cue, or those that name the source. */
export interface CueMark extends Range {
  readonly layer: 'cue';
  readonly claim: Claim;
  readonly speaker: Speaker;
}

export type Mark = ClaimMark | MentionMark | CueMark;

/** What a reader has chosen to see; null: everything. */
export interface Choice {
  /** Ids of speakers; `author` is the author's own voice. */
  readonly speaker: string | null;
  readonly kind: string | null;
  /** Type of the events. */
  readonly type: string | null;
  /** Whether claims of other years are left out. */
  readonly years: { readonly gte?: number; readonly lte?: number } | null;
}

function isChosen(claim: Claim, mentions: readonly Mention[], choice: Choice): boolean {
  const { speaker, kind, type, years } = choice;
  const source = claim.attribution.at(-1)?.actor.id ?? 'author';
  if (speaker !== null && source !== speaker && !claim.attribution.some(({ actor }) => actor.id === speaker))
    return false;
  if (kind !== null && claim.kind !== kind) return false;
  if (type !== null && !claim.cites.edges.some(({ node }) => node.type === type)) return false;
  if (years === null) return true;
  const { gte = -Infinity, lte = Infinity } = years;
  return toYearsOf(claim, mentions).some((year) => year >= gte && year <= lte);
}

/** The years of a claim, as in the graph: those of dates in its content, and of the events that it cites. */
function toYearsOf({ span, cites }: Claim, mentions: readonly Mention[]): number[] {
  const dates = mentions.flatMap(({ start, end, refersTo: { value } }) =>
    value !== undefined && start >= span.start && end <= span.end ? [value] : [],
  );
  // An interval's year is its first; NaN, where there is no date, lies in no span.
  return [...dates, ...cites.edges.map(({ node }) => Number.parseInt(node.date ?? '', 10))];
}

/** All that is to be marked in the text of `article` under `choice`. */
export function toMarks({ head, claims, events }: LoadedArticle, speakers: Speakers, choice: Choice): Mark[] {
  const chosen = claims.filter((claim) => isChosen(claim, head.mentions, choice));
  const eventById = new Map(events.map((event) => [event.id, event]));
  const eventByDate = new Map(
    events.flatMap((event) => (event.dateSpan ? [[toKey(event.dateSpan), event]] : [])),
  );
  const heights = toHeights(chosen);

  const claimMarks = chosen.map((claim): ClaimMark => {
    const source = claim.attribution.at(-1);
    const speaker = source ? speakers.of(source.actor) : null;
    return { layer: 'claim', ...toRange(claim.span), claim, speaker, height: heights.get(claim.id)! };
  });
  const cueMarks = chosen.flatMap((claim): CueMark[] => {
    const own = claim.attribution.at(-1);
    if (!own?.cue || own.cue.end - own.cue.start < 2) return [];
    return [{ layer: 'cue', ...toRange(own.cue), claim, speaker: speakers.of(own.actor) }];
  });
  const mentionMarks = head.mentions.flatMap((mention): MentionMark[] => {
    const event =
      eventById.get(mention.refersTo.id) ??
      (mention.form === 'DATE' ? eventByDate.get(toKey(mention)) : null);
    if (choice.type !== null && mention.form === 'TRIGGER' && event?.type !== choice.type) return [];
    return [{ layer: 'mention', ...toRange(mention), mention, event: event ?? null }];
  });
  return [...claimMarks, ...cueMarks, ...mentionMarks];
}

function toRange({ start, end }: Range): Range {
  return { start, end };
}

function toKey({ start, end }: Range): string {
  return `${start}-${end}`;
}

/** By claim id: 0 where no other claim stands within the span, else one more than the highest that does. */
function toHeights(claims: readonly Claim[]): Map<string, number> {
  const heights = new Map<string, number>();
  const shortestFirst = [...claims].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const [i, { id, span }] of shortestFirst.entries()) {
    let height = 0;
    for (const inner of shortestFirst.slice(0, i)) {
      if (inner.span.start < span.end && inner.span.end > span.start)
        height = Math.max(height, heights.get(inner.id)! + 1);
    }
    heights.set(id, Math.min(height, 4));
  }
  return heights;
}
