import type { YearFilter } from '../shell/years.js';

/** `ArticleFilter`s for a span of years, null for all years: articles that have a claim or an event of them … */
export function articlesOf(year: YearFilter | null): object | null {
  return year && { OR: [{ claims: { some: { year } } }, { events: { some: { year } } }] };
}

/** … in which the actor speaks, is spoken of or takes part. */
export function articlesOfActor(id: string, year: YearFilter | null): object | null {
  if (!year) return null;
  const actor = { id: { eq: id } };
  return {
    OR: [
      { claims: { some: { year, OR: [{ speaker: actor }, { about: { some: actor } }] } } },
      { events: { some: { year, participants: { some: { actor } } } } },
    ],
  };
}

/** … of which the event is at the place. */
export function articlesOfPlace(id: string, year: YearFilter | null): object | null {
  return year && { events: { some: { year, locations: { some: { id: { eq: id } } } } } };
}

/** `ActorFilter` for a span of years, null for all years: actors of a claim or an event of them. */
export function actorsOf(year: YearFilter | null): object | null {
  return (
    year && {
      OR: [
        { claimsMade: { some: { year } } },
        { claimsAbout: { some: { year } } },
        { events: { some: { event: { year } } } },
      ],
    }
  );
}
