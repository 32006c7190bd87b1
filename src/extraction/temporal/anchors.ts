import type { Day } from './calendar.js';
import type { Focus } from './focus.js';
import type { Tense } from './tense.js';

/** What a relative expression is resolved by. */
export interface Anchors {
  /** The day of the article, as far as it is known: its `day` and `month` may be missing; null where it is unknown. */
  readonly reference: ReferenceFields | null;
  readonly focus: Focus;
  /** Whether the text writes the day before the month ("31/7/2024"). */
  readonly isDayFirst: boolean;
  /** Index of the sentence that the expression stands in. */
  readonly sentence: number;
  /** Of the verb that governs the expression. */
  readonly tense: () => Tense;
  /** Whether that verb is in the present perfect: "have stalled *since August*". */
  readonly isPerfect: () => boolean;
  /** Whether it says when that verb's happening is: "denied it *on 20 December*", not "*Friday's* vote". */
  readonly isAdverbial: () => boolean;
}

export interface ReferenceFields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function toDay(reference: ReferenceFields | null): Day | null {
  return reference?.month !== undefined && reference.day !== undefined ? (reference as Day) : null;
}
