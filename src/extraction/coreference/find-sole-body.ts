import { classesOfNoun, type NounClass } from '../lexicon/actor-nouns.js';
import { hasRelation } from '../syntax-tree.js';
import type { Discourse } from './discourse.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';
import type { NominalDraft } from './find-nominals.js';

const WINDOW = 2;
/** Institutions that no other body is: not every body is "the party". */
const INSTITUTION =
  /^(?:government|regime|junta|parliament|congress|senate|legislature|court|tribunal|judiciary|army|military|navy|force|guard|fleet|command|police|opposition|party|cabinet|presidency|embassy|consulate|ministry|treasury|municipality|church|university|school|hospital|club|team|jury|union|public|media|press|community|people|population|family)$/;
/** What any company or organization is called; another noun says what it is, and that is no other's. */
const ANY_BODY =
  /^(?:company|firm|corporation|business|manufacturer|maker|producer|operator|giant|group|grouping|conglomerate|multinational|startup|start-up|subsidiary|organi[sz]ation|network|forum|ngo|charity|body|agency|authority|regulator|watchdog|bloc|alliance)$/;

/**
 * "Nordwerk makes pumps. The manufacturer said …": of the bodies spoken of, the one that the noun can be said of; where
 * there are more in the nearest sentence that has one, its subject. Null where that leaves a doubt.
 */
export function findSoleBody(
  { head, noun, classes }: NominalDraft,
  discourse: Discourse,
): EntityDraft | null {
  if (INSTITUTION.test(noun)) return null;
  const { syntax } = discourse.doc;
  const fits = (e: EntityDraft, m: MentionDraft) =>
    e.category === 'ACTOR' &&
    !/^(?:PERSON|COUNTRY|GROUP)$/.test(e.kind ?? '') &&
    !e.unnamed &&
    !e.plural &&
    canBeCalled(e, noun, classes) &&
    !discourse.isOutOfReach(head, m);
  for (const mentions of discourse.findBySentence(head, { window: WINDOW, fits })) {
    const [sole, other] = new Set(mentions.map((m) => m.entity));
    if (!sole) continue;
    if (!other) return sole;
    const [subject, second] = new Set(
      mentions.filter((m) => hasRelation(syntax, m.head, 'nsubj')).map((m) => m.entity),
    );
    return subject && !second ? subject : null;
  }
  return null;
}

/** Whether a noun can be said of a body: one of its own, or what any body of its kind is called. */
export function canBeCalled(
  { kind, nouns }: EntityDraft,
  noun: string,
  classes: ReadonlySet<NounClass>,
): boolean {
  if (nouns.has(noun)) return true;
  // "the commission" is no news agency
  if (kind === 'MEDIA' && !classes.has('MEDIA')) return false;
  // nor is "the state broadcaster" one
  if (kind === 'MEDIA' && !ANY_BODY.test(noun)) return noun === 'outlet';
  // "the anti-graft body": of any that is no company.
  if (noun === 'body') return kind !== 'MEDIA' && kind !== 'ARMED_GROUP' && !isCompany(nouns);
  const isAlike = [...nouns].some((one) => [...classesOfNoun(one)].some((c) => classes.has(c)));
  return isAlike && (ANY_BODY.test(noun) || [...nouns].every((one) => ANY_BODY.test(one)));
}

function isCompany(nouns: ReadonlySet<string>): boolean {
  return nouns.has('company') && !nouns.has('organization');
}
