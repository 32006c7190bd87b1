import { Empty } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';

/** For an address of nothing that is there. */
export function Unknown({ what }: { what: string }) {
  useTitle('Nothing here');
  return (
    <Empty wholePage title={`There is no ${what} with this address.`}>
      <p>
        What it was about may have been replaced or deleted. <a href="/">All articles</a> ·{' '}
        <a href="/search">Search</a>
      </p>
    </Empty>
  );
}
