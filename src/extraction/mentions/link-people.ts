import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { fold } from '../../knowledge/normalize.js';
import type { KnownPerson, Post } from '../../knowledge/people.js';
import { similarity } from '../../knowledge/similarity.js';
import { isSameOffice, toTitleWords } from '../lexicon/titles.js';
import type { LinkedName, MentionDoc } from './draft.js';
import { toTitleText, type TitlePhrase } from './titles.js';

/** As alike as "Rute" and "Rutte" at least, when title and affiliation say the rest. */
const MIN_SIMILARITY = 0.75;
/** Offices whose holders are called by their family name alone. */
const PROMINENT =
  /^(?:president|prime minister|premier|chancellor|supreme leader|secretary general|pope|crown prince|foreign minister|secretary of state|vice president|paramount leader|monarch|general secretary|chief executive|junta leader|leader|foreign policy chief)$/;

/** What the text says of a person besides the name. */
interface Evidence {
  readonly titles: readonly { readonly words: ReadonlySet<string>; readonly owner: KnowledgeEntry | null }[];
  /** Countries and organizations that the article names. */
  readonly named: ReadonlySet<string>;
  readonly year: number | null;
  /** The years that its sentence tells of, or the one before. */
  readonly told: readonly number[];
}

/**
 * People → entries. A full name is enough, a family name needs a title, an affiliation or a prominent office, and a
 * name that is spelled otherwise needs title *and* affiliation: "NATO Secretary General Rute" is Mark Rutte, "a Mr Rute"
 * is not.
 */
export function linkPeople(
  doc: MentionDoc,
  names: readonly LinkedName[],
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  knowledge: KnowledgeBase,
): LinkedName[] {
  const named = new Set(
    names.flatMap(({ entry }) => (entry ? [entry.key, entry.owner ?? '', entry.iso3 ?? ''] : [])),
  );
  const year = doc.reference.value ? Number(doc.reference.value.slice(0, 4)) : null;
  const words = (name: LinkedName) => doc.tokens.slice(name.from, name.to).map((t) => t.text);
  const fullNames = new Set(
    // "Kim Dong-hyun": a family name may come first.
    names.filter((n) => n.type === 'PER' && n.to - n.from > 1).flatMap((n) => words(n).map(fold)),
  );
  const toEvidence = (i: number): Evidence => ({
    titles: (titles.get(i) ?? []).map((phrase) => ({
      words: toTitleWords(toTitleText(doc, phrase)),
      owner: phrase.owner === null ? null : (names[phrase.owner]?.entry ?? null),
    })),
    named,
    year,
    told: yearsBeside(doc, names[i] as LinkedName),
  });
  /** "*Orban* accuses Brussels", which the encoder takes for a body's name: who has the office, where his state is named. */
  const asStatesman = (name: LinkedName, i: number): LinkedName => {
    const [word = ''] = words(name);
    if (fullNames.has(fold(word))) return name;
    const evidence = toEvidence(i);
    const found = findBySurname([word], evidence, knowledge);
    // "In 1973 soldiers overthrew *Allende*", whom the encoder takes for a place: in the years of his office alone.
    if (found && name.type === 'LOC' && !heldThen(found.person, evidence)) return name;
    return found
      ? { ...name, type: 'PER', entry: found.person.entry, role: 'NAME', linkScore: found.score }
      : name;
  };
  return names.map((name, i) => {
    if (name.type !== 'PER')
      return isLoneName(name) && !(name.type === 'LOC' && isWhere(doc, name)) ? asStatesman(name, i) : name;
    const evidence = toEvidence(i);
    const known = name.aliases.find((a) => a.entry.kind === 'PERSON');
    if (known && !isNamesake(known, evidence, knowledge))
      return { ...name, entry: known.entry, role: 'NAME', linkScore: 1 };
    const parts = words(name).filter((w) => /\p{L}/u.test(w));
    // The article introduces somebody of this family name: coreference decides.
    if (parts.length === 1 && fullNames.has(fold(parts[0] as string))) return name;
    const found = findBySurname(parts, evidence, knowledge) ?? findBySpelling(parts, evidence, knowledge);
    return found ? { ...name, entry: found.person.entry, role: 'NAME', linkScore: found.score } : name;
  });
}

/** One word that nothing is known of, in letters of a name and not of an acronym. */
function isLoneName({ type, from, to, entry, aliases, body }: LinkedName): boolean {
  return type !== 'OTHER' && to - from === 1 && !entry && !aliases.length && body === null;
}

interface Found {
  readonly person: KnownPerson;
  readonly score: number;
}

function findBySurname(parts: readonly string[], evidence: Evidence, knowledge: KnowledgeBase): Found | null {
  const surname = fold(parts.at(-1) ?? '');
  const given = parts.length > 1 ? fold(parts[0] as string) : null;
  const found = knowledge
    .findBySurname(surname)
    .filter((p) => given === null || isSameGivenName(given, p))
    .map((person): Found => ({ person, score: weigh(person, evidence, given !== null) }))
    .filter(({ score }) => score >= 0.6)
    .sort((a, b) => b.score - a.score);
  const [best, next] = found;
  return best && (!next || best.score > next.score) ? best : null;
}

