import type { Token, TokenRange } from '../doc.js';

const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const HALF = /^(?:[ap]\.?m\.?)$/i;
const ZONE = /^(?:GMT|UTC|[A-Z]{1,3}T)$/;
const OPENER = /^[([]$/;
const CLOSER = /^[)\]]$/;
const MARK = /^(?:--+|[—–―\-:|•])$/u;

/**
 * The time at which an entry of a live blog was written, at the head of a sentence, with the mark behind it: "17:55 -",
 * "8:15 p.m. —", "18.42 GMT:", "[16:20]". Null where the sentence goes on in one breath: "17:55 was too late".
 */
export function findTimestamp(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const wordAt = (at: number) => (at < to ? (tokens[at]?.text ?? '') : '');
  const isBracketed = OPENER.test(wordAt(from));
  let at = isBracketed ? from + 1 : from;
  if (!CLOCK.test(wordAt(at))) return null;
  at++;
  if (HALF.test(wordAt(at))) at++;
  if (ZONE.test(wordAt(at))) at++;
  const isClosed = isBracketed && CLOSER.test(wordAt(at));
  if (isClosed) at++;
  if (MARK.test(wordAt(at))) return { from, to: at + 1 };
  return isClosed ? { from, to: at } : null;
}
