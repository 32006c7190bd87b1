import { fold } from '../../knowledge/normalize.js';
import { TITLE_NOUNS } from '../lexicon/titles.js';
import type { TokenRange } from '../doc.js';
import type { MentionDoc, NameDraft } from './draft.js';
import { BODY } from './type-by-head.js';

const ACRONYM = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}\d]*$/u;

/** A short form that a text gives in brackets, by its words → the index of the name that it stands for. */
export type Acronyms = ReadonlyMap<string, number>;

/** "the Example Workers' Union (EWU)": what an article itself says that letters stand for, whatever others mean by them. */
export function findAcronyms(
  doc: MentionDoc,
  names: readonly (TokenRange & Pick<NameDraft, 'type' | 'aliases'>)[],
): Acronyms {
  const known = new Set(names.filter((n) => n.aliases.length).map((n) => n.from));
  const found = new Map<string, number>();
  names.forEach(({ from, to, type }, i) => {
    const text = doc.tokens[to + 1]?.text ?? '';
    if (type !== 'ORG' || to - from < 2 || found.has(text) || !ACRONYM.test(text)) return;
    if (doc.tokens[to]?.text !== '(' || doc.tokens[to + 2]?.text !== ')') return;
    const words = doc.tokens.slice(from, to).map((t) => t.text);
    // "the German Trade Union Confederation (DGB)": letters of another language, of nobody else.
    if (toAcronyms(words).includes(fold(text)) || !known.has(to + 1)) found.set(text, i);
  });
  return found;
}

/** The names with each short form that the text explains read as it explains it: no other body of the same letters. */
export function readAcronyms(doc: MentionDoc, names: readonly NameDraft[]): NameDraft[] {
  const acronyms = findAcronyms(doc, names);
  if (!acronyms.size) return [...names];
  const textOf = (at: number) => doc.tokens[at]!.text;
  const inside = new Uint8Array(doc.tokens.length);
  for (const { from, to } of names) if (to - from > 1) inside.fill(1, from, to);
  const others = names.filter(({ from, to }) => to - from > 1 || !acronyms.has(textOf(from)));
  const explained = doc.tokens.flatMap(({ text }, at): NameDraft[] => {
    const long = acronyms.get(text);
    return long === undefined || inside[at] ? [] : [{ ...names[long]!, from: at, to: at + 1, form: 'NAME' }];
  });
  return [...others, ...explained].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "Movement for a Free Market (*MFM*)": a body, whether or not its long name was seen for one. */
const BODY_NOUN =
  /^(?:Movement|Front|Organi[sz]ation|Forces?|Network|Cent(?:er|re)|Office|Service|Bank|Board|Court|Congress|Assembly|Forum|Trust|Fund|Campaign|Mission|Command|Directorate|Initiative|Programme|Program)s?$/;
/** How many words letters are looked for in. */
const MAX_WORDS = 7;

/** "gross domestic product (*GDP*)": without the letters that an article explains as no name of anybody. */
export function dropThingsLetters(doc: MentionDoc, names: readonly NameDraft[]): NameDraft[] {
  const isWord = ({ from, to, aliases }: NameDraft): boolean => to - from === 1 && !aliases.length;
  const named = new Uint8Array(doc.tokens.length);
  for (const { from, to } of names) named.fill(1, from, to);
  const textOf = (at: number): string => doc.tokens[at]?.text ?? '';
  const isOfThing = ({ from }: NameDraft): boolean => {
    const text = textOf(from);
    if (!ACRONYM.test(text) || textOf(from - 1) !== '(' || textOf(from + 1) !== ')' || named[from - 2])
      return false;
    for (let length = 2; length <= MAX_WORDS; length++) {
      const begin = from - 1 - length;
      if (begin < 0 || named[begin]) return false;
      const words = doc.tokens.slice(begin, from - 1).map((t) => t.text);
      if (words.some((word) => BODY.test(word) || BODY_NOUN.test(word))) return false;
      if (toAcronyms(words).includes(fold(text))) return true;
    }
    return false;
  };
  const things = new Set(
    names.filter((name) => isWord(name) && isOfThing(name)).map(({ from }) => textOf(from)),
  );
  return names.filter((name) => !isWord(name) || !things.has(textOf(name.from)));
}

/** "Civil Defense Authority" → cda; with and without the small words. */
export function toAcronyms(words: readonly string[]): string[] {
  const named = words.filter((w) => /^\p{L}/u.test(w));
  if (named.length < 2 || TITLE_NOUNS.has((named[0] as string).toLowerCase())) return [];
  const initials = (list: readonly string[]) => list.map((w) => fold(w)[0] ?? '').join('');
  const capital = named.filter((w) => /^\p{Lu}/u.test(w));
  return [...new Set([initials(named), initials(capital)])].filter((a) => a.length > 1);
}
