import type { SpecialPiece } from './vocabulary.js';

/** An entry is a list of folded parts: `["ivory", "coast"]`. */
export interface ClassTokenLists {
  readonly country: readonly (readonly string[])[];
  readonly demonym: readonly (readonly string[])[];
  readonly capital: readonly (readonly string[])[];
  /** Sequences that hold one of those and stay as they are: "New Mexico". */
  readonly keep: readonly (readonly string[])[];
  /** Single parts that count only with a capital initial: "polish", "turkey". */
  readonly capitalised: readonly string[];
  /** Single parts that count only as they are written here: "US", not "us". */
  readonly exact: readonly string[];
  /** Parts within an entry that carry no class of their own: the "of" of "Republic of Korea". */
  readonly functionWords: readonly string[];
}

/** What a part of a sentence belongs to: `match` tells one entry found from the next. */
export interface ClassMatch {
  readonly match: number;
  /** Null for marks and function words within the entry. */
  readonly piece: SpecialPiece | null;
}

interface Entry {
  readonly parts: readonly string[];
  /** Null for an entry of `keep`. */
  readonly piece: SpecialPiece | null;
}

/**
 * Countries, demonyms and capitals, which the model sees only as a class: so it cannot take sides, and what it learned
 * of one country holds for all.
 */
export class ClassTokens {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly capitalised: ReadonlySet<string>;
  private readonly exact: ReadonlyMap<string, string>;
  private readonly functionWords: ReadonlySet<string>;

  constructor(lists: ClassTokenLists) {
    this.capitalised = new Set(lists.capitalised);
    this.exact = new Map(lists.exact.map((written) => [written.toLowerCase(), written]));
    this.functionWords = new Set(lists.functionWords);
    this.add(lists.keep, null);
    this.add(lists.country, '[COUNTRY]');
    this.add(lists.demonym, '[DEMONYM]');
    this.add(lists.capital, '[CAPITAL]');
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  }

  /**
   * The entries found in a sentence, leftmost and longest first; one item a part, null outside of every entry.
   *
   * @param written the parts of all words of the sentence, in a row
   * @param folded the same parts, folded
   */
  find(written: readonly string[], folded: readonly string[]): (ClassMatch | null)[] {
    const found: (ClassMatch | null)[] = new Array<null>(folded.length).fill(null);
    for (let at = 0; at < folded.length;) {
      const entry = this.findEntry(written, folded, at);
      const end = at + (entry?.parts.length ?? 1);
      if (entry?.piece) {
        for (let k = at; k < end; k++) {
          found[k] = { match: at, piece: this.carriesClass(folded[k] as string) ? entry.piece : null };
        }
      }
      at = end;
    }
    return found;
  }

  private add(entries: readonly (readonly string[])[], piece: SpecialPiece | null): void {
    for (const parts of entries) {
      const first = parts[0] as string;
      const others = this.byFirst.get(first);
      if (others) others.push({ parts, piece });
      else this.byFirst.set(first, [{ parts, piece }]);
    }
  }

  private findEntry(written: readonly string[], folded: readonly string[], at: number): Entry | null {
    const candidates = this.byFirst.get(folded[at] as string);
    const fits = ({ parts }: Entry) =>
      parts.every((part, k) => folded[at + k] === part) &&
      (parts.length > 1 || this.isWrittenAsName(parts[0] as string, written[at] as string));
    return candidates?.find(fits) ?? null;
  }

  private isWrittenAsName(part: string, written: string): boolean {
    const exact = this.exact.get(part);
    if (exact !== undefined) return written === exact;
    return !this.capitalised.has(part) || /^\p{Lu}/u.test(written);
  }

  private carriesClass(part: string): boolean {
    return !this.functionWords.has(part) && /[\p{L}\p{N}]/u.test(part);
  }
}
