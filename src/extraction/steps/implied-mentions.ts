import { isFirstPerson } from '../attribution/accept.js';
import { toHomes, type Homes } from '../affiliation/homes.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { Doc, ImpliedMention } from '../doc.js';
import { defineStep } from '../pipeline.js';
import { toTokenRange } from './quotation.js';

/** How sure it is that who speaks for a body means the body by "we", and that "his country" is whose office he holds. */
const IMPLIED_SCORE = 0.7;
const PLURAL = /^(?:we|us|our|ours|ourselves)$/i;

type ImpliedDoc = Pick<Doc, 'article' | 'tokens' | 'syntax' | 'mentions' | 'entities' | 'claims'>;

/**
 * "We will respond," Zakharova said: in direct speech the first person is the speaker, the innermost one, and in the
 * plural also the body that the speaker speaks for. "His country" is the country whose office he holds.
 */
export const impliedMentionStep = defineStep({
  name: 'implied-mentions',
  needs: ['tokens', 'syntax', 'mentions', 'entities', 'affiliations', 'claims'],
  adds: ['impliedMentions'],
  run(doc) {
    const homes = toHomes(doc);
    const countries = findCountries(doc);
    const speakers = findSpeakers(doc);
    const possessors = new Map(speakers);
    for (const m of doc.mentions) if (m.form === 'PRONOUN') possessors.set(m.head, m.entity);
    return {
      impliedMentions: [
        ...[...speakers].flatMap(([token, entity]) => toSpeakerMentions(doc, homes, token, entity)),
        ...[...possessors].flatMap(
          ([token, entity]) => toHomeMention(doc, homes, countries, token, entity) ?? [],
        ),
      ].sort((a, b) => a.start - b.start || b.end - a.end),
    };
  },
});

/** Persons → the country that their phrase names: "*Italy's* prime minister", "*Kenya's* Ida Berg". */
function findCountries({ syntax, mentions, entities }: ImpliedDoc): Map<number, number> {
  const countryAt = new Map(
    mentions.filter((m) => entities[m.entity]?.kind === 'COUNTRY').map((m) => [m.head, m.entity]),
  );
  const countries = new Map<number, number>();
  for (const { head, entity } of mentions) {
    if (entities[entity]?.kind !== 'PERSON' || countries.has(entity)) continue;
    const owner = syntax[head]!.children.find(
      (i) => i < head && countryAt.has(i) && /^(?:nmod:poss|amod|compound)$/.test(syntax[i]!.deprel),
    );
    if (owner !== undefined) countries.set(entity, countryAt.get(owner) as number);
  }
  return countries;
}

/** Tokens of the first person in direct speech → the entity that speaks them. */
function findSpeakers({ tokens, syntax, mentions, claims }: ImpliedDoc): Map<number, number> {
  const taken = new Set(
    mentions.flatMap((m) =>
      // "our" is a reference of its own within "our company".
      m.form === 'NOMINAL' ? [m.head] : Array.from({ length: m.to - m.from }, (_, i) => m.from + i),
    ),
  );
  const speakers = new Map<number, number>();
  // Outer claims come before inner ones, so the innermost speaker is written last.
  for (const { kind, chain, start, end } of claims) {
    const entity = chain.at(-1)?.entity ?? null;
    if (kind !== 'DIRECT_QUOTE' || entity === null) continue;
    const { from, to } = toTokenRange(tokens, start, end);
    for (const token of tokens.slice(from, to)) {
      if (!taken.has(token.index) && isFirstPerson({ tokens, syntax }, token.index))
        speakers.set(token.index, entity);
    }
  }
  return speakers;
}

function toSpeakerMentions(doc: ImpliedDoc, homes: Homes, index: number, entity: number): ImpliedMention[] {
  const { start, end, text } = doc.tokens[index]!;
  const speaker: ImpliedMention = { entity, start, end, text, form: 'PRONOUN', linkScore: 1 };
  const bodies = PLURAL.test(text) ? homes.spokenFor(entity, start) : [];
  return [speaker, ...bodies.map((body) => ({ ...speaker, entity: body, linkScore: IMPLIED_SCORE }))];
}

/** "his country", "our nation", "her company": the noun's phrase, as a mention of the possessor's country or company. */
function toHomeMention(
  doc: ImpliedDoc,
  homes: Homes,
  countries: ReadonlyMap<number, number>,
  index: number,
  possessor: number,
): ImpliedMention | null {
  const { deprel, head } = doc.syntax[index]!;
  if (!deprel.startsWith('nmod:poss') || head < index) return null;
  const noun = doc.tokens[head]!;
  const classes = classesOfNoun(noun.text.toLowerCase());
  const entity =
    classes.has('COUNTRY') || /^(?:government|administration)$/i.test(noun.text)
      ? (homes.countryOf(possessor, noun.start) ?? countries.get(possessor) ?? null)
      : classes.has('COMPANY') || classes.has('ORGANIZATION') || classes.has('ALLIANCE')
        ? homes.companyOf(possessor, noun.start)
        : null;
  if (entity === null || entity === possessor) return null;
  const { start } = doc.tokens[index]!;
  const text = doc.article.text.slice(start, noun.end);
  return { entity, start, end: noun.end, text, form: 'NOMINAL', linkScore: IMPLIED_SCORE };
}
