import type { Token, TokenRange } from '../doc.js';
import { TITLE_MODIFIERS, TITLE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc, NameDraft } from './draft.js';

/** What the text says a person is: a title, and the name of whose it is. */
export interface TitlePhrase extends TokenRange {
  /** The title's own words. */
  readonly title: TokenRange;
  /** Index of the draft that names the organization or country; null where none is named. */
  readonly owner: number | null;
}

const MAX_TITLE = 10;

/**
 * The titles that stand beside each person's name, by the index of its draft: before it ("Russian Foreign Ministry
 * spokesperson Zarakhova", "France's president, Emmanuel Macron", "the foreign minister of Japan, Taro Kono") and after
 * it ("Mark Rutte, the NATO secretary general", "Jane Doe, spokesperson for the company").
 */
export function findTitles(doc: MentionDoc, names: readonly NameDraft[]): Map<number, TitlePhrase[]> {
  const byEnd = new Map<number, number>();
  const byStart = new Map<number, number>();
  names.forEach((name, i) => {
    if (name.type === 'PER') return;
    // Of names that end together the longest counts, the first in order.
    if (!byEnd.has(name.to)) byEnd.set(name.to, i);
    if (!byStart.has(name.from)) byStart.set(name.from, i);
  });
  const people = new Set(names.filter((n) => n.type === 'PER').map((n) => n.from));
  const titles = new Map<number, TitlePhrase[]>();
  names.forEach((name, i) => {
    if (name.type !== 'PER') return;
    const found = [readBefore(doc, name, names, byEnd), readAfter(doc, name, names, byStart, people)].filter(
      (p) => p !== null,
    );
    if (found.length) titles.set(i, found);
  });
  return titles;
}

function lower(doc: MentionDoc, i: number): string {
  return (doc.tokens[i]?.text ?? '').toLowerCase().replace(/(?<=\p{L})\.$/u, '');
}

function isNoun(doc: MentionDoc, i: number): boolean {
  return TITLE_NOUNS.has(lower(doc, i).replace(/^(?:co|vice|ex)-/, ''));
}

function isModifier(doc: MentionDoc, i: number): boolean {
  return TITLE_MODIFIERS.has(lower(doc, i));
}

function startOf(doc: MentionDoc, token: number): number {
  return doc.sentences[(doc.tokens[token] as Token).sentence]?.from ?? 0;
}

