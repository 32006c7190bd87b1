import { useQuery } from '../data/use-query.js';
import { toAddress } from '../parts/links.js';
import { AllYears } from '../parts/none.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { SEARCH, SEARCH_TYPES, type SearchData, type SearchHit, type SearchType } from '../queries/search.js';
import { type Place, withQuery } from '../shell/location.js';
import { nameYears, toYearFilter, toYears } from '../shell/years.js';
import { describe, toTitle } from './suggest.js';

const FIRST = 50;

/** Everything in the graph that holds the words looked for, the best first. */
export function SearchView({ place }: { place: Place }) {
  const query = place.search.get('q')?.trim() ?? '';
  const type = place.search.get('type') as SearchType | null;
  const years = toYears(place);
  useTitle(query ? `Search: ${query}` : 'Search');
  const { data, error, loading, retry } = useQuery<SearchData>(
    SEARCH,
    query ? { query, types: type ? [type] : null, first: FIRST, ...years } : null,
  );
  if (!query) {
    return (
      <Empty wholePage title="What are you looking for?">
        <p>
          Type a name or some words into the field at the top: articles, actors, events and claims are
          searched.
        </p>
      </Empty>
    );
  }
  return (
    <div class="search-view">
      <h1>“{query}”</h1>
      <ul class="search-types" aria-label="Narrow to">
        <li>
          <a href={withQuery(place, { type: null })} aria-current={type === null ? 'true' : undefined}>
            everything
          </a>
        </li>
        {(Object.keys(SEARCH_TYPES) as SearchType[]).map((name) => (
          <li key={name}>
            <a href={withQuery(place, { type: name })} aria-current={type === name ? 'true' : undefined}>
              {SEARCH_TYPES[name]}
            </a>
          </li>
        ))}
      </ul>
      {toYearFilter(years) && (
        <p class="label">
          Only what has to do with {nameYears(years)}. <AllYears place={place} />
        </p>
      )}
      {error && <Failure error={error} retry={retry} />}
      {loading && <Loading what="what was found" />}
      {data && !loading && data.search.length === 0 && (
        <Empty
          title={
            toYearFilter(years)
              ? `Nothing of ${nameYears(years)} holds these words.`
              : 'Nothing holds these words.'
          }
        >
          <p>Try fewer or other words{type && ', or search everything'}.</p>
        </Empty>
      )}
      {data && !loading && (
        <ul class="hits">
          {data.search.map((hit) => (
            <li key={hit.node.id}>
              <a href={toAddress(hit.node.id)}>{toTitle(hit.node)}</a>
              <small>{describe(hit.node)}</small>
              {hit.snippet !== toTitle(hit.node) && (
                <p>
                  <Highlighted {...hit} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A snippet with the words that were found marked; text nodes only. */
function Highlighted({ snippet, highlights }: Pick<SearchHit, 'snippet' | 'highlights'>) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(snippet.slice(at, start), <mark key={start}>{snippet.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(snippet.slice(at));
  return <>{parts}</>;
}
