import { Empty } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { keepYears } from '../shell/years.js';

/** For an address of nothing that is there. */
export function Unknown({ what }: { what: string }) {
  useTitle('Nothing here');
  return (
    <Empty wholePage title={`There is no ${what} with this address.`}>
      <p>
        What it was about may have been replaced or deleted. <a href={keepYears('/')}>All articles</a> ·{' '}
        <a href={keepYears('/search')}>Search</a>
      </p>
    </Empty>
  );
}
