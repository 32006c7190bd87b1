/** One word of a name as names are compared: lower case, without accents, stops, apostrophes and hyphens. */
export interface Unit {
  readonly key: string;
  /** Whether the written word begins with an upper-case letter, and whether it has no other letters. */
  readonly capital: boolean;
  readonly upper: boolean;
}

/** Most words: nothing of them but the case is to be told apart. */
const PLAIN = /^[A-Za-z]+$/;

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
};

/**
 * The comparable words of one token: "Al-Qaeda" → al, qaeda; "U.S." → us; "'s" → s. A mark that joins nothing (a hyphen,
 * a stop) gives none; any other mark is a unit of itself, which no name contains, so that names do not run across it.
 */
export function toUnits(token: string): Unit[] {
  if (PLAIN.test(token)) return [toPlainUnit(token)];
  return token
    .split(/[-‐‑–—/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '&')
    .map((part) => {
      // "US$" is no country.
      const key = /[$€£¥%@#]/u.test(part) ? part : fold(part);
      const letters = part.replace(/[^\p{L}]/gu, '');
      const upper =
        letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
      return { key: key || part, capital: /^[^\p{L}]*\p{Lu}/u.test(part), upper };
    });
}

function toPlainUnit(word: string): Unit {
  const key = word.toLowerCase();
  const capital = word[0] !== key[0];
  return { key, capital, upper: capital && word.length > 1 && word === word.toUpperCase() };
}

/** Letters and digits of a word for comparison. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđıßæœðþħə]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** The words of a name, possessive endings apart as the tokens of an article have them: "McDonald's" → McDonald, 's. */
export function toWords(name: string): string[] {
  return name.match(/['’]s(?![\p{L}])|(?:(?!['’]s(?![\p{L}]))[^\s,()"“”;:])+|[,()"“”;:]/gu) ?? [];
}
