import type { EventLayers } from './event-context.js';
import { headOf } from '../syntax-tree.js';
import { childrenOf } from './dependents.js';

type Unit = 'D' | 'W' | 'M' | 'Y';

/** How far apart two events are; `amount` null where only the unit is told ("days after"). */
export interface Distance {
  readonly amount: number | null;
  readonly unit: Unit;
}

/** Two clauses of a sentence that the text sets in time to each other. */
export interface ClauseLink {
  /** The verb or noun of the clause that is counted from. */
  readonly anchor: number;
  /** The verb of the clause that is placed by it. */
  readonly placed: number;
  /** 1 where what is placed came after the anchor, -1 before, 0 at about the same time. */
  readonly order: 1 | -1 | 0;
  /** Null where the text names none. */
  readonly distance: Distance | null;
  /** Index into `dates` of the words that name it; null where none do. */
  readonly date: number | null;
}

const ORDER: ReadonlyMap<string, ClauseLink['order']> = new Map([
  ['after', 1],
  ['before', -1],
  ['when', 0],
  ['as', 0],
  ['while', 0],
  ['once', 0],
  ['because', 0],
]);
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'D'],
  ['hour', 'D'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
]);

/**
 * "left *a day after* the truce ended", "*two years before* the coup", "closed the border *after* gunmen killed three":
 * which clause came how long before or after which.
 */
export function findClauseLinks({ syntax, dates }: Pick<EventLayers, 'syntax' | 'dates'>): ClauseLink[] {
  const durations = new Map(
    dates.filter(({ timex }) => timex === 'DURATION').map((date) => [date.to, date] as const),
  );
  const byEnd = new Map(
    dates.filter(({ timex }) => timex === 'DATE').map((date) => [date.to, date] as const),
  );
  return syntax.flatMap(({ lemma, deprel }, mark) => {
    if (deprel !== 'mark' && deprel !== 'case' && deprel !== 'advmod') return [];
    const order = ORDER.get(lemma.toLowerCase());
    if (order === undefined) return [];
    const duration = order === 0 ? undefined : durations.get(mark);
    const distance = duration ? parseDistance(duration.value) : order === 0 ? null : bareUnit(syntax, mark);
    const anchor = syntax[mark]!.head;
    const relation = syntax[anchor]?.deprel ?? '';
    const clause = deprel !== 'case' && relation === 'advcl';
    // "two years after *the coup*"; "after the coup" alone is as good as no date
    const noun = deprel === 'case' && /^(?:obl|nmod)/.test(relation) && distance !== null;
    if (!clause && !noun) return [];
    // "has been divided since Chad invaded it *in 1974, nine days after* a coup": what the date before is of
    const dated = duration && byEnd.get(duration.from - 1);
    const isApposed = dated !== undefined && syntax[duration!.from - 1]?.lemma === ',';
    const placed = toVerb(syntax, isApposed ? headOf(syntax, dated) : syntax[anchor]!.head);
    return placed === null ? [] : [{ anchor, placed, order, distance, date: duration?.index ?? null }];
  });
}

/** The links of each token that either end stands at, so that looking them up costs the same in any article. */
export function toLinksByToken(links: readonly ClauseLink[]): ReadonlyMap<number, readonly ClauseLink[]> {
  const byToken = new Map<number, ClauseLink[]>();
  for (const link of links) {
    for (const token of new Set([link.anchor, link.placed])) {
      const known = byToken.get(token);
      if (known) known.push(link);
      else byToken.set(token, [link]);
    }
  }
  return byToken;
}

/** "*days* before it accused Chile": a unit without a number is no expression of time by itself. */
function bareUnit(syntax: EventLayers['syntax'], mark: number): Distance | null {
  const before = syntax[mark - 1];
  const unit = before?.xpos === 'NNS' ? UNITS.get(before.lemma.toLowerCase()) : undefined;
  return unit ? { amount: null, unit } : null;
}

/** `P3W`; hours and minutes are the same day. Null for what is no such period. */
export function parseDistance(period: string): Distance | null {
  const match = /^P(T?)(\d+|X)([DWMYHS])$/.exec(period);
  if (!match) return null;
  const [, clock, amount, unit] = match;
  if (clock) return { amount: 0, unit: 'D' };
  return { amount: amount === 'X' ? null : Number(amount), unit: unit as Unit };
}

/** "announced on *Thursday*, a week after …": the verb that a date belongs to. */
function toVerb(syntax: EventLayers['syntax'], token: number): number | null {
  for (let at = token, step = 0; at >= 0 && step < 4; at = syntax[at]!.head, step++) {
    const { upos, deprel } = syntax[at]!;
    if (upos === 'VERB' || deprel === 'root' || isCopular(syntax, at)) return at;
  }
  return null;
}

function isCopular(syntax: EventLayers['syntax'], token: number): boolean {
  return childrenOf(syntax, token).some((child) => syntax[child]!.deprel === 'cop');
}
