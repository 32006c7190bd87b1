import type { Fields } from './meaning.js';

interface Entry {
  readonly fields: Fields;
  readonly sentence: number;
}

/** How many sentences on a year that opened one is still told of. */
const NARRATION_REACH = 3;

/** The dates that a text has mentioned so far: what "the previous year", "that day", "a year earlier" count from. */
export class Focus {
  readonly #entries: Entry[] = [];

  #narrated: { readonly year: number; readonly sentence: number; readonly inPresent: boolean } | null = null;

  mention(fields: Fields, sentence: number): void {
    if (fields.year !== undefined) this.#entries.push({ fields, sentence });
  }

  /**
   * A sentence opens with a date ("In 2003, war began"): what follows is told of its year, also in the present tense where
   * it heads a line of a chronology ("*2003:* War begins"). Null: of the present.
   */
  narrate(year: number | null, sentence: number, inPresent = false): void {
    this.#narrated = year === null ? null : { year, sentence, inPresent };
  }

  /** Whether the present tense is of the year told as well. */
  narratesInPresent(sentence: number): boolean {
    return this.narratedYear(sentence) !== null && this.#narrated!.inPresent;
  }

  /** The year that the text tells of here; null where it was not said lately. */
  narratedYear(sentence: number): number | null {
    return this.#narrated && sentence - this.#narrated.sentence <= NARRATION_REACH
      ? this.#narrated.year
      : null;
  }

  /**
   * The fields of the last mention that `accept` takes, no more than `reach` sentences before; null where there is
   * none. Looks at no more than the last 20 mentions.
   */
  find(sentence: number, reach: number, accept: (fields: Fields) => boolean = () => true): Fields | null {
    for (let i = this.#entries.length - 1; i >= Math.max(0, this.#entries.length - 20); i--) {
      const entry = this.#entries[i] as Entry;
      if (sentence - entry.sentence > reach) return null;
      if (accept(entry.fields)) return entry.fields;
    }
    return null;
  }
}
