import type { Stance } from '../../../domain/vocabulary.js';

/**
 * What a cue takes as its content.
 * - CLAUSE: a finite clause or a quotation ("said that …", "“…,” he said").
 * - INFINITIVE: a non-finite clause whose subject is the source ("vowed to …") or the object ("urged NATO to …").
 * - NOMINAL: what it is about, all that follows ("criticized Rutte for …", "accused NATO of …").
 * - PREPOSITIONAL: the phrase of a preposition that the verb calls for ("called for talks", "warned of war").
 * - QUOTE: only words in quotation marks ("called it “a farce”").
 */
export type CueFrame = 'CLAUSE' | 'INFINITIVE' | 'NOMINAL' | 'PREPOSITIONAL' | 'QUOTE';

export interface CueEntry {
  readonly frames: ReadonlySet<CueFrame>;
  /** Of the source towards the content, where the cue is not negated. */
  readonly stance: Stance;
}

/** Entries for the lemmas of `words` (white space between). */
export function toEntries(
  frames: readonly CueFrame[],
  words: string,
  stance: Stance = 'ASSERTS',
): [string, CueEntry][] {
  return toEntriesOf(words.trim().split(/\s+/), frames, stance);
}

/** Entries for phrases, with a comma between: "rule out, point out". */
export function toPhraseEntries(
  frames: readonly CueFrame[],
  phrases: string,
  stance: Stance = 'ASSERTS',
): [string, CueEntry][] {
  return toEntriesOf(phrases.split(', '), frames, stance);
}

function toEntriesOf(
  lemmas: readonly string[],
  frames: readonly CueFrame[],
  stance: Stance,
): [string, CueEntry][] {
  return lemmas.map((lemma) => [lemma, { frames: new Set(frames), stance }]);
}

/** One map of several lists; a lemma in two of them takes all frames, and the stance that is not ASSERTS. */
export function toLexicon(lists: readonly [string, CueEntry][][]): ReadonlyMap<string, CueEntry> {
  const lexicon = new Map<string, CueEntry>();
  for (const [lemma, entry] of lists.flat()) {
    const before = lexicon.get(lemma);
    lexicon.set(lemma, {
      frames: new Set([...(before?.frames ?? []), ...entry.frames]),
      stance: before && before.stance !== 'ASSERTS' ? before.stance : entry.stance,
    });
  }
  return lexicon;
}