/** Leftwards from the name: title words, then the name of the owner. */
function readBefore(
  doc: MentionDoc,
  name: NameDraft,
  names: readonly NameDraft[],
  byEnd: ReadonlyMap<number, number>,
): TitlePhrase | null {
  const first = startOf(doc, name.from);
  let at = name.from;
  // "the NATO secretary general, Mark Rutte,": a comma may stand between.
  const comma = at - 1 > first && lower(doc, at - 1) === ',';
  if (comma) at--;
  // "the president of the Boxing Federation (BF), Ida Berg": the letters are the owner's.
  if (comma && lower(doc, at - 1) === ')' && lower(doc, at - 3) === '(') at -= 3;
  let end = at;
  let owner: number | null = null;
  let hasNoun = false;
  while (at > first && end - at < MAX_TITLE) {
    const before = byEnd.get(at);
    if (before !== undefined && before >= 0) {
      const draft = names[before] as NameDraft;
      if (
        !hasNoun &&
        (/^(?:of|for|at|from|in|to|with)$/.test(lower(doc, draft.from - 1)) ||
          /^(?:of|for|at|to)$/.test(lower(doc, draft.from - 2)) ||
          isHeld(doc, draft, names, byEnd))
      ) {
        // "foreign minister of Japan Taro Kono": the owner stands between title and name.
        if (owner !== null) break;
        owner = before;
        at = draft.from;
        const holder = /^['’]s?$/.test(lower(doc, at - 1)) ? byEnd.get(at - 1) : undefined;
        if (holder !== undefined) at = (names[holder] as NameDraft).from;
        if (/^the$/.test(lower(doc, at - 1))) at--;
        at--;
        continue;
      }
      owner ??= before;
      const from = hasNoun ? draft.from : at;
      if (!hasNoun) return null;
      return phrase(doc, { from, to: end }, { from: at, to: end }, owner, names);
    }
    if (isNoun(doc, at - 1)) hasNoun = true;
    else if (/^['’]s?$/.test(lower(doc, at - 1)) && byEnd.has(at - 1) && hasNoun) {
      const possessor = byEnd.get(at - 1) as number;
      return phrase(
        doc,
        { from: (names[possessor] as NameDraft).from, to: end },
        { from: at, to: end },
        owner ?? possessor,
        names,
      );
    } else if (lower(doc, at - 1) === ',' && !comma && hasNoun && isNoun(doc, at - 2)) {
      // "Peru's *leader*, Captain Ola Berg": what he is stands before the comma, and his rank behind it.
      at--;
      end = at;
      continue;
    } else if (!isModifier(doc, at - 1) && !(hasNoun && narrows(doc, at - 1))) break;
    at--;
  }
  // "its chairman, Ida Berg": whose he is, coreference tells.
  const isOwned = /^(?:its|their|['’]s?)$/.test(lower(doc, at - 1));
  if (!hasNoun || (comma && owner === null && !isOwned)) return null;
  return phrase(doc, { from: at, to: end }, { from: at, to: end }, owner, names);
}

/** Rightwards: a comma or a bracket, an article, title words with the owner before, inside or after them. */
function readAfter(
  doc: MentionDoc,
  name: NameDraft,
  names: readonly NameDraft[],
  byStart: ReadonlyMap<number, number>,
  people: ReadonlySet<number>,
): TitlePhrase | null {
  const last = doc.sentences[(doc.tokens[name.from] as Token).sentence]?.to ?? name.to;
  let at = name.to;
  if (!/^(?:,|\(|–|—)$/.test(lower(doc, at))) return null;
  at++;
  const start = at;
  while (at < last && /^(?:the|a|an|who|is|its|his|her|former|then|current)$/.test(lower(doc, at))) at++;
  let owner: number | null = null;
  let from = at;
  let to = -1;
  while (at < last && at - start < MAX_TITLE) {
    const here = byStart.get(at);
    if (here !== undefined && to < 0) {
      owner = here;
      at = (names[here] as NameDraft).to;
      if (/^['’]s?$/.test(lower(doc, at))) at++;
      from = at;
    } else if (isNoun(doc, at)) {
      to = ++at;
    } else if (isModifier(doc, at) && !/^(?:of|for|at|and|the)$/.test(lower(doc, at))) at++;
    else if (to < 0 && narrows(doc, at)) at++;
    else if (/^(?:of|for|at|with|in|to|on)$/.test(lower(doc, at)) && to > 0) {
      const next = /^the$/.test(lower(doc, at + 1)) ? at + 2 : at + 1;
      const found = byStart.get(next);
      if (found !== undefined && owner === null)
        return phrase(doc, { from: start, to: (names[found] as NameDraft).to }, { from, to }, found, names);
      // "commissioner for human rights", "president of the board"
      if (!isModifier(doc, next) && !isNoun(doc, next)) break;
      at = next;
    } else break;
  }
  // "against President Ruto, *Interior Secretary* Kindiki and …": the next one's title.
  if (people.has(to) || actsItself(doc, to - 1)) return null;
  return to > from ? phrase(doc, { from: start, to }, { from, to }, owner, names) : null;
}

/** "the EU *competition* commissioner": a noun of which the office is. */
function narrows({ syntax, tokens }: MentionDoc, token: number): boolean {
  const { deprel, head } = syntax[token] ?? { deprel: '', head: -1 };
  if (!/^(?:compound|amod)$/.test(deprel) || head <= token || head > token + 3) return false;
  return /^\p{Ll}{3,}$/u.test(tokens[token]!.text) && TITLE_NOUNS.has(tokens[head]!.text.toLowerCase());
}

/** "a spokesman for *Chad's Ministry of Health*, Ida Berg": behind the country whose it is. */
function isHeld(
  doc: MentionDoc,
  { from }: NameDraft,
  names: readonly NameDraft[],
  byEnd: ReadonlyMap<number, number>,
): boolean {
  const holder = /^['’]s?$/.test(lower(doc, from - 1)) ? byEnd.get(from - 1) : undefined;
  return holder !== undefined && /^(?:of|for|at)$/.test(lower(doc, (names[holder] as NameDraft).from - 1));
}

/** "After talks with Berg, *a diplomat* said …": the subject of what follows at once, and no word on the name before. */
function actsItself({ syntax }: MentionDoc, noun: number): boolean {
  const { deprel, head } = syntax[noun] ?? { deprel: '', head: -1 };
  return deprel.startsWith('nsubj') && head > noun && /^(?:VERB|AUX)$/.test(syntax[noun + 1]?.upos ?? '');
}

function phrase(
  doc: MentionDoc,
  range: TokenRange,
  title: TokenRange,
  owner: number | null,
  names: readonly NameDraft[],
): TitlePhrase {
  let { from, to } = title;
  if (owner !== null) {
    // "foreign minister of Japan": the owner's own words are no part of the title.
    const { from: a, to: b } = names[owner] as NameDraft;
    if (a >= from && b <= to) to = a;
    // "spokeswoman for *Chad's* Ministry of Health"
    if (to > from + 1 && /^['’]s?$/.test(lower(doc, to - 1))) {
      to--;
      while (to > from + 1 && /^\p{Lu}/u.test(doc.tokens[to - 1]!.text)) to--;
    }
  }
  while (from < to && /^(?:the|of|for|at|and|a|-|in|to|then|former|ex|current|by)$/.test(lower(doc, from)))
    from++;
  while (to > from && /^(?:the|of|for|at|and|a|-|in|to|,)$/.test(lower(doc, to - 1))) to--;
  return { ...range, title: { from, to }, owner };
}

/** "the *former* prime minister Ida Berg": said in the phrase of the title, or right before it. */
export function isOfFormer({ tokens }: MentionDoc, { from, to }: TitlePhrase): boolean {
  return tokens.slice(Math.max(0, from - 1), to).some(({ text }) => /^(?:former|ex|onetime)$/i.test(text));
}

/** The words of a title as the text has them. */
export function toTitleText(doc: MentionDoc, { title }: TitlePhrase): string {
  const [first, last] = [doc.tokens[title.from], doc.tokens[title.to - 1]];
  return first && last ? doc.article.text.slice(first.start, last.end) : '';
}
