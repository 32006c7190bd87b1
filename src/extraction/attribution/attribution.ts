import type { Span } from '../../domain/span.js';
import type { Stance } from '../../domain/vocabulary.js';
import type { TokenRange } from '../doc.js';

/** One source, cue and content, before it is known which stands inside which. Spans are code units. */
export interface AttributionFrame {
  readonly kind: 'DIRECT_QUOTE' | 'INDIRECT' | 'SCARE_QUOTE';
  readonly content: Span;
  /** Tokens of the content's clause, for its polarity. */
  readonly clause: TokenRange;
  readonly cue: Span | null;
  /** Token index that governs the cue's clause; null for a label or a quotation mark. */
  readonly cueHead: number | null;
  /** Null where no source is said. */
  readonly source: Span | null;
  /** Token index that heads the source; null where there is none. */
  readonly sourceHead: number | null;
  /** Index into `entities` of who speaks, where the source's own words do not tell: "A: …". */
  readonly speaker?: number;
  readonly stance: Stance;
  /** Of whom the content speaks, where that stands outside: "accused *Norway* on Monday of breaking the deal". */
  readonly concerned?: readonly Span[];
  /**
   * What the source of the content around it says in its own voice ("X said it was not true that …"): the same source
   * again, and none at all where nobody else says it.
   */
  readonly ownVoice?: true;
  /** Token index of the cue whose attribution this one stands inside, where the content does not tell: "Reuters said, *citing* Lind, …". */
  readonly via?: number;
  /** Token index of the cue beside whose attribution this one stands, though its words stand in that one's content: "accused Mali of fraud, *which it denies*, and Chad of theft". */
  readonly beside?: number;
  /** The content is another claim's, taken up again from elsewhere ("…. China denies this."): nothing stands inside it. */
  readonly echo?: true;
}
