/** The closed vocabularies of the graph, spelled the same in code, GraphQL schema, Cypher and docs. */

export const ACTOR_KINDS = [
  'COUNTRY',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'ORGANIZATION',
  'ARMED_GROUP',
  'MEDIA',
  'PERSON',
  'BLOC',
  'GROUP',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN', 'TRIGGER', 'DATE'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];
/** How an actor or a place is mentioned. */
export type ReferringForm = Extract<MentionForm, 'NAME' | 'NOMINAL' | 'PRONOUN'>;

export const CLAIM_KINDS = ['DIRECT_QUOTE', 'INDIRECT', 'SCARE_QUOTE', 'AUTHORIAL'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS'] as const;
export type Stance = (typeof STANCES)[number];

export const ATTRIBUTION_TYPES = ['direct', 'indirect'] as const;
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];

export const PARTICIPANT_ROLES = ['AGENT', 'TARGET', 'PARTICIPANT'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const MODALITIES = ['ASSERTED', 'NEGATED', 'HYPOTHETICAL', 'FUTURE', 'HABITUAL'] as const;
export type Modality = (typeof MODALITIES)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'DECADE', 'INTERVAL', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const BASES = ['EXPLICIT', 'INFERRED', 'UNKNOWN'] as const;
/** Whether the text says it (EXPLICIT), it follows from what the text says (INFERRED), or neither. */
export type Basis = (typeof BASES)[number];
