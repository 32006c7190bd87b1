/**
 * A person's statement that two actors are one, never the text's: it has no span, and stays when it is undone. In
 * force as long as nobody has undone it, for every article that comes as well.
 */
export interface ActorMerge {
  readonly id: string;
  /** The actor that was to stay, and what it was called then. */
  readonly kept: string;
  readonly keptName: string;
  /** The one that it was to stand for as well. */
  readonly merged: string;
  readonly mergedName: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly note: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
