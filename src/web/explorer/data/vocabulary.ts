/** The graph's vocabularies in words for people. Neutral: an article asserts, an actor claims. */

export const CLAIM_KINDS = {
  DIRECT_QUOTE: 'direct quote',
  INDIRECT: 'reported',
  SCARE_QUOTE: 'scare quotes',
  AUTHORIAL: 'author’s own voice',
} as const;
export type ClaimKind = keyof typeof CLAIM_KINDS;

export const STANCES = { ASSERTS: 'asserts it', DENIES: 'denies it', QUESTIONS: 'leaves it open' } as const;
export type Stance = keyof typeof STANCES;

export const ACTOR_KINDS = {
  COUNTRY: 'country',
  GOVERNMENT_BODY: 'government body',
  INTERGOVERNMENTAL_ORGANIZATION: 'intergovernmental organization',
  ORGANIZATION: 'organization',
  ARMED_GROUP: 'armed group',
  MEDIA: 'media',
  PERSON: 'person',
  BLOC: 'bloc',
  GROUP: 'group of people',
} as const;
export type ActorKind = keyof typeof ACTOR_KINDS;

export const EVENT_TYPES = {
  AGREE: 'agree',
  CONSULT: 'consult',
  SUPPORT: 'support',
  CONCEDE: 'concede',
  COOPERATE: 'cooperate',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accuse',
  REJECT: 'reject',
  THREATEN: 'threaten',
  PROTEST: 'protest',
  MOBILIZE: 'mobilize',
  SANCTION: 'sanction',
  COERCE: 'coerce',
  ASSAULT: 'assault',
  OTHER: 'other',
} as const;
export type EventType = keyof typeof EVENT_TYPES;

export const QUAD_CLASSES = {
  VERBAL_COOPERATION: 'verbal cooperation',
  MATERIAL_COOPERATION: 'material cooperation',
  VERBAL_CONFLICT: 'verbal conflict',
  MATERIAL_CONFLICT: 'material conflict',
} as const;
export type QuadClass = keyof typeof QUAD_CLASSES;

export const MODALITIES = {
  ASSERTED: 'put forward as having happened',
  NEGATED: 'put forward as not having happened',
  HYPOTHETICAL: 'hypothetical',
  FUTURE: 'in the future',
  HABITUAL: 'habitual',
} as const;

export const ROLES = { AGENT: 'agent', TARGET: 'target', PARTICIPANT: 'participant' } as const;

export const BASES = {
  EXPLICIT: 'as the text says',
  INFERRED: 'inferred from the text',
  UNKNOWN: 'not known',
} as const;
