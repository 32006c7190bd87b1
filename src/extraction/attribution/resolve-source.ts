import type { Mention } from '../doc.js';
import type { Span } from '../../domain/span.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { TEXT_NOUNS } from '../lexicon/cues/nouns.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, pathToRoot } from '../syntax-tree.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { AttributionFrame } from './attribution.js';
import { toReferent } from './find-source.js';

/** Mentions of actors by each token that they cover, the longest first: a place says nothing. */
export function toMentionsByToken(doc: AttributionContext): ReadonlyMap<number, readonly Mention[]> {
  const byToken = new Map<number, Mention[]>();
  for (const mention of doc.mentions) {
    if (doc.entities[mention.entity]?.category !== 'ACTOR') continue;
    for (let token = mention.from; token < mention.to; token++) {
      const list = byToken.get(token);
      if (list) list.push(mention);
      else byToken.set(token, [mention]);
    }
  }
  for (const list of byToken.values()) list.sort((a, b) => b.to - b.from - (a.to - a.from));
  return byToken;
}

/**
 * The entities that a source stands for: those of its head, and of the heads joined to it ("Ireland and Apple denied").
 * `[null]` where the source is no mention or none is said.
 */
export function resolveSource(
  doc: AttributionContext,
  mentionsByToken: ReadonlyMap<number, readonly Mention[]>,
  { sourceHead, source, speaker, cueHead }: AttributionFrame,
): (number | null)[] {
  if (speaker !== undefined) return [speaker];
  if (sourceHead === null || !source) return [null];
  const apposed = findApposed(doc, mentionsByToken, sourceHead, source);
  if (apposed !== null) return [apposed];
  const heads = [
    sourceHead,
    ...conjunctsOf(doc, sourceHead, source.end),
    ...childrenBy(doc.syntax, sourceHead, 'appos')
      .filter((i) => isOneAmong(doc, i))
      .flatMap((i) => [i, ...conjunctsOf(doc, i, source.end)]),
  ];
  const found = [...new Set(heads.flatMap((head) => entitiesAt(doc, mentionsByToken, head)))];
  const known = found.length ? found : entitiesOfHolder(doc, mentionsByToken, sourceHead, cueHead);
  return known.length ? known : [null];
}

/** "according to *her* words", "the agency, *whose* report found", "*Oslo*'s statement said": whose words a text gives. */
function entitiesOfHolder(
  doc: AttributionContext,
  mentionsByToken: ReadonlyMap<number, readonly Mention[]>,
  noun: number,
  cue: number | null,
): number[] {
  const { lemma } = syntaxOf(doc, noun);
  if (!TEXT_NOUNS.has(lemma)) return [];
  // "Oslo's remark *shows* that …" is another's conclusion; "Oslo's report shows" is its own.
  if (!DOCUMENTS.test(lemma) && cue !== null && SHOWING.test(syntaxOf(doc, cue).lemma)) return [];
  const [possessor] = childrenBy(doc.syntax, noun, 'nmod:poss');
  const holder = possessor === undefined ? null : toReferent(doc, possessor);
  return holder ? entitiesAt(doc, mentionsByToken, holder.head) : [];
}

const DOCUMENTS = /^(?:report|opinion|study|paper|assessment|ruling|finding|survey|poll)$/;
const SHOWING =
  /^(?:show|demonstrate|prove|indicate|reveal|suggest|highlight|illustrate|mean|imply|confirm|underline|underscore|betray)$/;

/** "Several judges, *Rosa Diaz* among them, say": all of them do, and who is named beside them. */
function isOneAmong(doc: AttributionContext, name: number): boolean {
  const names = [name, ...childrenBy(doc.syntax, name, 'conj')];
  return names
    .flatMap((i) => childrenBy(doc.syntax, i, 'nmod'))
    .some((them) => childrenBy(doc.syntax, them, 'case').some((i) => syntaxOf(doc, i).lemma === 'among'));
}

