const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu;
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;
/** ASCII's marks and Unicode's punctuation: `$`, `+`, `<` are, `€` is not. */
const PART = /[!-/:-@[-`{-~\p{P}]|[^!-/:-@[-`{-~\p{P}\s]+/gu;
const PLAIN = /^[A-Za-z0-9]+$/;

/**
 * BERT's basic tokens of a word, with their case: "anti-American" → anti, -, American; control characters are
 * dropped, ideographs and punctuation marks are parts of their own. May be empty.
 *
 * Devlin et al., "BERT" (2019), `BasicTokenizer`; the details are those of Hugging Face's `BertNormalizer` and
 * `BertPreTokenizer`, with which the model was trained.
 */
export function toWordParts(word: string): string[] {
  if (PLAIN.test(word)) return [word];
  return word.replace(CONTROL, '').replace(IDEOGRAPH, ' $& ').match(PART) ?? [];
}

/** Accents stripped, then lower case, character by character: "Élysée" → elysee. */
export function foldPart(part: string): string {
  if (PLAIN.test(part)) return part.toLowerCase();
  const bare = part.normalize('NFD').replace(/\p{Mn}/gu, '');
  // One at a time: JavaScript would lower a Σ at a word's end to ς, the reference does not look around.
  return Array.from(bare, (character) => character.toLowerCase()).join('');
}
