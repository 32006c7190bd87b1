import type { NameSpan, TokenRange } from '../doc.js';
import { OFFICE_NOUNS, TITLE_MODIFIERS, TITLE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc, NameDraft } from './draft.js';
import { isMonth } from './repeated-names.js';
import { toTypeByHead } from './type-by-head.js';

/** Articles, titles and possessives are not part of a name: "the NATO", "President Macron", "Russia's". Null: no name. */
export function trimName(doc: MentionDoc, name: NameSpan): NameSpan | null {
  let { from, to } = name;
  const word = (i: number) => doc.tokens[i]?.text ?? '';
  while (to > from && /^(?:['’]s?|[,.;:)\]"”]|-|of|in|and|for|at|the|Flight)$/.test(word(to - 1))) to--;
  if (to > from && isCurrency(word(to - 1), word(to))) to--;
  // "*U.S.* District Judge": a word of the title.
  while (
    to - from > 1 &&
    TITLE_MODIFIERS.has(word(to - 1).toLowerCase()) &&
    /^\p{Lu}/u.test(word(to)) &&
    TITLE_NOUNS.has(word(to).toLowerCase())
  )
    to--;
  while (from < to && /^(?:the|a|an|[("“'‘[]|-)$/i.test(word(from))) from++;
  // "the following *November* Russia left": a date's word
  if (
    to - from > 1 &&
    MONTH.test(word(from)) &&
    /^(?:following|next|last|previous|that|this)$/i.test(word(from - 1))
  )
    from++;
  // "the League of Nations' *embargo*": what it has
  for (let at = from + 1; at < to - 1; at++)
    if (/^['’]s?$/.test(word(at)) && /^\p{Ll}/u.test(word(at + 1))) to = at;
  // "*pro-Beijing* New People Party"
  while (to - from > 1 && PREFIXED.test(word(from)) && /^\p{Ll}/u.test(word(from))) from++;
  if (name.type === 'PER') {
    // "Ida Berg *KC*", "Per Lind *MP*": what one is, behind the name.
    while (to - from > 2 && /^(?:KC|QC|M[ES]?P|OBE|CBE|MBE)$/.test(word(to - 1))) to--;
    from = afterTitle(doc, { from, to });
  }
  if (from >= to || !/\p{L}|\p{N}/u.test(word(from))) return null;
  const words = doc.tokens.slice(from, to).map((t) => t.text);
  if (!words.some((w) => /\p{Lu}|\p{N}/u.test(w)) || /^No\.?$/.test(word(from))) return null;
  // "*Defense* Minister Gallant", "*Shadow Home* Secretary": words of the title.
  if (words.every((w) => TITLE_MODIFIERS.has(w.toLowerCase())) && TITLE_NOUNS.has(word(to).toLowerCase()))
    return null;
  // "Chuck Schumer, *D-N.Y.*": a party and a state.
  const isParty = to - from === 1 && word(to) === '-' && PARTY_AND_STATE.test(`${words[0]}-${word(to + 1)}`);
  if (isParty || PARTY_AND_STATE.test(words.join('')) || PLURAL.test(words[0]!)) return null;
  if (isOffice(words) || WEEKDAY.test(words.at(-1) as string)) return null;
  if (name.type === 'ORG' && isPortfolio(doc, from)) return null;
  const inDateline = isInDateline(doc, { from, to });
  // "BORGO EGNAZIA, Italy, June 13 (Reuters) -": the town, whatever it looks like.
  const type = inDateline && word(from - 1) !== '(' ? 'LOC' : (toTypeByHead(words, name.type) ?? name.type);
  // "an Airbus A350": the encoder's name may hold the model.
  if (to - from > 1 && name.type !== 'PER' && MODEL.test(words.at(-1) as string)) return null;
  if (to - from > 1) return { ...name, from, to, type };
  const [only] = words as [string];
  // "this *South* American country"
  if (/^(?:North|South|East|West|Central|Latin)$/.test(only) && /^\p{Lu}/u.test(word(to))) return null;
  if (isMonth(doc, from) || isAdjective(doc, from)) return null;
  // "Italian *MEP* Ida Berg"
  if (/^(?:M[ES]?Ps?|CEO|CFO|KC|QC)$/.test(only)) return null;
  // "Dr" is no name, and "pro-Beijing" says what somebody thinks.
  if (HONORIFIC.test(only) || PREFIXED.test(only)) return null;
  // "after *President* Uhuru Kenyatta signed it"
  const isTitle =
    name.type === 'PER' || (doc.syntax[from]!.deprel === 'nmod:desc' && /^\p{Lu}/u.test(word(to)));
  if (isTitle && TITLE_NOUNS.has(only.toLowerCase())) return null;
  // "US$ 40 million", "a DC-9", "an F1 ticket".
  if (isCurrency(only, word(to)) || (word(to) === '-' && /^\d/.test(word(to + 1)))) return null;
  if (/^\p{Lu}{1,2}\d+$/u.test(only) || only === 'God') return null;
  const isBody = type === 'PER' && name.score < SURE_OF_PERSON && isAcronym(doc, only, from);
  return { ...name, from, to, type: isBody ? 'ORG' : type };
}

/** "Justice *SOUTER* filed a dissent": from this score on capitals make nobody a body. */
const SURE_OF_PERSON = 0.8;
/** "many *MLAs*", "armed *UAVs*": kinds of people and things. */
const PLURAL = /^\p{Lu}{2,}s$/u;
const MODEL = /^\p{Lu}{1,3}-?\d{1,4}\p{Lu}{0,2}$/u;
const PARTY_AND_STATE = /^[DRI]-[\p{Lu}][\p{L}.]*$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const HONORIFIC = /^(?:mr|mrs|ms|drs?|sir|profs?|rev|st|sens?|govs?|gens?|reps?|lt|col)\.?$/i;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const PREFIXED = /^(?:pro|anti|non|ex|un|post|pre|trans|inter)-/i;
/** What a secretary is of. */
const DEPARTMENT =
  /^(?:State|Defen[cs]e|Treasury|Commerce|Energy|Health|Education|Agriculture|Transportation|Labou?r|Interior|Justice|War|Homeland|Security)$/;
/** The last word of what a speaker or chair may be of. */
const BODY =
  /^(?:Representatives|Council|Parliament|Assembly|Committee|Ministry|Senate|Congress|Commission|Party)$/;
/** Where the person's name begins: "Prime Minister | Kishida", "Secretary of State | Antony Blinken"; "emir of Qatar" has none. */
function afterTitle(doc: MentionDoc, { from, to }: TokenRange): number {
  const lower = (i: number) => (doc.tokens[i]?.text ?? '').toLowerCase().replace(/\.$/, '');
  const isNoun = (i: number) => TITLE_NOUNS.has(lower(i));
  // The encoder's name may begin within the title: "Secretary of [State Antony Blinken]".
  if (lower(from - 1) === 'of' && isNoun(from - 2)) return skipOwner(doc, { from, to });
  let start =
    isOwnerOfTitle(doc, from) && (isNoun(from + 1) || TITLE_MODIFIERS.has(lower(from + 1))) ? from + 1 : from;
  while (start < to - 1 && (isNoun(start) || TITLE_MODIFIERS.has(lower(start)))) {
    start++;
    if (lower(start) === 'of' && isNoun(start - 1)) {
      const after = skipOwner(doc, { from: start + 1, to });
      return after > start + 1 ? after : to;
    }
  }
  return start > from && isNoun(start - 1) ? start : from;
}

/** "*NATO* Secretary General Stoltenberg", "*German* Chancellor Scholz", taken by the encoder as one name. */
function isOwnerOfTitle({ tokens, syntax }: MentionDoc, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '') || syntax[at]?.xpos === 'JJ';
}

/** "of *State* Antony Blinken", "of *the US House of Representatives* Pelosi". */
function skipOwner({ tokens }: MentionDoc, { from, to }: TokenRange): number {
  let start = from;
  while (start < to - 1 && DEPARTMENT.test(tokens[start]!.text)) start++;
  return start === from && BODY.test(tokens[to - 2]?.text ?? '') && to - 2 > from ? to - 1 : start;
}

/** "European Trade Commissioner", "State Councilor", "Interior Cabinet Secretary": an office, whoever holds it. */
function isOffice(words: readonly string[]): boolean {
  return words.length > 1 && OFFICE_NOUNS.has((words.at(-1) as string).toLowerCase());
}

/** "the minister of *Foreign Affairs*": what the office is about; a prime minister is of a body or a state. */
function isPortfolio({ tokens }: MentionDoc, at: number): boolean {
  const [rank, office, of] = [at - 3, at - 2, at - 1].map((i) => tokens[i]?.text ?? '');
  return /^(?:of|for)$/.test(of!) && /^ministers?$/i.test(office!) && !/^(?:prime|first|chief)$/i.test(rank!);
}

/** "the opposition *PRD*": people are not written in capitals where other words are not. */
function isAcronym({ tokens, sentences }: MentionDoc, word: string, at: number): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(word)) return false;
  const { from, to } = sentences[tokens[at]!.sentence]!;
  const words = tokens.slice(from, to).filter(({ text }) => /^\p{L}{2}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length * 2 < words.length;
}

/** "*Central* banks have acted", "*According* to": a sentence's first word, which only begins with a capital. */
function isAdjective({ tokens, sentences, syntax }: MentionDoc, at: number): boolean {
  if (at !== sentences[tokens[at]!.sentence]!.from || !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
    return false;
  return /^(?:amod|case|mark|advmod|cc|det|aux|cop)$/.test(syntax[at]!.deprel);
}

function isCurrency(word: string, next: string): boolean {
  return /[$€£¥]$/.test(word) || (/^\p{Lu}{1,3}$/u.test(word) && /^[$€£¥]/.test(next));
}

function isInDateline(doc: MentionDoc, { from, to }: TokenRange): boolean {
  const { dateline } = doc.sentences[doc.tokens[from]!.sentence]!;
  return dateline !== null && to <= dateline.to;
}

/** "the *Airbus* A380", "a *Boeing* 737 crashed", "the *Mate* 9 phones": the thing is meant, not its maker. */
export function isProductMaker(
  { tokens, syntax }: MentionDoc,
  { from, to, type, aliases }: Pick<NameDraft, 'from' | 'to' | 'type' | 'aliases'>,
): boolean {
  const model = tokens[to];
  if (type !== 'ORG' || !model || model.sentence !== tokens[from]!.sentence) return false;
  const { deprel, head } = syntax[to]!;
  const coded = MODEL.test(model.text);
  const numbered = /^\d{3}$/.test(model.text) && deprel !== 'nummod';
  const named =
    /^\d{1,2}$/.test(model.text) && deprel === 'flat' && head >= from && head < to && !aliases.length;
  // "Rovers 2 City 1" is a score.
  return coded || numbered || (named && !/^\p{Lu}/u.test(tokens[to + 1]?.text ?? ''));
}
