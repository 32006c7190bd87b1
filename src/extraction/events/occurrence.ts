/**
 * Verbs (lemmas) that say no more of their subject than that it happened, went on or ended, or what it left behind ("the
 * attack *killed* three on Monday"): their time is its own.
 */
export const OCCURRENCE = new Set([
  'collapse',
  'fail',
  'conclude',
  'resume',
  'last',
  'continue',
  'take',
  'happen',
  'occur',
  'begin',
  'start',
  'follow',
  'erupt',
  'break',
  'end',
  'kill',
  'leave',
]);
