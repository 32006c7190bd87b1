import type { DateExpression } from '../../domain/extraction.js';
import type { DateMention } from '../doc.js';

/** The expressions of a mention: as TIMEX3 has it, "from 2003 to 2011" holds two. */
export function toDates({ start, end, text, value, precision, basis, ends }: DateMention): DateExpression[] {
  return ends ? [...ends] : [{ start, end, text, value, precision, basis }];
}
