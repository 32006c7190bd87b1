import { registerEnumType } from 'type-graphql';
import { EVENT_TYPES, QUAD_CLASS_BY_TYPE, type EventType as EventTypeName } from '../../domain/plover.js';
import {
  ACTOR_KINDS,
  BASES,
  CLAIM_KINDS,
  DATE_PRECISIONS,
  MENTION_FORMS,
  MODALITIES,
  PARTICIPANT_ROLES,
  POLARITIES,
  STANCES,
} from '../../domain/vocabulary.js';

/** The closed vocabularies as GraphQL enums, each value with a description: people read them while they explore. */

type Descriptions<T extends string> = Record<T, string>;

function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  descriptions: Descriptions<T>,
): { readonly [K in T]: K } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: descriptions[value] }]),
  ) as Record<T, { description: string }>;
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}

export const ActorKind = enumOf('ActorKind', ACTOR_KINDS, 'What sort of actor it is.', {
  COUNTRY: 'A country, present or past ("Russia", "Yugoslavia").',
  GOVERNMENT_BODY: 'A ministry, parliament, court, army or another organ of one country.',
  INTERGOVERNMENTAL_ORGANIZATION: 'An organization whose members are countries ("NATO", "United Nations").',
  ORGANIZATION: 'A company, party, association or another organization.',
  ARMED_GROUP: 'An armed group that is not an army of a country.',
  MEDIA: 'A newspaper, broadcaster, agency or website that publishes.',
  PERSON: 'A person.',
  BLOC: 'Countries spoken of as one, without an organization ("the West").',
  GROUP: 'People spoken of as one ("critics", "the protesters").',
});

export const MentionForm = enumOf('MentionForm', MENTION_FORMS, 'How the words of a mention refer.', {
  NAME: 'By a name ("NATO").',
  NOMINAL: 'By a common noun ("the alliance").',
  PRONOUN: 'By a pronoun ("it").',
  TRIGGER: 'The verb or noun that names an event ("bombed").',
  DATE: 'A date or another expression of time ("in 1999").',
});

export const ClaimKind = enumOf('ClaimKind', CLAIM_KINDS, 'How the article puts a claim forward.', {
  DIRECT_QUOTE: "In the speaker's own words, between quotation marks.",
  INDIRECT: 'Reported without quotation marks ("said that …").',
  SCARE_QUOTE:
    'A word or phrase between quotation marks that the author keeps at a distance ("so-called …").',
  AUTHORIAL: "In the article's own voice, attributed to nobody.",
});

export const Polarity = enumOf('Polarity', POLARITIES, "Whether a claim's own predicate is negated.", {
  AFFIRMED: 'Not negated ("the deal collapsed").',
  NEGATED: 'Negated ("the deal did not collapse").',
});

export const Stance = enumOf('Stance', STANCES, 'How a source stands towards the content.', {
  ASSERTS: 'Puts it forward as so ("said that …").',
  DENIES: 'Puts it forward as not so ("denied that …").',
  QUESTIONS: 'Leaves it open ("doubted whether …").',
});

export const ParticipantRole = enumOf(
  'ParticipantRole',
  PARTICIPANT_ROLES,
  'The part that an actor has in an event.',
  {
    AGENT: 'The one that does it.',
    TARGET: 'The one that it is done to.',
    PARTICIPANT: 'One of several that do it together, or whose part the text leaves open.',
  },
);

export const Modality = enumOf('Modality', MODALITIES, 'How the article speaks of an event.', {
  ASSERTED: 'As something that happened or is happening.',
  NEGATED: 'As something that did not happen ("did not disband").',
  HYPOTHETICAL: 'As something possible, demanded or supposed ("if it attacks").',
  FUTURE: 'As something that is to come ("will meet").',
  HABITUAL: 'As something that happens again and again ("regularly accuses").',
});

export const DatePrecision = enumOf('DatePrecision', DATE_PRECISIONS, 'How precise a date is.', {
  DAY: 'A day (`2024-03-07`).',
  MONTH: 'A month (`2024-03`).',
  YEAR: 'A year (`1999`).',
  DECADE: 'A decade ("the 1990s").',
  INTERVAL: 'From one time to another (`2008/2012`).',
  UNKNOWN: 'Nothing in the text tells.',
});

export const Basis = enumOf('Basis', BASES, 'Where a date comes from.', {
  EXPLICIT: 'The text says it.',
  INFERRED: 'It follows from what the text says ("last year", in an article of 2025).',
  UNKNOWN: 'Neither.',
});

/** GraphQL's names in capitals, the graph's values as extraction writes them. */
export const AttributionType = { DIRECT: 'direct', INDIRECT: 'indirect' } as const;
registerEnumType(AttributionType, {
  name: 'AttributionType',
  description: 'Whether a source is quoted or reported.',
  valuesConfig: {
    DIRECT: { description: 'Its words are quoted.' },
    INDIRECT: { description: 'Its words are reported.' },
  },
});

const EVENT_TYPE_DESCRIPTIONS: Descriptions<EventTypeName> = {
  AGREE: 'Agrees, or says that it will cooperate (CAMEO 03).',
  CONSULT: 'Meets, visits, talks (CAMEO 04).',
  SUPPORT: 'Supports by words or by diplomacy (CAMEO 05).',
  CONCEDE: 'Yields, eases a measure (CAMEO 081–083).',
  COOPERATE: 'Cooperates in deeds: trade, military or judicial work together (CAMEO 06).',
  AID: 'Gives aid (CAMEO 07).',
  RETREAT: 'Withdraws, releases, disarms, resigns (CAMEO 084–087).',
  REQUEST: 'Asks, demands, orders (CAMEO 10).',
  ACCUSE: 'Disapproves, investigates, alleges (CAMEO 09 and 11).',
  REJECT: 'Refuses, rejects (CAMEO 12).',
  THREATEN: 'Threatens (CAMEO 13).',
  PROTEST: 'Protests as a crowd or by civil means (CAMEO 14).',
  SANCTION: 'Imposes sanctions, expels, breaks relations (CAMEO 16).',
  MOBILIZE: 'Shows force: moves troops, weapons, police (CAMEO 15).',
  COERCE: 'Seizes, restricts, arrests, censors (CAMEO 17).',
  ASSAULT: 'Attacks by force (CAMEO 18–20).',
  OTHER: 'A happening outside PLOVER (a ruling, an election).',
};

export const EventType = enumOf(
  'EventType',
  EVENT_TYPES,
  'What happens, by the event types of PLOVER, the Political Language Ontology for Verifiable Event Records.',
  EVENT_TYPE_DESCRIPTIONS,
);

const QUAD_CLASSES = [...new Set(Object.values(QUAD_CLASS_BY_TYPE))].filter((quad) => quad !== null);

export const QuadClass = enumOf(
  'QuadClass',
  QUAD_CLASSES,
  "PLOVER's four classes: words or deeds, towards cooperation or conflict.",
  {
    VERBAL_COOPERATION: 'Words towards cooperation.',
    MATERIAL_COOPERATION: 'Deeds of cooperation.',
    VERBAL_CONFLICT: 'Words of conflict.',
    MATERIAL_CONFLICT: 'Deeds of conflict.',
  },
);
