import type { RequestError } from '../data/request.js';
import type { Claim } from '../queries/claim.js';
import type { Place } from '../shell/location.js';
import { ClaimItem } from './claim-item.js';
import { None } from './none.js';
import { Failure, Loading } from './states.js';

export interface List<T> {
  readonly items: readonly T[];
  readonly totalCount: number | null;
  readonly error: RequestError | null;
  readonly loading: boolean;
  readonly retry: () => void;
  readonly more: (() => void) | null;
}

interface Props {
  readonly title: string;
  readonly list: List<Claim>;
  readonly empty: string;
  readonly place: Place;
  readonly inContext?: boolean;
}

export function ClaimList({ title, list, empty, place, inContext = false }: Props) {
  return (
    <section>
      <h2>
        {title} {list.totalCount !== null && <span class="count">{list.totalCount}</span>}
      </h2>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {list.loading && list.items.length === 0 && <Loading what="claims" />}
      {!list.loading && !list.error && list.items.length === 0 && <None place={place} empty={empty} />}
      <ul class="claims">
        {list.items.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} inContext={inContext} />
        ))}
      </ul>
      {list.more && (
        <button type="button" onClick={list.more}>
          More claims
        </button>
      )}
    </section>
  );
}
