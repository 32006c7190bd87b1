import { counted } from '../parts/counted.js';
import { Exports } from '../parts/exports.js';
import { toAddress } from '../parts/links.js';
import { AllYears } from '../parts/none.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { usePages } from '../parts/use-pages.js';
import { useTitle } from '../parts/use-title.js';
import { type ArticleItem, ARTICLES, type ArticlesData } from '../queries/home.js';
import { articlesOf } from '../data/of-years.js';
import type { Place } from '../shell/location.js';
import { nameYears, toYearFilter, toYears } from '../shell/years.js';
import { useNewArticles } from './use-new-articles.js';

/** What Annals is for, and the articles that it has read. */
export function Home({ place }: { place: Place }) {
  useTitle('Articles');
  const years = toYears(place);
  const year = toYearFilter(years);
  const ofYears = year && { year };
  const { items, totalCount, error, loading, retry, reload, more } = usePages<ArticlesData, ArticleItem>(
    ARTICLES,
    { filter: articlesOf(year), claims: ofYears, events: ofYears },
    ({ articles }) => articles,
  );
  const fresh = useNewArticles();
  return (
    <div class="home">
      <h1>Who claims what about whom?</h1>
      <p class="lede">
        Annals reads articles and keeps every claim with the words that it comes from and with whoever makes
        it. An article asserts, an actor claims; Annals takes no side.
      </p>
      <p class="news" role="status">
        {fresh.count > 0 && (
          <button
            type="button"
            onClick={() => {
              fresh.forget();
              reload();
            }}
          >
            {counted(fresh.count, 'new article')} – show
          </button>
        )}
      </p>
      {error && <Failure error={error} retry={retry} />}
      {loading && items.length === 0 && <Loading what="the articles" />}
      {!loading && !error && items.length === 0 && year && (
        <Empty title={`No article has a claim or an event of ${nameYears(years)}.`}>
          <AllYears place={place} />
        </Empty>
      )}
      {!loading && !error && items.length === 0 && !year && (
        <Empty title="There is no article yet.">
          <p>
            <a href="/add">Add one</a>, or run <code>npm run -s annals -- ingest story.txt</code>.
          </p>
        </Empty>
      )}
      {items.length > 0 && (
        <section aria-labelledby="articles">
          <h2 id="articles">Articles {totalCount !== null && <span class="count">{totalCount}</span>}</h2>
          {year && (
            <p class="label">
              Those with claims or events of {nameYears(years)}, and how many of each.{' '}
              <AllYears place={place} />
            </p>
          )}
          <ul class="articles">
            {items.map((article) => (
              <li key={article.id}>
                <a href={toAddress(article.id)}>{article.title}</a>
                <p>
                  {[article.outlet, article.byline, article.publishedAt?.slice(0, 10)]
                    .filter(Boolean)
                    .join(' · ')}
                  <span>
                    {counted(article.claims.totalCount, 'claim')} ·{' '}
                    {!year && `${counted(article.actors.totalCount, 'actor')} · `}
                    {counted(article.events.totalCount, 'event')}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          {more && (
            <button type="button" onClick={more}>
              More articles
            </button>
          )}
          <Exports />
        </section>
      )}
    </div>
  );
}