/** Given names must agree too, in one of their spellings: "Tony" alone does not make Antony Blinken of a Tony Blinken. */
function isSameGivenName(given: string, { entry }: KnownPerson): boolean {
  return [entry.name, ...entry.aliases].some((name) => {
    const first = fold(name.split(' ')[0] as string);
    return first === given || (given.length > 3 && similarity(first, given) >= 0.8);
  });
}

function weigh(person: KnownPerson, evidence: Evidence, hasGivenName: boolean): number {
  const posts = person.posts.filter((post) => isInTime(post, evidence.year));
  const titled = evidence.titles.some(({ words }) =>
    person.posts.some((p) => isSameOffice(words, toTitleWords(p.title))),
  );
  const owned = evidence.titles.some(({ owner }) => owner && belongs(person, owner));
  const present = [person.entry.owner, person.entry.iso3, ...person.posts.map((p) => p.owner)].some(
    (key) => key && evidence.named.has(key),
  );
  const then = heldThen(person, evidence);
  const prominent = then || posts.some((p) => PROMINENT.test(p.title));
  // "John Kennedy" of a text of today that says no more is somebody else.
  if (hasGivenName && !titled && !then && isLongAgo(person, evidence.year)) return 0;
  if (hasGivenName && (titled || owned || present)) return 0.9;
  const current = posts.length > 0 ? 0.05 : 0;
  if (titled && owned) return 0.9 + current;
  if ((titled && present) || owned) return 0.8 + current;
  if (present && prominent && !evidence.titles.some(({ words }) => words.size)) return 0.7 + current;
  return 0;
}

/** "*John Kennedy* left on Tuesday": without his initial, and long after John F. Kennedy. */
function isNamesake({ entry, text }: Alias, evidence: Evidence, knowledge: KnowledgeBase): boolean {
  const person = knowledge.findPerson(entry.key);
  if (!person || !isLongAgo(person, evidence.year) || heldThen(person, evidence)) return false;
  return / \p{Lu}\. /u.test(entry.name) && text === entry.name.replace(/ \p{Lu}\.(?= )/u, '');
}

/** Whether somebody had a prominent office in a year that the text tells of beside the name: "Obama in 2010". */
function heldThen({ posts }: KnownPerson, { told }: Evidence): boolean {
  return posts.some(
    ({ title, from, to }) => PROMINENT.test(title) && told.some((year) => from <= year && year <= to),
  );
}

/** After so many years nobody is called by a former office that the text does not name. */
const LONG_AGO = 25;

function isLongAgo({ posts }: KnownPerson, year: number | null): boolean {
  return year !== null && posts.length > 0 && posts.every(({ to }) => to < year - LONG_AGO);
}

/** The years that a name's sentence has, else those of the one before in its paragraph. */
function yearsBeside({ tokens, sentences }: MentionDoc, { from }: LinkedName): number[] {
  const own = sentences[tokens[from]!.sentence];
  const before = sentences[tokens[from]!.sentence - 1];
  const yearsOf = (sentence: typeof own): number[] =>
    tokens
      .slice(sentence?.from ?? 0, sentence?.to ?? 0)
      .filter(({ text }) => /^(?:19|20)\d\d$/.test(text))
      .map(({ text }) => Number(text));
  const years = yearsOf(own);
  return years.length || before?.paragraph !== own?.paragraph ? years : yearsOf(before);
}

/** "in *Carter*", "near *Allende*": where something is. */
function isWhere({ tokens }: MentionDoc, { from }: LinkedName): boolean {
  return /^(?:in|at|near|from|to|of|into|outside|around|across|through)$/i.test(tokens[from - 1]?.text ?? '');
}

function findBySpelling(
  parts: readonly string[],
  evidence: Evidence,
  knowledge: KnowledgeBase,
): Found | null {
  const written = fold(parts.at(-1) ?? '');
  if (written.length < 4) return null;
  let best: Found | null = null;
  for (const { words, owner } of evidence.titles) {
    if (!owner) continue;
    for (const person of knowledge.people) {
      const post = person.posts.find(
        (p) =>
          isOwner(p.owner, owner) && isInTime(p, evidence.year) && isSameOffice(words, toTitleWords(p.title)),
      );
      if (!post) continue;
      const alike = similarity(written, person.surname);
      const score = 0.5 + 0.4 * alike;
      if (alike >= MIN_SIMILARITY && (!best || score > best.score)) best = { person, score };
    }
  }
  return best;
}

function belongs(person: KnownPerson, owner: KnowledgeEntry): boolean {
  return (
    person.posts.some((post) => isOwner(post.owner, owner)) ||
    (person.entry.owner !== null && isOwner(person.entry.owner, owner))
  );
}

/** A ministry's people are the country's: the office of a spokesperson is listed under Russia, the text names the ministry. */
function isOwner(post: string, owner: KnowledgeEntry): boolean {
  return (
    post === owner.key ||
    post === owner.owner ||
    (owner.iso3 !== null && post === `country-${owner.iso3.toLowerCase()}`)
  );
}

function isInTime(post: Post, year: number | null): boolean {
  return year === null || (post.from <= year && year <= post.to + 1);
}
