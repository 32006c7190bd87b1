import type { TokenRange } from '../doc.js';
import type { EncoderOutput } from '../encoder/encoder.js';
import { readMisreadClauses } from './misread-clauses.js';
import { readMisreadPhrases } from './misread-phrases.js';
import { readMisreadWords } from './misread-words.js';
import { readNearWords } from './near-words.js';
import { readOutcomes } from './outcomes.js';
import { readOverSemicolons } from './over-semicolons.js';
import { readPresentVerbs } from './present-verbs.js';
import { readReducedRelatives } from './reduced-relatives.js';

/**
 * Trees that English sentences do not have and a parser may give, read as the ones that were meant, so that every step behind
 * finds the verb and its subject. Everything else stays as it is. `words`: the token of each entry of `syntax`.
 */
export function readMisreadTrees(
  syntax: EncoderOutput['syntax'],
  words: readonly string[],
  sentences: readonly TokenRange[],
): EncoderOutput['syntax'] {
  const read = readReducedRelatives(
    readMisreadPhrases(
      readNearWords(readMisreadClauses(readMisreadWords(readPresentVerbs(syntax))), words),
      words,
    ),
    words,
    sentences,
  );
  return readOverSemicolons(readOutcomes(read, words), words, sentences);
}
