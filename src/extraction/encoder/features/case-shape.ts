/** How a word is written, which the pieces, being in lower case, do not tell. The numbers are the model's. */
export const CaseShape = {
  SPECIAL: 0,
  LOWER: 1,
  TITLE: 2,
  UPPER: 3,
  INITIAL: 4,
  MIXED: 5,
  DIGIT: 6,
  SYMBOL: 7,
} as const;
export type CaseShape = (typeof CaseShape)[keyof typeof CaseShape];

/** Decimal digits, and those that are raised, lowered or circled (Unicode's Numeric_Type Decimal and Digit). */
const DIGIT =
  /[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒\u{10A40}-\u{10A43}\u{10E60}-\u{10E68}\u{11052}-\u{1105A}\u{1F100}-\u{1F10A}]/u;

/** Most words. */
const PLAIN_LOWER = /^[a-z]+$/;

/** The case shape of a word as it stands in the text. */
export function toCaseShape(word: string): CaseShape {
  if (PLAIN_LOWER.test(word)) return CaseShape.LOWER;
  if (DIGIT.test(word)) return CaseShape.DIGIT;
  const letters = word.match(/\p{L}/gu);
  if (!letters) return CaseShape.SYMBOL;
  const upper = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return CaseShape.LOWER;
  if (upper === letters.length) return upper > 1 ? CaseShape.UPPER : CaseShape.INITIAL;
  return upper === 1 && /^\p{Lu}/u.test(letters[0]) ? CaseShape.TITLE : CaseShape.MIXED;
}
