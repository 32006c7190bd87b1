/** The head of a text tells its language; more only takes time. In UTF-16 code units. */
const SAMPLE = 20_000;
/**
 * Below this many letters n-grams tell names from languages badly: "MANILA, Philippines (AP) _" reads as Tagalog.
 */
const ENOUGH_LETTERS = 40;
/**
 * eld's score (0 to 1) of the best language, and its lead over English, from which on a text counts as foreign. On
 * 9,500 lines of English news the highest lead at such a score was 0.28 (a line of French within an article);
 * short sentences in sixteen other languages lead by 0.25 to 0.8.
 */
const SURE = 0.73;
const LEAD = 0.2;

/**
 * The English name of the language that `text` is surely in, where that is not English; null where it is English,
 * or where nothing is sure: a text of few words or of names alone, or English that a machine translated badly.
 */
export async function findOtherLanguage(text: string): Promise<string | null> {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const otherScript = latin.length * 2 < letters.length;
  if (!otherScript && letters.length < ENOUGH_LETTERS) return null;

  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text.slice(0, SAMPLE));
  const scores = result.getScores();
  const best = scores[result.language] ?? 0;
  const foreign = otherScript || (best >= SURE && best - (scores.en ?? 0) >= LEAD);
  return foreign ? toLanguageName(result.language) : null;
}

function toLanguageName(code: string): string {
  const name = code && code !== 'en' ? new Intl.DisplayNames('en', { type: 'language' }).of(code) : undefined;
  return name ?? 'another language';
}
