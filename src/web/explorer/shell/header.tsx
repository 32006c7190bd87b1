import { Combobox } from '../parts/combobox.js';
import { toAddress } from '../parts/links.js';
import { suggestAnything } from '../search/suggest.js';
import { navigate, type Place, withQuery } from './location.js';
import { ThemeToggle } from './theme-toggle.js';
import { describeYears, keepYears, toYearFilter, toYears } from './years.js';

const VIEWS: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Articles'],
  ['/timeline', 'Timeline'],
  ['/graph', 'Graph'],
  ['/matrix', 'Who about whom'],
  ['/add', 'Add'],
];

export function Header({ place }: { place: Place }) {
  const years = toYears(place);
  const current = place.path.startsWith('/article/') ? '/' : place.path;
  return (
    <header class="header">
      <a class="wordmark" href={keepYears('/')} aria-label="Annals, start page">
        Annals
      </a>
      <nav aria-label="Views">
        <ul>
          {VIEWS.map(([path, name]) => (
            <li key={path}>
              <a href={keepYears(path)} aria-current={current === path ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Combobox
        label="Search"
        placeholder="Search names and words"
        initial={place.path === '/search' ? (place.search.get('q') ?? '') : ''}
        suggest={(text, signal) => suggestAnything(text, years, signal)}
        onChoose={({ id }) => navigate(toAddress(id))}
        onSubmit={(text) => navigate(keepYears(`/search?${new URLSearchParams({ q: text }).toString()}`))}
      />
      <div class="header-tools">
        {toYearFilter(years) && (
          <a
            class="years-chip"
            href={withQuery(place, { from: null, to: null })}
            aria-label={`Years ${describeYears(years)}: show all years`}
          >
            {describeYears(years)} <span aria-hidden="true">×</span>
          </a>
        )}
        <ThemeToggle />
      </div>
    </header>
  );
}
