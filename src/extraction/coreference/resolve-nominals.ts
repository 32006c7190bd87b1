import { findGenderOf } from '../../knowledge/data/given-names.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { ActorKind } from '../../domain/vocabulary.js';
import { LEADERS, TITLE_NOUNS, toTitleWords } from '../lexicon/titles.js';
import type { NounClass } from '../lexicon/actor-nouns.js';
import type { MentionDoc } from '../mentions/draft.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { NominalDraft } from './find-nominals.js';
import { findNearCodes } from './find-government.js';
import { holdsNow, isOutOfOffice } from './find-office-holder.js';
import { findSoleBody } from './find-sole-body.js';
import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import type { TokenRange } from '../doc.js';

/** How far back "the spokesperson" and "the alliance" reach: they are told by their noun. */
const NOUN_WINDOW = 12;
/** "A panel … the panel": one without a name. */
const UNNAMED_WINDOW = 6;
/** "The government" is that of whichever country is spoken of. */
const GOVERNMENT_WINDOW = 4;

/** What it counts that a body is known to be of the country that the phrase names: "the *Japanese* company". */
const OF_ITS_COUNTRY = 6;
/** The same of a state whose body the clause tells of: more than that another government was called so before. */
const OF_ITS_COURT = 12;

/** A definite phrase → what it takes up ("the alliance" → NATO, "the spokesperson" → Zakharova); null where nothing. */
export function resolveNominal(
  doc: MentionDoc,
  nominal: NominalDraft,
  discourse: Discourse,
  within: readonly MentionDraft[],
  knowledge: KnowledgeBase,
): EntityDraft | null {
  const inside = within.filter((m) => !isSeat(doc, m));
  if (isForce(nominal) && !inside.length && !hasOwnIdentity(doc, nominal))
    return findSameForce(doc, nominal, discourse);
  if (!nominal.definite || nominal.plural || hasOwnIdentity(doc, nominal)) return null;
  const { noun, classes, head } = nominal;
  const countries = new Set(within.map((m) => m.entity.iso3).filter(Boolean));
  // "the Russian minister" is nobody of another country.
  const ofCountry = (e: EntityDraft) => !countries.size || e.iso3 === null || countries.has(e.iso3);
  const isNew = (e: EntityDraft) => !inside.some((m) => m.entity === e);
  const titles = toTitleWords(
    doc.tokens
      .slice(nominal.from, nominal.to)
      .map((t) => t.text)
      .join(' '),
  );
  // "Macron … the French leader"
  const holds = (e: EntityDraft, title: string) =>
    [...toTitleWords(title)].every((w) => e.titles.has(w)) ||
    (title === 'leader' && LEADERS.some((w) => e.titles.has(w)));
  // "the SNP leader" is not the leader of another party.
  const named = inside.flatMap((m) => (m.entity.kind === 'COUNTRY' ? [] : (m.entity.knowledge ?? [])));
  const ofBody = (e: EntityDraft) =>
    !named.length || !e.bodies.size || named.some((key) => e.bodies.has(key));
  // "Sudan's army … *the army*"
  const isCalledSo = (m: MentionDraft) => m.form === 'NOMINAL' && nounOf(doc, m) === noun;
  if (classes.has('PERSON')) {
    const others = discourse.subjectsOver(head);
    const isFormer = [...doc.tokens.slice(nominal.from, head)].some(({ text }) => FORMER.test(text));
    const isHolder = (e: EntityDraft, m: MentionDraft) =>
      e.kind === 'PERSON' &&
      !isOtherLeader(doc, nominal, e) &&
      !e.plural &&
      !others.has(e) &&
      !(isFormer && holdsNow(doc, e, noun, knowledge)) &&
      ofCountry(e) &&
      ofBody(e) &&
      // "An adviser, Paul Kone, left. *The adviser* said …"
      (holds(e, noun) || (!e.unnamed && isCalledSo(m))) &&
      agrees(titles, e);
    // "the former minister" is rather whom the text has called so.
    const former = isFormer
      ? discourse.find(head, { window: NOUN_WINDOW, fits: (e, m) => e.isFormer && isHolder(e, m) })
      : null;
    const inOffice = (e: EntityDraft, m: MentionDraft) =>
      isHolder(e, m) && (isFormer || !isOutOfOffice(doc, e, noun, head, knowledge));
    const holder =
      former ??
      discourse.find(head, { window: NOUN_WINDOW, fits: inOffice }) ??
      // of history only who has just been spoken of
      discourse.find(head, { window: 1, fits: isHolder });
    if (holder) return holder;
    const secretary = noun === 'minister' ? findSecretary(nominal, discourse, others) : null;
    if (secretary && ofCountry(secretary) && agrees(titles, secretary)) return secretary;
    const unnamed = discourse.find(head, {
      window: UNNAMED_WINDOW,
      fits: (e, m) =>
        e.unnamed && !e.plural && e.kind === 'PERSON' && isCalledSo(m) && ofCountry(e) && agrees(titles, e),
    });
    // "*The party's treasurer* knew of it. … the treasurer"
    if (unnamed && !inside.length) return unnamed;
    const sole =
      OFFICE.test(noun) && !isFormer ? null : findSolePerson(nominal, discourse, inside, others, isFormer);
    if (sole || TITLE_NOUNS.has(noun))
      return sole && ofBody(sole) && !isOtherLeader(doc, nominal, sole) ? sole : null;
    const gender = genderOf(noun);
    return gender
      ? discourse.find(head, {
          window: 2,
          fits: (e) => e.kind === 'PERSON' && !e.plural && !others.has(e) && (e.gender ?? gender) === gender,
        })
      : null;
  }
  if (inside.length && !countries.size) return null;
  // "the *Peruvian Supreme Court* ordered the government to pay": of the state whose body it is told by
  const judges = new Set(
    noun === 'government' && !within.length
      ? [...discourse.subjectsOver(head)].flatMap((e) => (e.kind === 'GOVERNMENT_BODY' ? (e.iso3 ?? []) : []))
      : [],
  );
  const isOfCourt = ({ kind, iso3 }: EntityDraft) => kind === 'COUNTRY' && iso3 !== null && judges.has(iso3);
  const near = noun === 'government' ? findNearCodes(head, discourse) : null;
  const body = discourse.find(head, {
    window: noun === 'government' ? GOVERNMENT_WINDOW : NOUN_WINDOW,
    decay: 1,
    // Once "the company" has been somebody, it is likely to be so again.
    bonus: (e, m) =>
      (isCalledSo(m) ? 3 : 0) +
      (e.iso3 && countries.has(e.iso3) ? OF_ITS_COUNTRY : 0) +
      (isOfCourt(e) ? OF_ITS_COURT : 0) -
      // "Kenya attacked Somalia, ruining *this* country": what was named last, whoever acts.
      (isDemonstrative(doc, nominal) && hasRelation(doc.syntax, m.head, 'nsubj') ? 3 : 0),
    fits: (e, m) =>
      e.category === 'ACTOR' &&
      !e.unnamed &&
      isNew(e) &&
      ((e.nouns.has(noun) && noun !== 'body') || (e.kind === 'COUNTRY' && isCalledSo(m)) || isOfCourt(e)) &&
      (e.kind === 'COUNTRY' ? !countries.size : ofCountry(e)) &&
      (!near?.size || e.iso3 === null || near.has(e.iso3)) &&
      // "the *Italian* federation" is none that is known and of no country.
      !(countries.size && e.knowledge && e.iso3 === null),
  });
  return (
    body ??
    findOnlyAlliance(nominal, discourse) ??
    discourse.find(head, {
      window: UNNAMED_WINDOW,
      // "*A panel* of experts said … The panel …": many who are one.
      fits: (e, m) => e.unnamed && !isPlural(doc, m) && e.nouns.has(noun) && isNew(e) && !countries.size,
    }) ??
    (inside.length ? null : findSoleBody(nominal, discourse))
  );
}

