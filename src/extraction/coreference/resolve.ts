import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import type { TitlePhrase } from '../mentions/titles.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, headOf } from '../syntax-tree.js';
import { clusterNames } from './cluster-names.js';
import { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import { findGovernment, toCountries, type Countries } from './find-government.js';
import { findCounted } from './find-counted.js';
import { findOfficeHolder } from './find-office-holder.js';
import { canBeCalled } from './find-sole-body.js';
import { findNominals, type NominalDraft } from './find-nominals.js';
import { toKnownEntity } from './named-entity.js';
import { resolveCompatriot } from './resolve-compatriot.js';
import { resolveCounted } from './resolve-counted.js';
import { findJoinedBefore, findJoinedSubject } from './resolve-joined.js';
import { resolveNominal, toUnnamedEntity } from './resolve-nominals.js';
import { resolvePair, resolveSide } from './resolve-pair.js';
import { resolvePronoun, toPronoun } from './resolve-pronouns.js';

/** What phrases of one article are resolved against. */
interface Article {
  readonly doc: MentionDoc;
  readonly discourse: Discourse;
  readonly named: readonly MentionDraft[];
  readonly countries: Countries;
  /** Unnamed ones that are the same all through ("critics"), and holders of offices, by key. */
  readonly groups: Map<string, EntityDraft>;
  readonly knowledge: KnowledgeBase;
}

/** Names, noun phrases and pronouns, each with its entity, in text order. One pass over the text, after the names. */
export function resolveMentions(
  doc: MentionDoc,
  names: readonly LinkedName[],
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  knowledge: KnowledgeBase,
): MentionDraft[] {
  const named = clusterNames(doc, names, titles, knowledge);
  const taken = new Uint8Array(doc.tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const appositions = toAppositions(doc, names, titles, named);
  // The words of a title are part of how a person is called: "spokesperson Zarakhova".
  titles.forEach((phrases) => {
    for (const { title } of phrases) taken.fill(1, title.from, title.to);
  });
  const nominals = findNominals(doc, taken);
  const namesAt = groupBy(named, (m) => m.from);
  const nameOf = new Map(named.map((mention, i) => [mention, names[i]]));
  const nominalAt = new Map(nominals.map((n) => [n.head, n]));
  const discourse = new Discourse(doc, named);
  const { byHead } = discourse;
  const article: Article = {
    doc,
    discourse,
    named,
    countries: toCountries(named),
    groups: new Map(),
    knowledge,
  };
  const mentions: MentionDraft[] = [];
  const keep = (mention: MentionDraft) => {
    mentions.push(mention);
    discourse.add(mention);
  };
  for (let token = 0; token < doc.tokens.length; token++) {
    for (const mention of namesAt.get(token) ?? []) {
      const person = resolveCompatriot(doc, mention, nameOf.get(mention), discourse);
      if (person) keep({ ...mention, form: 'NOMINAL', entity: person, linkScore: 0.7 });
      else {
        mentions.push(mention);
        discourse.add(mention);
      }
    }
    const apposition = appositions.get(token);
    if (apposition) keep(apposition);
    const counted = taken[token] ? null : findCounted(doc, token);
    const several =
      counted && (resolveSide(doc, counted, discourse) ?? resolveCounted(doc, counted, discourse));
    if (several) {
      discourse.groups.set(token, several);
      for (const entity of several) keep({ ...counted, form: 'PRONOUN', entity, linkScore: 0.7 });
      continue;
    }
    const nominal = nominalAt.get(token);
    if (nominal) {
      const pair = resolvePair(doc, nominal, discourse);
      if (pair) {
        for (const entity of pair) keep({ ...nominal, form: 'NOMINAL', entity, linkScore: 0.7 });
        continue;
      }
      const entity =
        findApposed(doc, nominal, byHead) ??
        findNamedBehind(doc, nominal, namesAt) ??
        findNextName(doc, nominal, namesAt.get(nominal.to)?.[0]) ??
        findNameInside(doc, nominal, withinRange(named, nominal).at(-1)) ??
        resolvePhrase(article, nominal);
      if (entity) keep({ ...nominal, form: 'NOMINAL', entity, linkScore: entity.unnamed ? 1 : 0.8 });
      continue;
    }
    if (taken[token]) continue;
    const pronoun = toPronoun(doc, token);
    const isSeveral = pronoun === 'several';
    const joined = isSeveral ? findJoinedSubject(doc, token, discourse) : null;
    const one = pronoun && !joined ? resolvePronoun(doc, token, pronoun, discourse, byHead) : null;
    const meant = joined ?? (one ? [one] : isSeveral ? findJoinedBefore(doc, token, discourse) : null);
    for (const entity of meant ?? [])
      keep({ from: token, to: token + 1, head: token, form: 'PRONOUN', entity, linkScore: 0.7 });
    if (meant && meant.length > 1) discourse.groups.set(token, meant);
  }
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "The alliance, NATO, warned"; "Greenpeace, an environmental group": two phrases for one actor. */
function findApposed(
  doc: MentionDoc,
  { head, noun, plural, classes }: NominalDraft,
  byHead: ReadonlyMap<number, MentionDraft>,
): EntityDraft | null {
  const { deprel, head: governor, children } = doc.syntax[head]!;
  const other = deprel === 'appos' ? governor : children.find((c) => doc.syntax[c]!.deprel === 'appos');
  const entity =
    other === undefined || !isSetOff(doc, head, other) ? undefined : findMeant(doc, other, byHead);
  if (!entity || entity.unnamed || entity.category === 'PLACE') return null;
  // "Berg's brothers, Per and Ola": none of them alone.
  if (plural && (entity.kind === 'PERSON' || hasConjunct(doc, other!))) return null;
  if (entity.kind !== 'PERSON') {
    if ([...classes].every((one) => one === 'PERSON')) return null;
    // "Helvetas, a foundation": what it can be called from there on
    entity.nouns.add(noun);
    return entity;
  }
  // "Matos, a former crane operator,": a noun for a firm that is one for a person too.
  return classes.has('PERSON') || (!plural && /(?:er|or|ist)$/.test(noun)) ? entity : null;
}

/** Of an apposition; "her counterpart, *spokeswoman* Ida Berg": the name behind the title. */
function findMeant(
  { syntax }: MentionDoc,
  head: number,
  byHead: ReadonlyMap<number, MentionDraft>,
): EntityDraft | undefined {
  const name = () => childrenBy(syntax, head, 'appos', 'flat').find((c) => c > head && byHead.has(c));
  return (byHead.get(head) ?? byHead.get(name() ?? -1))?.entity;
}

/** The longest complement between a title and the name behind it, in tokens. */
const MAX_COMPLEMENT = 12;

/** "*A spokeswoman* for the ministry of health, *Ida Berg*, said": the person named behind what the noun is of, whatever the tree. */
function findNamedBehind(
  { tokens, syntax }: MentionDoc,
  { to, plural, classes }: NominalDraft,
  namesAt: ReadonlyMap<number, readonly MentionDraft[]>,
): EntityDraft | null {
  if (plural || !classes.has('PERSON') || !/^(?:of|for|at|in|from|with)$/.test(tokens[to]?.text ?? ''))
    return null;
  let at = to;
  while (at < to + MAX_COMPLEMENT && tokens[at] && !/^[,.;:()]$/.test(tokens[at]!.text)) {
    if (/^(?:VERB|AUX)$/.test(syntax[at]!.upos)) return null;
    at++;
  }
  if (tokens[at]?.text !== ',') return null;
  const name = namesAt.get(at + 1)?.find(({ entity, form }) => entity.kind === 'PERSON' && form === 'NAME');
  // "the mayor of Lund, Ida Berg and Per Lind" are three.
  return name && /^(?:,|AUX|VERB)$/.test(tokens[name.to]?.text === ',' ? ',' : (syntax[name.to]?.upos ?? ''))
    ? name.entity
    : null;
}

function hasConjunct({ syntax }: MentionDoc, head: number): boolean {
  return syntax[head]!.children.some((c) => syntax[c]!.deprel === 'conj');
}

/** "the shipping company *Maersk*": the name right behind, whether or not the parser ties the two. */
function findNextName(
  { syntax }: MentionDoc,
  { head, noun, plural, classes }: NominalDraft,
  name: MentionDraft | undefined,
): EntityDraft | null {
  if (!name || plural || classes.has('PERSON')) return null;
  const { entity, form } = name;
  if (form !== 'NAME' || entity.category === 'PLACE' || /^(?:PERSON|COUNTRY)$/.test(entity.kind ?? ''))
    return null;
  const [own, other] = [syntax[head]!, syntax[name.head]!];
  const isApart = other.head !== head && own.head !== name.head && own.head !== other.head;
  const fits = [...entity.nouns].some(
    (one) => one === noun || [...classesOfNoun(one)].some((each) => classes.has(each)),
  );
  if (isApart || !fits) return null;
  entity.nouns.add(noun);
  return entity;
}

/** Nouns of bodies that can stand behind the name of one as what it is, unlike those of its parts: "the Shell board". */
const WHOLE =
  /^(?:union|group|movement|party|company|firm|corporation|militia|organi[sz]ation|alliance|coalition|bloc|newspaper|daily|magazine|broadcaster|network|agency|airline|carrier|bank|lender|carmaker|automaker|chain|charity|foundation|association|federation|club|team|conglomerate|startup|think-tank)$/;

/** "the *United Steelworkers* union": the name of the body that the noun right behind it says what it is. */
function findNameInside(
  { syntax }: MentionDoc,
  { head, noun, plural, classes }: NominalDraft,
  name: MentionDraft | undefined,
): EntityDraft | null {
  if (!name || plural || name.to !== head || !WHOLE.test(noun) || name.form !== 'NAME') return null;
  const { entity } = name;
  const { head: whole, deprel } = syntax[name.to - 1]!;
  if (whole !== head || deprel !== 'compound') return null;
  if (entity.category === 'PLACE' || /^(?:PERSON|COUNTRY|BLOC)$/.test(entity.kind ?? '')) return null;
  // "the EU *agency*": one of its own, and not the union
  const isPart = entity.kind === 'INTERGOVERNMENTAL_ORGANIZATION' && !canBeCalled(entity, noun, classes);
  if (isPart) return null;
  entity.nouns.add(noun);
  // a union is no company, whatever an unknown name might have been
  if (!entity.knowledge && !classesOfNoun(noun).has('COMPANY'))
    for (const other of ['company', 'firm']) entity.nouns.delete(other);
  return entity;
}

/** "A judge in Sparta, Ohio, acquitted Ida Berg", where the parser takes the verb for an adjective: no comma before her. */
function isSetOff({ tokens, syntax }: MentionDoc, a: number, b: number): boolean {
  for (let i = Math.max(a, b) - 1; i > Math.min(a, b); i--) {
    if (/^[,;:()–—-]$/.test(tokens[i]!.text)) return true;
    if (/^VB[DNZP]$/.test(syntax[i]!.xpos)) return false;
  }
  return true;
}

function resolvePhrase(
  { doc, discourse, named, countries, groups, knowledge }: Article,
  nominal: NominalDraft,
): EntityDraft | null {
  const inside = withinRange(named, nominal);
  const found =
    resolveNominal(doc, nominal, discourse, inside, knowledge) ??
    (inside.length ? null : findGovernment(nominal, discourse, countries));
  if (found) return found;
  const holder = findOfficeHolder(doc, nominal, inside, named, knowledge);
  if (holder) {
    const { key } = holder;
    const entity =
      named.find((m) => m.entity.knowledge === key)?.entity ??
      groups.get(key) ??
      toKnownEntity(holder, knowledge);
    groups.set(key, entity);
    return entity;
  }
  const { classes, plural, definite } = nominal;
  // "a country's structure": no actor. "other countries" can speak.
  if (classes.has('COUNTRY') && classes.size === 1 && !plural) return null;
  const entity = toUnnamedEntity(doc, nominal);
  // "critics" are the same critics all through; "a soldier" is another one each time.
  if (!plural && !definite) return entity;
  const key = entity.name.toLowerCase();
  const known = groups.get(key);
  if (known) return known;
  groups.set(key, entity);
  return entity;
}

/** Names are in text order: a binary search, then those that start inside. */
function withinRange(named: readonly MentionDraft[], { from, to }: NominalDraft): MentionDraft[] {
  const found: MentionDraft[] = [];
  for (
    let i = lowerBound(named, (m) => m.from < from);
    i < named.length && (named[i] as MentionDraft).from < to;
    i++
  )
    found.push(named[i] as MentionDraft);
  return found;
}

/** "Mark Rutte, the NATO secretary general": the title after a name is another mention of the person, by its head. */
function toAppositions(
  doc: MentionDoc,
  names: readonly LinkedName[],
  titles: ReadonlyMap<number, readonly TitlePhrase[]>,
  named: readonly MentionDraft[],
): Map<number, MentionDraft> {
  const found = new Map<number, MentionDraft>();
  titles.forEach((phrases, i) => {
    for (const phrase of phrases) {
      if (phrase.from < names[i]!.to) continue;
      let { from } = phrase;
      while (/^(?:who|is|was|,)$/i.test(doc.tokens[from]!.text) && from < phrase.title.from) from++;
      const range = { from, to: phrase.title.to };
      const head = headOf(doc.syntax, range);
      found.set(head, { ...range, head, form: 'NOMINAL', entity: named[i]!.entity, linkScore: 1 });
    }
  });
  return found;
}

function groupBy<T>(list: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
