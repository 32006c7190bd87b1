import type { NameSpan } from '../../doc.js';

type NameType = NameSpan['type'];

const ACTUAL = ['PER', 'ORG', 'LOC'] as const;

/**
 * What a name is, from the probability of each type. Whether it is an actor's or a place's is one question, which of the
 * three kinds another: OTHER it is only where that is likelier than the three together.
 *
 * @param taken the type that the tagger gives it
 */
export function toNameType(
  taken: NameType,
  shares: Readonly<Record<NameType, number>>,
): Pick<NameSpan, 'type' | 'score' | 'named'> {
  const named = ACTUAL.reduce((sum, type) => sum + shares[type], 0);
  const likeliest = ACTUAL.reduce((a, b) => (shares[b] > shares[a] ? b : a));
  const type = taken === 'OTHER' && shares.OTHER < named ? likeliest : taken;
  return { type, score: shares[type], named };
}
