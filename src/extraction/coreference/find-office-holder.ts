import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { Tenure } from '../../knowledge/offices.js';
import { toTitleWords } from '../lexicon/titles.js';
import type { MentionDoc } from '../mentions/draft.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { NominalDraft } from './find-nominals.js';

/** The last year that the data on offices covers: who holds one later, it cannot tell. */
const KNOWN_UNTIL = 2025;
/** Offices that one person holds at a time. */
const SINGLE =
  /^(?:president|prime minister|chancellor|foreign minister|foreign secretary|defen[cs]e (?:minister|secretary)|finance minister|treasury secretary|pope|monarch|supreme leader)$/;
/** "the former French president", "the next prime minister": not who holds the office. */
const OTHER_TIME =
  /^(?:former|ex|late|then|next|new|future|acting|interim|outgoing|incoming|ousted|deposed|elect|first|last|previous|vice|deputy|young|old|late|late-|post|would-be)$/i;

/**
 * "the French foreign minister", "Italy's prime minister" → who held the office in the article's year, where the data
 * leaves no doubt: one holder all that year long, or one of several whom the article names. Null otherwise, and in a
 * sentence that is of another year ("In 2003 the French president …").
 */
export function findOfficeHolder(
  doc: MentionDoc,
  nominal: NominalDraft,
  inside: readonly MentionDraft[],
  named: readonly MentionDraft[],
  knowledge: KnowledgeBase,
): KnowledgeEntry | null {
  const { from, to, head, plural } = nominal;
  const owner = ownerOf(doc, nominal, inside, named);
  const year = Number(doc.reference.value?.slice(0, 4) ?? NaN);
  if (plural || !owner || !year || isOfAnotherYear(doc, head, year)) return null;
  const own = doc.tokens.slice(from, to).filter(({ index }) => index < owner.from || index >= owner.to);
  if (own.some(({ text }) => OTHER_TIME.test(text))) return null;
  const words = toTitleWords(own.map(({ text }) => text).join(' '));
  const office = knowledge.offices.find(
    (o) => o.owner === owner.entity.knowledge && SINGLE.test(o.title) && isSame(words, toTitleWords(o.title)),
  );
  if (!office) return null;
  const held = office.tenures.filter((t) => t.from <= year && year <= t.to);
  const entries = held.map((t) => ({ tenure: t, entry: entryOf(t, knowledge) }));
  const present = entries.filter(({ entry }) => entry && named.some((m) => m.entity.knowledge === entry.key));
  const [only, second] = present.length ? present : entries.filter(({ tenure }) => isSure(tenure, year));
  if (second || (!present.length && held.length > 1)) return null;
  return only?.entry ?? null;
}

/** Whether somebody holds an office of this noun in the article's year: no "former minister". */
export function holdsNow(
  doc: MentionDoc,
  { knowledge: key }: EntityDraft,
  noun: string,
  knowledge: KnowledgeBase,
): boolean {
  const year = Number(doc.reference.value?.slice(0, 4) ?? NaN);
  const words = [...toTitleWords(noun)];
  const posts = (key && knowledge.findPerson(key)?.posts) || [];
  return posts.some(
    ({ title, from, to }) =>
      from <= year && year <= to && words.every((word) => toTitleWords(title).has(word)),
  );
}

/**
 * Whether somebody is known to have had an office of this noun, and neither in the article's year nor in one that the
 * sentence of the token tells of, or the one before: "the president" of today is not Harry Truman.
 */
export function isOutOfOffice(
  doc: MentionDoc,
  { knowledge: key }: EntityDraft,
  noun: string,
  token: number,
  knowledge: KnowledgeBase,
): boolean {
  const words = [...toTitleWords(noun)];
  const posts = ((key && knowledge.findPerson(key)?.posts) || []).filter(({ title }) =>
    words.every((word) => toTitleWords(title).has(word)),
  );
  const { sentence } = doc.tokens[token]!;
  const { from } = doc.sentences[sentence - 1] ?? doc.sentences[sentence]!;
  const told = doc.tokens
    .slice(from, doc.sentences[sentence]!.to)
    .flatMap(({ text }) => (/^(?:19|20)\d\d$/.test(text) ? [Number(text)] : []));
  const years = [Number(doc.reference.value?.slice(0, 4) ?? NaN), ...told];
  return (
    posts.length > 0 && !posts.some((post) => years.some((year) => post.from <= year && year <= post.to))
  );
}

/** The country that the phrase names before its noun: "the *French* president", "*France*'s president". */
function ownerOf(
  doc: MentionDoc,
  { from, definite, head }: NominalDraft,
  inside: readonly MentionDraft[],
  named: readonly MentionDraft[],
): MentionDraft | null {
  const owners = inside.filter((m) => m.entity.knowledge !== null);
  const [owner] = owners;
  if (!owner && /^['’]s?$/.test(doc.tokens[from - 1]?.text ?? ''))
    return named.find((m) => m.to === from - 1 && m.entity.kind === 'COUNTRY') ?? null;
  if (!owner || !definite || owners.some((m) => m.entity !== owner.entity) || owner.to > head) return null;
  return owner;
}

function isOfAnotherYear({ tokens, sentences }: MentionDoc, token: number, year: number): boolean {
  const { from, to } = sentences[tokens[token]!.sentence]!;
  return tokens.slice(from, to).some(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text) && Number(text) !== year);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function isSure({ from, to }: Tenure, year: number): boolean {
  return from < year && year < to && year <= KNOWN_UNTIL;
}

function entryOf({ holder }: Tenure, knowledge: KnowledgeBase): KnowledgeEntry | null {
  const name = holder.replace(/\s*\(f\)|\^/g, '').trim();
  return knowledge.names.findExact(name).find(({ entry }) => entry.kind === 'PERSON')?.entry ?? null;
}