/** "The alliance", wherever in an article it stands: the only known one named there that is called so. */
function findOnlyAlliance({ noun, classes }: NominalDraft, discourse: Discourse): EntityDraft | null {
  if (!classes.has('ALLIANCE')) return null;
  const [only, other] = new Set(
    discourse.named
      .map(({ entity }) => entity)
      .filter(({ knowledge, nouns, kind }) => knowledge && kind !== 'PERSON' && nouns.has(noun)),
  );
  return only && !other ? only : null;
}

function isPlural({ syntax }: MentionDoc, { head }: MentionDraft): boolean {
  return /S$/.test(syntax[head]!.xpos);
}

/** "the *Supreme* Leader", "the *opposition* leader": no prime minister, unless he is called so as well. */
function isOtherLeader(
  { tokens }: MentionDoc,
  { from, head, noun }: NominalDraft,
  { titles }: EntityDraft,
): boolean {
  if (noun !== 'leader' || !LEADERS.some((title) => titles.has(title))) return false;
  const words = tokens.slice(from, head).map(({ text }) => text.toLowerCase());
  return words.some((word) => OF_WHOM.test(word) && !titles.has(word));
}

const OF_WHOM =
  /^(?:supreme|opposition|party|rebel|union|religious|spiritual|separatist|militia|student|protest|gang|church|tribal|faction|group|minority|majority|community|business|strike)$/;

