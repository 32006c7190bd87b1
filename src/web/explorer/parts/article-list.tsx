import type { ArticleRef } from '../queries/nodes.js';
import type { Place } from '../shell/location.js';
import { toAddress } from './links.js';
import { type List, Listed } from './listed.js';

/** The articles that speak of a node. */
export function ArticleList({ list, place }: { list: List<ArticleRef>; place: Place }) {
  const toItem = ({ id, title }: ArticleRef) => (
    <li key={id}>
      <a href={toAddress(id)}>{title}</a>
    </li>
  );
  const listed = { list, place, title: 'Articles', empty: 'No article speaks of it.' };
  return <Listed {...listed} what="articles" look="plain" toItem={toItem} />;
}