/** "The head of the yard, *Ivan Borg*": the person named behind a comma at the end, whatever the tree hangs the name on. */
function findApposed(
  doc: AttributionContext,
  mentionsByToken: ReadonlyMap<number, readonly Mention[]>,
  head: number,
  { end }: Span,
): number | null {
  if (!classesOfNoun(syntaxOf(doc, head).lemma).has('PERSON')) return null;
  const last = lowerBound(doc.tokens, (t) => t.end < end);
  const name = mentionsByToken.get(last)?.find((m) => m.form === 'NAME' && m.to === last + 1);
  if (!name || name.from - 1 <= head) return null;
  const isApposed =
    (doc.tokens[name.from - 1]?.text === ',' && doc.tokens[name.from - 2]?.text !== ',') ||
    // "the spokesman of *the Kremlin* Ivan Borg", "the head of *the department* Ivan Borg"
    mentionsByToken.get(name.from - 1)?.some((m) => m.form === 'NAME' && m.to === name.from) ||
    isBody(doc, name.from - 1);
  return isApposed && doc.entities[name.entity]?.kind === 'PERSON' ? name.entity : null;
}

function isBody(doc: AttributionContext, token: number): boolean {
  const { upos, lemma } = syntaxOf(doc, token);
  const classes = classesOfNoun(lemma);
  return upos === 'NOUN' && classes.size > 0 && !classes.has('PERSON') && !classes.has('PEOPLE');
}

function conjunctsOf(doc: AttributionContext, head: number, end: number): number[] {
  // "Amnesty International and *the UN*": joined to the first word of a name, to some trees.
  const ofName = childrenBy(doc.syntax, head, 'compound', 'flat').flatMap((i) =>
    childrenBy(doc.syntax, i, 'conj').filter((joined) => joined > head),
  );
  return [...childrenBy(doc.syntax, head, 'conj'), ...ofName]
    .filter((i) => (doc.tokens[i]?.end ?? 0) <= end)
    .flatMap((i) => [i, ...conjunctsOf(doc, i, end)]);
}

/**
 * "Foreign Ministry spokesperson Maria Zakharova": the person, whichever word the tree takes for the head. More than
 * one where a phrase refers to two: "both sides".
 */
export function entitiesAt(
  doc: AttributionContext,
  mentionsByToken: ReadonlyMap<number, readonly Mention[]>,
  head: number,
): number[] {
  const own = mentionsByToken.get(head)?.find((m) => m.head === head) ?? null;
  // "the *Berg* administration", "the Berg campaign", "a Berg aide" are not Berg.
  const isOther = (i: number) =>
    own?.form === 'NOMINAL' && (i < head || doc.entities[own.entity]?.kind !== 'PERSON');
  const named = [
    head,
    ...syntaxOf(doc, head).children.filter(
      (i) =>
        /^(?:flat|appos|nmod:desc|compound)$/.test(syntaxOf(doc, i).deprel) &&
        !(syntaxOf(doc, i).deprel === 'compound' && isOther(i)) &&
        !isOneAmong(doc, i),
    ),
  ]
    // "Supreme Leader *Ayatollah* Ali Khamenei": a title may head the name.
    .flatMap((i) => [i, ...childrenBy(doc.syntax, i, 'flat')])
    .flatMap((i) => mentionsByToken.get(i)?.filter((m) => m.head === i) ?? [])
    .find((m) => m.form === 'NAME' && doc.entities[m.entity]?.kind === 'PERSON');
  // "the Chilean builder *Andes Works*", of which the parser makes one with its noun
  const next = mentionsByToken.get(head + 1)?.find((m) => m.from === head + 1 && m.form === 'NAME');
  const beside = next && pathToRoot(doc.syntax, next.head).includes(head) ? next : undefined;
  const mention = named ?? own ?? mentionsByToken.get(head)?.[0] ?? beside;
  const same =
    mentionsByToken.get(head)?.filter((m) => m.from === mention?.from && m.to === mention.to) ?? [];
  return mention && same.length < 2 ? [mention.entity] : same.map((m) => m.entity);
}
