import type { TimeUnit } from '../meaning.js';
import { sense, type Parser } from '../parser.js';

/** Of one unit: "a second" is seldom one of time, "seconds" is. */
export const singular: Parser<TimeUnit> = sense(
  'unit',
  (unit, lexeme) => !lexeme.word.endsWith('s') && unit !== 'second',
);
export const unit: Parser<TimeUnit> = sense('unit');

/** Units as long as a day or longer, and "season" words: what "last" and "next" choose among. */
export const calendarUnit: Parser<TimeUnit> = sense(
  'unit',
  (value, lexeme) => !lexeme.word.endsWith('s') && !/^(?:second|minute|hour|fortnight)$/.test(value),
);

export const pluralUnit: Parser<TimeUnit> = sense(
  'unit',
  (value, lexeme) => lexeme.word.endsWith('s') && value !== 'weekend',
);
