import type { Claim, Extraction } from '../../domain/extraction.js';
import { paddedOffset, yearId } from '../../domain/ids.js';
import type { Span, TextSpan } from '../../domain/span.js';
import type { MentionForm } from '../../domain/vocabulary.js';
import { toCanonicalJson } from '../canonical-json.js';
import { SHARED_LABELS, type NodeLabel, type RelationshipType, type SharedLabel } from '../model.js';
import { findFirstWithin, findYearOfEvent, toYearsOfClaim, type YearEvidence } from './evidence.js';
import type { Contribution } from './tally.js';

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** The relationships of one type between two labels: what one statement creates. */
export interface RelationshipRows {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly rows: readonly RelationshipRow[];
}

/** By the shared node's id, what the article says of it. */
export type Contributions = Readonly<Record<SharedLabel, ReadonlyMap<string, Contribution>>>;

/** Every relationship that rests on the article: all of the graph's but NAMED. */
export function toRelationshipRows(extraction: Extraction, contributions: Contributions): RelationshipRows[] {
  return [
    ...contains(extraction),
    ...refersTo(extraction, contributions),
    ...mentions(extraction),
    ...ofEvents(extraction),
    ...ofClaims(extraction),
    ...ofActors(extraction),
  ];
}

function contains({ article, events, claims }: Extraction): RelationshipRows[] {
  const link = ({ id }: { id: string }) => ({ from: article.id, to: id, properties: {} });
  return [
    between('Article', 'CONTAINS', 'Event', events.map(link)),
    between('Article', 'CONTAINS', 'Claim', claims.map(link)),
  ];
}

/** The contribution is kept with the reference: taking the article away again subtracts exactly it. */
function refersTo({ article }: Extraction, contributions: Contributions): RelationshipRows[] {
  return SHARED_LABELS.map((label) =>
    between(
      'Article',
      'REFERS_TO',
      label,
      [...contributions[label]].map(([target, contribution]) => ({
        from: article.id,
        to: target,
        properties: {
          target,
          article: article.id,
          name: String(contribution.profile['name'] ?? contribution.profile['value']),
          contribution: toCanonicalJson(contribution),
        },
      })),
    ),
  );
}

function mentions({ article, actors, places, events, years, dates }: Extraction): RelationshipRows[] {
  const mention = (
    target: string,
    span: TextSpan,
    form: MentionForm,
    more: RelationshipRow['properties'],
  ) => ({
    from: article.id,
    to: target,
    properties: {
      target,
      article: article.id,
      key: `${article.id}#${spanKey(span)}`,
      start: span.start,
      end: span.end,
      text: span.text,
      form,
      ...more,
    },
  });
  return [
    between(
      'Article',
      'MENTIONS',
      'Actor',
      actors.flatMap(({ id, mentions }) =>
        mentions.map((m) => mention(id, m, m.form, { linkScore: m.linkScore })),
      ),
    ),
    between(
      'Article',
      'MENTIONS',
      'Place',
      places.flatMap(({ id, mentions }) =>
        mentions.map((m) => mention(id, m, m.form, { linkScore: m.linkScore })),
      ),
    ),
    between(
      'Article',
      'MENTIONS',
      'Event',
      events.flatMap(({ id, mentions }) => mentions.map((m) => mention(id, m, 'TRIGGER', {}))),
    ),
    between(
      'Article',
      'MENTIONS',
      'Year',
      years.flatMap(({ value, mentions }) =>
        mentions.map((m) => {
          const date = dates.find(({ start, end }) => start === m.start && end === m.end);
          return mention(yearId(value), m, 'DATE', date ? { value: date.value, basis: date.basis } : {});
        }),
      ),
    ),
  ];
}

