import type { JSX } from 'preact';
import type { RequestError } from '../data/request.js';
import type { Place } from '../shell/location.js';
import { None } from './none.js';
import { Failure, Loading } from './states.js';

/** The nodes that a view has read so far, and how to read on. */
export interface List<T> {
  readonly items: readonly T[];
  readonly totalCount: number | null;
  readonly error: RequestError | null;
  readonly loading: boolean;
  readonly retry: () => void;
  readonly more: (() => void) | null;
}

export interface ListedProps<T> {
  readonly title: string;
  readonly list: List<T>;
  /** What to say where there is none. */
  readonly empty: string;
  readonly place: Place;
}

interface Props<T> extends ListedProps<T> {
  /** In the plural, for people. */
  readonly what: string;
  /** The list's CSS class. */
  readonly look: string;
  readonly toItem: (item: T) => JSX.Element;
}

/** A list under its title and count, with what is shown while it loads, where it fails and where it is empty. */
export function Listed<T>({ title, list, empty, place, what, look, toItem }: Props<T>) {
  return (
    <section>
      <h2>
        {title} {list.totalCount !== null && <span class="count">{list.totalCount}</span>}
      </h2>
      {list.error && <Failure error={list.error} retry={list.retry} />}
      {list.loading && list.items.length === 0 && <Loading what={what} />}
      {!list.loading && !list.error && list.items.length === 0 && <None place={place} empty={empty} />}
      <ul class={look}>{list.items.map(toItem)}</ul>
      {list.more && (
        <button type="button" onClick={list.more}>
          More {what}
        </button>
      )}
    </section>
  );
}
