import type { ClassTokens } from './class-tokens.js';
import type { Vocabulary } from './vocabulary.js';
import { foldPart, toWordParts } from './word-parts.js';

/**
 * The piece ids of each word of a sentence, one or more a word. The parts of a word that belong to one country, demonym
 * or capital give one class piece, marks between them included: "U.S." and "Guinea-Bissau" are one piece each,
 * "US-China" is three.
 */
export function toWordPieces(
  words: readonly string[],
  vocabulary: Vocabulary,
  classTokens: ClassTokens,
): number[][] {
  const written = words.map(toWordParts);
  const folded = written.map((parts) => parts.map(foldPart));
  const found = classTokens.find(written.flat(), folded.flat());
  let offset = 0;
  return folded.map((parts) => {
    const matches = found.slice(offset, (offset += parts.length));
    const pieces: number[] = [];
    for (let from = 0; from < parts.length;) {
      const match = matches[from]?.match;
      let to = from + 1;
      while (to < parts.length && matches[to]?.match === match) to++;
      const piece = matches.slice(from, to).find((m) => m?.piece)?.piece;
      if (piece) pieces.push(vocabulary.idOf(piece));
      else for (const part of parts.slice(from, to)) pieces.push(...vocabulary.toPieces(part));
      from = to;
    }
    return pieces.length ? pieces : [vocabulary.idOf('[UNK]')];
  });
}