/** Offices of which a text has many holders: "the president" after "Tom Lind won" is somebody else. */
const OFFICE =
  /^(?:president|minister|premier|chancellor|king|queen|prince|princess|pope|emperor|monarch|secretary|governor|mayor|ambassador|senator|commissioner|speaker|judge|prosecutor|spokesman|spokeswoman|spokesperson|referee|police|chairman|coach|doctor|lawyer|victim|suspect|attacker|gunman|driver|president-elect)$/;
const SOLE_WINDOW = 2;
/** "the *former* minister": of whomever it is said, whatever office is known of him. */
const FORMER = /^(?:former|ex|ousted|deposed|disgraced|onetime|erstwhile|retired)$/i;

/** "the *enemy*": a whole side, or whoever is held to be one. */
const SIDE = /^(?:enemy|foe|aggressor|occupier|invader|terrorist|traitor)$/;

/** "Ida Berg lost her land. The farmer said …": of one person spoken of, by what she is. */
function findSolePerson(
  { head, noun }: NominalDraft,
  discourse: Discourse,
  inside: readonly MentionDraft[],
  others: ReadonlySet<EntityDraft>,
  isFormer: boolean,
): EntityDraft | null {
  if (inside.some((m) => m.entity.kind === 'PERSON') || SIDE.test(noun)) return null;
  const gender = genderOf(noun);
  const fits = (e: EntityDraft) => e.kind === 'PERSON' && !e.plural && !others.has(e);
  const sole =
    discourse.findSole(head, { window: 1, fits }) ?? discourse.findSole(head, { window: SOLE_WINDOW, fits });
  if (!sole || sole.unnamed) return null;
  if (gender && sole.gender && sole.gender !== gender) return null;
  // "the foreign minister" after a defence minister.
  const isOther = [...sole.titles].some((title) => OFFICE.test(title)) && TITLE_NOUNS.has(noun);
  return isOther && !isFormer ? null : sole;
}

/** "Transport Secretary Ida Berg … *the minister*", where ministers are called so. */
function findSecretary(
  { head }: NominalDraft,
  discourse: Discourse,
  others: ReadonlySet<EntityDraft>,
): EntityDraft | null {
  return discourse.find(head, {
    window: NOUN_WINDOW,
    fits: (e) =>
      e.kind === 'PERSON' &&
      !e.plural &&
      !others.has(e) &&
      e.titles.has('secretary') &&
      ![...e.titles].some((word) =>
        /^(?:general|press|assistant|permanent|deputy|private|party)$/.test(word),
      ),
  });
}

/** "the *Lausanne*-based body": where it sits. */
function isSeat({ tokens }: MentionDoc, { to }: MentionDraft): boolean {
  return tokens[to]?.text === '-' && /^(?:based|listed|headquartered)$/.test(tokens[to + 1]?.text ?? '');
}

/** Forces of a state that are many and called by one noun. */
function isForce({ noun, plural, classes }: NominalDraft): boolean {
  return (plural || classes.has('PEOPLE')) && /^(?:police|troop|force|authority)$/.test(noun);
}

/** "Kenyan police … Police said": those of the one country whose they were before. */
function findSameForce(
  doc: MentionDoc,
  { head, noun }: NominalDraft,
  discourse: Discourse,
): EntityDraft | null {
  return discourse.findSole(head, {
    window: NOUN_WINDOW,
    fits: (e, m) => m.form === 'NOMINAL' && e.kind === 'COUNTRY' && nounOf(doc, m) === noun,
  });
}

/** The noun of a phrase, its last word: its head may be another where the tree is wrong. */
function nounOf({ syntax }: MentionDoc, { to }: MentionDraft): string {
  return syntax[to - 1]!.lemma.toLowerCase();
}

/** Words that narrow a title must not clash with the person's: "the defence minister" is not the foreign minister. */
function agrees(titles: ReadonlySet<string>, { titles: own }: EntityDraft): boolean {
  return [...titles].every(
    (w) => !/^(?:foreign|defence|interior|finance|prime|vice|deputy)$/.test(w) || own.has(w),
  );
}

/** A demonstrative always points back: "this once richest country in Africa".
 *  "the alliance of farmers", "the company that makes": another one, told by its own words. */
function hasOwnIdentity({ syntax, tokens }: MentionDoc, { from, head }: NominalDraft): boolean {
  if (isDemonstrative({ tokens }, { from })) return false;
  if (tokens.slice(from, head).some(({ text }) => OTHER.test(text))) return true;
  // "The group, which Iran arms, said": a clause behind a comma only adds to what is known.
  return syntax[head]!.children.some(
    (c) =>
      c > head &&
      /^(?:nmod|acl:relcl|acl)$/.test(syntax[c]!.deprel) &&
      tokens[head + 1]?.text !== ',' &&
      !isGerundOfVerb(syntax, c),
  );
}

