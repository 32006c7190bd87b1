import type { TokenRange } from '../doc.js';
import type { MentionDoc } from './draft.js';

/** "LISBON, March 4 (*AFD*) -": who sends the report, whatever else is called so. */
export function isAgency({ tokens, sentences }: MentionDoc, { from, to }: TokenRange): boolean {
  const { dateline } = sentences[tokens[from]!.sentence]!;
  return dateline !== null && to <= dateline.to && tokens[from - 1]?.text === '(';
}
