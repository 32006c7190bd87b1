import type { Claim, Extraction } from '../../domain/extraction.js';
import type { Span, TextSpan } from '../../domain/span.js';
import { findFirstWithin, findLastBefore, toYearsOfClaim } from './evidence.js';
import { between, toYearRow, type RelationshipRow, type RelationshipRows } from './rows.js';

/** Who made each claim, within which other, and what it is about. */
export function toClaimRows(extraction: Extraction): RelationshipRows[] {
  const { claims, actors, events } = extraction;
  const mentionsOf = new Map([...actors, ...events].map(({ id, mentions }) => [id, mentions]));
  const evidence = (claim: Claim, id: string) => {
    const mentions: readonly Span[] = mentionsOf.get(id) ?? [];
    // "accused *Norway* on Monday of breaking the deal": of whom it is said may stand before what is said.
    const span = findFirstWithin(claim, mentions) ?? findLastBefore(claim, mentions);
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

function words(name: 'source' | 'cue', span: TextSpan | null): RelationshipRow['properties'] {
  return {
    [name]: span?.text ?? null,
    [`${name}Start`]: span?.start ?? null,
    [`${name}End`]: span?.end ?? null,
  };
}
