import type { ClassTokens } from './class-tokens.js';
import type { SpecialPiece, Vocabulary } from './vocabulary.js';
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
  const parts = words.map(toWordParts);
  const written = parts.flat();
  const folded = written.map(foldPart);
  const found = classTokens.find(written, folded);
  let at = 0;
  return parts.map(({ length }) => {
    const pieces: number[] = [];
    for (const end = at + length; at < end;) {
      const from = at;
      const match = found[from]?.match;
      let special: SpecialPiece | null = null;
      for (; at < end && found[at]?.match === match; at++) special ??= found[at]?.piece ?? null;
      if (special) pieces.push(vocabulary.idOf(special));
      else for (let part = from; part < at; part++) pieces.push(...vocabulary.toPieces(folded[part]!));
    }
    return pieces.length ? pieces : [vocabulary.idOf('[UNK]')];
  });
}
