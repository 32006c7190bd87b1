const NAME = 'annals-key';

/** The key that lets this browser tab write, null where there is none. */
export function getKey(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/**
 * Takes the key from an address that ends in `#key=…`, as the server prints it, keeps it for this tab alone and
 * takes it out of the address, so that no copied link gives it away. Whether there was one.
 */
export function takeKeyFromAddress(): boolean {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!key) return false;
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // Storage is off: the page will say that the key is missing.
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  return true;
}