/** "accused the army *of shelling* a market", which parsers tie to the noun: no word on which army. */
function isGerundOfVerb(syntax: MentionDoc['syntax'], clause: number): boolean {
  const { deprel, xpos, children } = syntax[clause]!;
  return deprel === 'acl' && xpos === 'VBG' && children.some((c) => /^(?:of|from)$/.test(syntax[c]!.lemma));
}

/** "the *new* body", "the *rival* union": not the one spoken of. */
const OTHER = /^(?:new|other|another|second|separate|rival|similar|opposing)$/i;

function isDemonstrative(
  { tokens }: Pick<MentionDoc, 'tokens'>,
  { from }: Pick<NominalDraft, 'from'>,
): boolean {
  return /^th(?:is|at)$/i.test(tokens[from]!.text);
}

function genderOf(noun: string): EntityDraft['gender'] {
  const word = noun.replace(/^ex-/, '');
  if (MALE.test(word)) return 'male';
  return FEMALE.test(word) ? 'female' : null;
}

const MALE =
  /^(?:man|husband|father|son|brother|spokesman|king|prince|businessman|uncle|nephew|grandfather|grandson|boyfriend|widower|fiancé)$/;
const FEMALE =
  /^(?:woman|wife|mother|daughter|sister|spokeswoman|queen|princess|aunt|niece|grandmother|girlfriend|businesswoman)$/;

/** What nobody named yet: its own entity, which becomes an actor only as somebody's source. */
export function toUnnamedEntity(doc: MentionDoc, nominal: NominalDraft): EntityDraft {
  const { noun, classes, plural } = nominal;
  const { from, to } = withOwner(doc, nominal);
  const words = doc.article.text
    .slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end)
    // "The **Ruritanian Army": without the signs of Markdown.
    .replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ');
  return {
    category: 'ACTOR',
    name:
      words.replace(
        /^(?:the|a|an|this|that|these|those|some|several|many|his|her|its|their|our|my|your|whose)\s+(?:own\s+)?/i,
        '',
      ) || words,
    kind: toKind(classes, plural),
    aliases: new Set(),
    wikidata: null,
    iso3: null,
    knowledge: null,
    unnamed: true,
    gender: genderOf(noun) ?? findGenderOf(noun),
    plural: plural || classes.has('PEOPLE'),
    nouns: new Set([noun]),
    classes,
    // "President Kone's *envoy*" is no president.
    titles: new Set(classes.has('PERSON') ? toTitleWords(words.split(/['’]s?\s+/).at(-1)!) : []),
    isFormer: false,
    bodies: new Set(),
  };
}

/** The longest name of whose somebody is, in tokens. */
const MAX_OWNER = 8;

/** "*France's* delegate", "representative *of the Faroe Islands*": by whose he is one is told from another. */
function withOwner({ syntax, tokens }: MentionDoc, { from, to, head }: NominalDraft): TokenRange {
  const isName = (i: number) => syntax[i]!.upos === 'PROPN';
  const holder = childrenBy(syntax, head, 'nmod:poss').find((i) => isName(i) && i < from);
  const whose = holder === undefined ? null : subtreeRange(syntax, holder);
  const start = whose && whose.to === from && from - whose.from <= MAX_OWNER ? whose.from : from;
  const body = childrenBy(syntax, head, 'nmod').find(
    (i) =>
      isName(i) && childrenBy(syntax, i, 'case').some((c) => /^(?:of|for|from|in|at)$/.test(tokens[c]!.text)),
  );
  const other = body === undefined ? null : subtreeRange(syntax, body, new Set(apartFrom(syntax, body)));
  return { from: start, to: other && other.from === to && other.to - to <= MAX_OWNER ? other.to : to };
}

/** "the delegate of Guyana*, which chairs it*": what is told of the name and is no part of it. */
function apartFrom(syntax: MentionDoc['syntax'], name: number): number[] {
  return childrenBy(syntax, name, 'acl', 'acl:relcl', 'appos', 'punct', 'conj', 'advcl', 'parataxis');
}

function toKind(classes: ReadonlySet<NounClass>, plural: boolean): ActorKind {
  if (classes.has('PERSON') && !plural) return 'PERSON';
  if (plural || classes.has('PEOPLE')) return 'GROUP';
  if (classes.has('ARMED')) return 'ARMED_GROUP';
  if (classes.has('GOVERNMENT')) return 'GOVERNMENT_BODY';
  // A union is an organization before it is one of states.
  if (classes.has('ALLIANCE') && !classes.has('ORGANIZATION')) return 'BLOC';
  if (classes.has('MEDIA') && !classes.has('COMPANY')) return 'MEDIA';
  return classes.has('COUNTRY') ? 'GROUP' : 'ORGANIZATION';
}
