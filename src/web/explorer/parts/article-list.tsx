import type { ArticleRef } from '../queries/nodes.js';
import type { Place } from '../shell/location.js';
import type { List } from './claim-list.js';
import { toAddress } from './links.js';
import { None } from './none.js';
import { Failure, Loading } from './states.js';

/** The articles that speak of a node. */
export function ArticleList({ list, place }: { list: List<ArticleRef>; place: Place }) {
  return (
    <section>
      <h2>Articles {list.totalCount !== null && <span class="count">{list.totalCount}</span>}</h2>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {list.loading && list.items.length === 0 && <Loading what="articles" />}
      {!list.loading && !list.error && list.items.length === 0 && (
        <None place={place} empty="No article speaks of it." />
      )}
      <ul class="plain">
        {list.items.map(({ id, title }) => (
          <li key={id}>
            <a href={toAddress(id)}>{title}</a>
          </li>
        ))}
      </ul>
      {list.more && (
        <button type="button" onClick={list.more}>
          More articles
        </button>
      )}
    </section>
  );
}
