import { AnnalsError } from '../../../domain/errors.js';
import type { Value } from '../../query.js';

/** A filter as it came: fields, operators and values; operands reach the store as parameters only. */
export type Filter = Readonly<Record<string, unknown>>;

/** Writes the condition that `value` puts on the node (or relationship) bound to `variable`. */
export type Condition = (scope: Scope, variable: string, value: Filter) => string;

/** What one type can be filtered by. */
export type FilterModel = Readonly<Record<string, Condition>>;

const MAX_DEPTH = 8;
const MAX_CONDITIONS = 100;

/** The parameters and variables of one compiled filter, and the bounds that it is held to. */
export class Scope {
  readonly params: Record<string, Value> = {};
  #params = 0;
  #variables = 0;
  #depth = 0;

  /** `prefix` tells its parameters and variables from those of other filters in the same query. */
  constructor(private readonly prefix = '') {}

  /** Makes `value` a parameter and gives back the words that name it. */
  param(value: Value): string {
    if (this.#params >= MAX_CONDITIONS) {
      throw new AnnalsError(
        'BAD_ARGUMENT',
        `A filter has at most ${MAX_CONDITIONS} operands, this one has more.`,
        'Ask for fewer things at once; `in` takes many values as one operand.',
      );
    }
    const name = `${this.prefix}p${this.#params++}`;
    this.params[name] = value;
    return `$${name}`;
  }

  /** A variable that nothing else in the filter uses. */
  variable(prefix: string): string {
    return `${this.prefix}${prefix}${this.#variables++}`;
  }

  /** Runs `write` one level deeper. */
  nested(write: () => string): string {
    if (this.#depth >= MAX_DEPTH) {
      throw new AnnalsError(
        'BAD_ARGUMENT',
        `A filter nests at most ${MAX_DEPTH} levels deep, this one is deeper.`,
        'Flatten AND, OR and NOT, or filter by fewer relationships at once.',
      );
    }
    this.#depth++;
    const text = write();
    this.#depth--;
    return text;
  }
}
