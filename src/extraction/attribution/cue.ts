import type { CueCandidate, TokenRange } from '../doc.js';
import type { CueEntry } from '../lexicon/cues/cue-entry.js';

export type CueKind = 'VERB' | 'NOUN' | 'ADJECTIVE' | 'PREPOSITION' | 'VIEW' | 'ADVERB' | 'COLON' | 'QUOTE';

/** Words that attribute: what a claim hangs on. */
export interface Cue {
  readonly kind: CueKind;
  /** Its words, as far as they are one stretch: "pointed out", "according to". */
  readonly range: TokenRange;
  /** Token index of the verb, noun, adjective or preposition that governs the frame. */
  readonly head: number;
  /** What the lexicon knows of it, null for a cue that only the encoder saw. */
  readonly entry: CueEntry | null;
  /** What the encoder says of it, null for a cue that only the lexicon knows. */
  readonly candidate: CueCandidate | null;
}
