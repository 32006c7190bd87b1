import { useEffect, useState } from 'preact/hooks';

/** Where the explorer is: its whole state, so that every view can be shared and opened again. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

const listeners = new Set<() => void>();

export function toPlace(): Place {
  return { path: location.pathname, search: new URLSearchParams(location.search) };
}

function tellAll(): void {
  for (const listener of [...listeners]) listener();
}

addEventListener('popstate', tellAll);

/** Goes to `address` (a path with its query). `replace`: without a step of its own in the history. */
export function navigate(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  const from = location.pathname;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (from !== location.pathname) scrollTo(0, 0);
  tellAll();
}

export function usePlace(): Place {
  const [place, setPlace] = useState(toPlace);
  useEffect(() => {
    const listener = () => setPlace(toPlace());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return place;
}

/** The address of the present view with some of its query changed; null and '' take a parameter away. */
export function withQuery(place: Place, changes: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams(place.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) search.set(name, value);
    else search.delete(name);
  }
  const query = search.toString();
  return place.path + (query && `?${query}`);
}

/** Makes plain links inside the page go to their view without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = (event.target as Element).closest?.('a');
  if (!link?.href || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (
    url.origin !== location.origin ||
    !isView(url.pathname) ||
    (url.hash && url.pathname === location.pathname)
  )
    return;
  event.preventDefault();
  navigate(url.pathname + url.search);
}

function isView(path: string): boolean {
  return /^\/(|timeline|graph|matrix|search|add|(article|actor|event|claim|place)\/.+)$/.test(path);
}
