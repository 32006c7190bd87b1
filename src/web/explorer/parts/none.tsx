import { type Place, withQuery } from '../shell/location.js';
import { nameYears, toYearFilter, toYears } from '../shell/years.js';

/** That a list is empty: by itself, as `empty` says, or in the years that are chosen, which one click gives up. */
export function None({ place, empty }: { place: Place; empty: string }) {
  const years = toYears(place);
  if (!toYearFilter(years)) return <p class="none">{empty}</p>;
  return (
    <p class="none">
      None in {nameYears(years)}. <AllYears place={place} />
    </p>
  );
}

export function AllYears({ place }: { place: Place }) {
  return <a href={withQuery(place, { from: null, to: null })}>Show all years</a>;
}
