import { findGenderOf } from '../../knowledge/data/given-names.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { TokenRange } from '../doc.js';
import { toTitleWords } from '../lexicon/titles.js';
import { isAgency } from '../mentions/agencies.js';
import type { LinkedName, MentionDoc, NameType } from '../mentions/draft.js';
import { toTitleText, type TitlePhrase } from '../mentions/titles.js';
import type { EntityDraft } from './entity-draft.js';
import { toKindOfName } from './kind-of-name.js';
import { toText, toWordsOf } from './name-words.js';

/** An entry of the knowledge base as an entity of the article. */
export function toKnownEntity(entry: KnowledgeEntry, knowledge: KnowledgeBase): EntityDraft {
  const person = knowledge.findPerson(entry.key);
  return {
    category: entry.category,
    name: entry.name,
    kind: entry.kind,
    aliases: new Set(entry.aliases.length > 12 ? entry.aliases.slice(0, 12) : entry.aliases),
    wikidata: entry.wikidata,
    iso3: entry.iso3,
    knowledge: entry.key,
    unnamed: false,
    gender: entry.gender,
    plural: false,
    nouns: new Set(entry.nouns),
    classes: new Set(),
    titles: new Set(person?.posts.flatMap((post) => [...toTitleWords(post.title)]) ?? []),
    isFormer: false,
    bodies: new Set(
      person?.posts.map((post) => post.owner).filter((key) => !key.startsWith('country-')) ?? [],
    ),
  };
}

const FAMILY = { kind: 'GROUP', nouns: ['family'] } as const;
const AGENCY = { kind: 'MEDIA', nouns: ['agency'] } as const;

/** A name that the knowledge base does not have as an entity of the article. */
export function toNamedEntity(
  doc: MentionDoc,
  name: LinkedName,
  type: NameType,
  titles: readonly TitlePhrase[],
  families: ReadonlySet<string>,
): EntityDraft {
  const text = toText(doc, name);
  const [first = ''] = toWordsOf(doc, name);
  const { kind, nouns } = isAgency(doc, name)
    ? AGENCY
    : isFamily(doc, name, type, families)
      ? FAMILY
      : toKindOfName(text, type);
  return {
    category: type === 'LOC' ? 'PLACE' : 'ACTOR',
    name: type === 'PER' ? toUsualCase(text) : text,
    kind: type === 'LOC' ? null : kind,
    aliases: new Set(),
    wikidata: null,
    iso3: null,
    knowledge: null,
    unnamed: false,
    gender: type === 'PER' && name.to - name.from > 1 ? findGenderOf(first) : null,
    plural: false,
    nouns: new Set(nouns),
    classes: new Set(),
    titles: new Set(titles.flatMap((phrase) => [...toTitleWords(toTitleText(doc, phrase))])),
    isFormer: false,
    bodies: new Set(),
  };
}

/** "BERG:" in a transcript is "Berg"; the letters of "JFK" stay. */
function toUsualCase(name: string): string {
  return name
    .split(' ')
    .map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word[0]! + word.slice(1).toLowerCase() : word))
    .join(' ');
}

/** "the *Clintons* kept quiet", "both *Bergs*" where there is an Ida Berg: several people. */
function isFamily(
  { tokens, syntax }: MentionDoc,
  { from, to }: TokenRange,
  type: NameType,
  families: ReadonlySet<string>,
): boolean {
  const { text } = tokens[from]!;
  if (type !== 'PER' || to - from > 1 || !text.endsWith('s')) return false;
  const isPlural = syntax[from]!.xpos === 'NNPS' || (families.has(text.slice(0, -1)) && !families.has(text));
  return isPlural && /^(?:the|both|two|three|four|all)$/i.test(tokens[from - 1]?.text ?? '');
}
