import type { Claim, Event, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { ActorKind, ParticipantRole } from '../domain/vocabulary.js';

/** What an extraction says in the terms of the gold sets. */
export interface Prediction {
  readonly actors: readonly PredictedActor[];
  readonly dates: readonly PredictedDate[];
  readonly claims: readonly PredictedClaim[];
  readonly events: readonly PredictedEvent[];
  /** The actors that have a name. */
  readonly entities: readonly PredictedEntity[];
  readonly years: readonly number[];
}

export interface PredictedEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Mentions by name. */
  readonly names: readonly Span[];
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'GRP';

export interface PredictedActor extends Span {
  readonly type: NameType;
}

export interface PredictedDate extends Span {
  readonly value: string;
}

export interface PredictedClaim {
  readonly content: Span;
  /** Of the innermost source; null where the text names none. */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Sources, outermost first. */
  readonly chain: readonly (Span | null)[];
  /** Of the innermost source. */
  readonly stance: string;
  /** The innermost source; null where it is no actor. */
  readonly speaker: PredictedEntity | null;
  readonly about: readonly PredictedEntity[];
}

export interface PredictedEvent {
  readonly type: string;
  readonly mode: string | null;
  readonly triggers: readonly Span[];
  readonly agents: readonly PredictedParticipant[];
  readonly targets: readonly PredictedParticipant[];
  readonly participants: readonly PredictedParticipant[];
  readonly year: number | null;
}

export interface PredictedParticipant extends Span {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3: string | null;
}

const TYPE_BY_KIND: Readonly<Record<ActorKind, NameType>> = {
  PERSON: 'PER',
  COUNTRY: 'LOC',
  GROUP: 'GRP',
  GOVERNMENT_BODY: 'ORG',
  INTERGOVERNMENTAL_ORGANIZATION: 'ORG',
  ORGANIZATION: 'ORG',
  ARMED_GROUP: 'ORG',
  MEDIA: 'ORG',
  BLOC: 'ORG',
};

/** Names are the mentions of form NAME. A claim in the author's own voice is no attribution and so no prediction. */
export function toPrediction({ actors, places, years, dates, claims, events }: Extraction): Prediction {
  const named = [
    ...actors.map(({ mentions, kind }) => ({ mentions, type: TYPE_BY_KIND[kind] })),
    ...places.map(({ mentions }) => ({ mentions, type: 'LOC' as const })),
  ];
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entities = new Map(actors.map((actor) => [actor.id, toEntity(actor)]));
  return {
    actors: named.flatMap(({ mentions, type }) =>
      mentions.filter(({ form }) => form === 'NAME').map(({ start, end }) => ({ start, end, type })),
    ),
    dates: dates.map(({ start, end, value }) => ({ start, end, value })),
    claims: claims.filter(({ attribution }) => attribution.length).map((claim) => toClaim(claim, entities)),
    events: events.map((event) => toEvent(event, byId)),
    entities: [...entities.values()].filter(({ names }) => names.length),
    years: years.map(({ value }) => value),
  };
}

function toEntity({ name, aliases, mentions }: Extraction['actors'][number]): PredictedEntity {
  return { name, aliases, names: mentions.filter(({ form }) => form === 'NAME') };
}

function toClaim(
  { start, end, attribution, about }: Claim,
  entities: ReadonlyMap<string, PredictedEntity>,
): PredictedClaim {
  const innermost = attribution.at(-1)!;
  return {
    content: { start, end },
    source: innermost.source,
    cue: innermost.cue,
    chain: attribution.map(({ source }) => source),
    stance: innermost.stance,
    speaker: entities.get(innermost.actor) ?? null,
    about: about.actors.flatMap((id) => entities.get(id) ?? []),
  };
}

function toEvent(event: Event, actors: ReadonlyMap<string, Extraction['actors'][number]>): PredictedEvent {
  const inRole = (wanted: ParticipantRole): PredictedParticipant[] =>
    event.participants
      .filter(({ role }) => role === wanted)
      .map(({ actor, start, end }) => {
        const { name, aliases, iso3 } = actors.get(actor)!;
        return { name, aliases, iso3, start, end };
      });
  return {
    type: event.type,
    year: event.year,
    mode: event.mode,
    triggers: event.mentions,
    agents: inRole('AGENT'),
    targets: inRole('TARGET'),
    participants: inRole('PARTICIPANT'),
  };
}
