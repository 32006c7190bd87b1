import type { EntityDraft, MentionDraft } from '../coreference/entity-draft.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { OFFICE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc } from '../mentions/draft.js';
import { childrenBy, hasRelation } from '../syntax-tree.js';

/** Somebody without a name, whose he is, and the words that say so. */
export interface UnnamedTie {
  readonly member: EntityDraft;
  readonly organization: EntityDraft;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** What he is ("official"); null for a body. */
  readonly title: string | null;
}

/** Who speaks for a state, beside the holders of offices: a French tourist is nobody of France's. */
const OF_STATE =
  /^(?:official|diplomat|delegate|delegation|negotiator|lawmaker|legislator|general|officer|judge|magistrate|investigator|authority|police|marshal|admiral|aide)$/;
/** Of somebody, and not his: "critics of NATO", "a Kremlin opponent". */
const APART =
  /^(?:critic|opponent|rival|enemy|ally|friend|supporter|victim|partner|counterpart|neighbou?r|source|fan|voter|customer|user|candidate|donor|expert|analyst|observer|protester|protestor|demonstrator|commentator|reporter|journalist|refugee|migrant|citizen|resident|native|hostage|prisoner|captive|detainee|successor|predecessor|winner|other|people|public|lawyer|attorney|widow|veteran)$/;

/**
 * "A *Thai* official", "the representative *of Guyana*", "*France's* water ministry", "*FIFA* officials": whose somebody
 * without a name is, by the name within or beside the phrase.
 */
export function findUnnamedTies(doc: MentionDoc, mentions: readonly MentionDraft[]): UnnamedTie[] {
  const owners = new Map(
    mentions
      .filter(({ entity, form }) => form !== 'PRONOUN' && !entity.unnamed && canOwn(entity))
      .map((mention) => [mention.head, mention]),
  );
  return mentions.flatMap((mention) => {
    const { entity, form, head } = mention;
    if (form !== 'NOMINAL' || !entity.unnamed) return [];
    const owner = childrenBy(doc.syntax, head, 'amod', 'compound', 'nmod:poss', 'nmod')
      .filter((i) => i < head || isOf(doc, i))
      .map((i) => owners.get(i))
      .find((found) => found !== undefined && isHis(doc, head, found.entity));
    if (!owner || owner.entity === entity) return [];
    const from = Math.min(mention.from, owner.from);
    const own = Math.max(mention.from, owner.from < head ? owner.to : mention.from);
    return [
      {
        member: entity,
        organization: owner.entity,
        from,
        to: Math.max(mention.to, owner.to),
        title: isBody(entity) ? null : wordsOf(doc, own, head + 1),
      },
    ];
  });
}

function canOwn({ category, kind }: EntityDraft): boolean {
  return category === 'ACTOR' && !/^(?:PERSON|GROUP)$/.test(kind ?? '');
}

function isOf(doc: MentionDoc, phrase: number): boolean {
  if (!hasRelation(doc.syntax, phrase, 'nmod')) return true;
  return childrenBy(doc.syntax, phrase, 'case').some((i) => /^(?:of|for|from)$/i.test(doc.tokens[i]!.text));
}

function isHis({ syntax }: MentionDoc, head: number, { kind }: EntityDraft): boolean {
  const noun = syntax[head]!.lemma.toLowerCase();
  const classes = classesOfNoun(noun);
  if (APART.test(noun)) return false;
  if (classes.has('GOVERNMENT') && !classes.has('PERSON')) return true;
  if (kind === 'COUNTRY' || kind === 'BLOC') return OF_STATE.test(noun) || OFFICE_NOUNS.has(noun);
  return classes.has('PERSON') || OF_STATE.test(noun) || noun === 'staff';
}

function isBody({ kind }: EntityDraft): boolean {
  return !/^(?:PERSON|GROUP)$/.test(kind ?? '');
}

function wordsOf({ article, tokens }: MentionDoc, from: number, to: number): string | null {
  while (from < to && /^(?:['’]s?|an?|the|some|several|many|two|three|senior|-)$/i.test(tokens[from]!.text))
    from++;
  return from < to ? article.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : null;
}
