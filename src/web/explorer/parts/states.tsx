import type { ComponentChildren } from 'preact';
import type { RequestError } from '../data/request.js';

export function Loading({ what }: { what: string }) {
  return (
    <p class="state loading" role="status">
      Loading {what}…
    </p>
  );
}

/** Says what went wrong and what to do, and offers to try again. */
export function Failure({ error, retry }: { error: RequestError; retry?: () => void }) {
  return (
    <div class="state failure" role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      {error.hint && <p>{error.hint}</p>}
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly wholePage?: boolean;
}

/** Says that nothing is there, and what to do; `wholePage` where nothing else is on the page either. */
export function Empty({ title, children, wholePage = false }: EmptyProps) {
  return (
    <div class="state empty">
      {wholePage ? <h1>{title}</h1> : <strong>{title}</strong>}
      {children}
    </div>
  );
}
