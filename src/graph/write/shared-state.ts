import { EMPTY_TALLY, findProfile, type Profile, type Tally, toNames } from './tally.js';

/** What articles say of a shared node: of itself, and of the actors that are merged into it. */
export interface SharedState {
  readonly own: Tally;
  readonly merged: Tally;
}

export const EMPTY_STATE: SharedState = { own: EMPTY_TALLY, merged: EMPTY_TALLY };

/** A shared node before and after a change. */
export interface SharedChange {
  readonly id: string;
  readonly before: SharedState;
  readonly after: SharedState;
}

/**
 * What the node is shown as: its own profile, however often the merged ones are spoken of; theirs where no article
 * is left that speaks of itself. Null where none is left at all.
 */
export function findProfileOf({ own, merged }: SharedState): Profile | null {
  return findProfile(own) ?? findProfile(merged);
}

/** All names that any article gives it or a merged one, in code unit order. */
export function toNamesOf({ own, merged }: SharedState): string[] {
  return [...new Set([...toNames(own), ...toNames(merged)])].sort();
}
