import { createHash, timingSafeEqual } from 'node:crypto';

/** The keys that may write. They are compared by their digests, in a time that tells nothing of how alike they are. */
export class WriteKeys {
  private readonly digests: readonly Buffer[];

  constructor(keys: readonly string[]) {
    this.digests = keys.map(toDigest);
  }

  /** Which of the keys an `Authorization: Bearer …` header holds, as an opaque name for it; null where none. */
  find(authorization: string | undefined): string | null {
    const key = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (key === undefined) return null;
    const digest = toDigest(key);
    // All are compared, so that the time does not tell which one came near either.
    const found = this.digests.filter((each) => timingSafeEqual(each, digest));
    return found.length ? digest.toString('hex') : null;
  }
}

function toDigest(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}