function ofEvents({ events }: Extraction): RelationshipRows[] {
  const locatedIn = (label: 'place' | 'actor') =>
    events.flatMap(({ id, locations }) =>
      locations.flatMap(({ [label]: place, start, end }) =>
        place === undefined
          ? []
          : [
              {
                from: id,
                to: place,
                properties: { place, event: id, key: `${id}#${spanKey({ start, end })}`, start, end },
              },
            ],
      ),
    );
  return [
    between(
      'Actor',
      'PARTICIPATED_IN',
      'Event',
      events.flatMap(({ id, participants }) =>
        participants.map(({ actor, role, start, end }) => ({
          from: actor,
          to: id,
          properties: {
            actor,
            event: id,
            key: `${id}#${role}#${spanKey({ start, end })}`,
            role,
            start,
            end,
          },
        })),
      ),
    ),
    between('Event', 'LOCATED_IN', 'Place', locatedIn('place')),
    between('Event', 'LOCATED_IN', 'Actor', locatedIn('actor')),
    between(
      'Event',
      'IN_YEAR',
      'Year',
      events.flatMap((event) => {
        const evidence = findYearOfEvent(event);
        return evidence ? [toYearRow('event', event.id, evidence)] : [];
      }),
    ),
  ];
}

function ofClaims(extraction: Extraction): RelationshipRows[] {
  const { claims, actors, events } = extraction;
  const mentionsOf = new Map([...actors, ...events].map(({ id, mentions }) => [id, mentions]));
  const evidence = (claim: Claim, id: string) => {
    const span = findFirstWithin<Span>(claim, mentionsOf.get(id) ?? []);
    return { start: span?.start ?? null, end: span?.end ?? null };
  };
  return [
    between(
      'Actor',
      'MADE',
      'Claim',
      claims.flatMap(({ id, attribution }) => {
        const innermost = attribution.at(-1);
        if (!innermost) return [];
        const { actor, type, stance, source, cue } = innermost;
        const properties = {
          actor,
          claim: id,
          type,
          stance,
          ...words('source', source),
          ...words('cue', cue),
        };
        return [{ from: actor, to: id, properties }];
      }),
    ),
    between(
      'Claim',
      'WITHIN',
      'Claim',
      claims.flatMap(({ id, within }) => (within === null ? [] : [{ from: id, to: within, properties: {} }])),
    ),
    between(
      'Claim',
      'ABOUT',
      'Actor',
      claims.flatMap((claim) =>
        claim.about.actors.map((actor) => ({
          from: claim.id,
          to: actor,
          properties: { actor, claim: claim.id, ...evidence(claim, actor) },
        })),
      ),
    ),
    between(
      'Claim',
      'CITES',
      'Event',
      claims.flatMap((claim) =>
        claim.about.events.map((event) => ({
          from: claim.id,
          to: event,
          properties: evidence(claim, event),
        })),
      ),
    ),
    between(
      'Claim',
      'ABOUT_YEAR',
      'Year',
      claims.flatMap((claim) =>
        toYearsOfClaim(claim, extraction).map((evidence) => toYearRow('claim', claim.id, evidence)),
      ),
    ),
  ];
}

function ofActors({ article, affiliations, publishers }: Extraction): RelationshipRows[] {
  return [
    between(
      'Actor',
      'AFFILIATED_WITH',
      'Actor',
      affiliations.map(({ actor, organization, title, start, end }) => {
        const key = `${article.id}#${spanKey({ start, end })}#${actor}#${organization}`;
        const properties = { actor, organization, articleId: article.id, key, title, start, end };
        return { from: actor, to: organization, properties };
      }),
    ),
    between(
      'Article',
      'PUBLISHED_BY',
      'Actor',
      publishers.map(({ actor, start, end }) => ({
        from: article.id,
        to: actor,
        properties: { start, end },
      })),
    ),
  ];
}

/** Equal relationships are one. */
function between(
  from: NodeLabel,
  type: RelationshipType,
  to: NodeLabel,
  rows: readonly RelationshipRow[],
): RelationshipRows {
  return { from, type, to, rows: [...new Map(rows.map((row) => [toCanonicalJson(row), row])).values()] };
}

function toYearRow(end: 'event' | 'claim', id: string, { year, basis, span }: YearEvidence): RelationshipRow {
  const properties = {
    year: yearId(year),
    [end]: id,
    basis,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
  return { from: id, to: yearId(year), properties };
}

function words(name: 'source' | 'cue', span: TextSpan | null): RelationshipRow['properties'] {
  return {
    [name]: span?.text ?? null,
    [`${name}Start`]: span?.start ?? null,
    [`${name}End`]: span?.end ?? null,
  };
}

function spanKey({ start, end }: Span): string {
  return `${paddedOffset(start)}-${paddedOffset(end)}`;
}
