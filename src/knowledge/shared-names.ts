import type { Alias } from './alias-index.js';
import { STATES_BY_BODY, STATES_WITHOUT_SUPREME_COURT } from './data/chambers.js';

/** Words that make up names of bodies and parties in any state. */
const COMMON_WORDS =
  /^(?:house|of|representatives|commons|senate|congress|supreme|high|court|parliament|national|assembly|guard|security|council|treasury|department|justice|health|education|energy|agriculture|labou?r|transport|transportation|commerce|interior|party|democratic|democrats?|republicans?|conservatives?|liberals?|greens?|socialists?|social|communists?|christian)$/i;

/**
 * Whether bodies or parties of other states are called so as well: "Senate", "Labour", "Democratic Party"; "US Senate",
 * "Bundestag" and "State Department" are one state's.
 */
export function isSharedName({ entry, text }: Alias): boolean {
  const national = entry.kind === 'GOVERNMENT_BODY' ? entry.owner !== null : entry.nouns.includes('party');
  return national && text.split(' ').every((word) => COMMON_WORDS.test(word));
}

/** Whether a state, by its code, has a body of a name: "Senate", "Supreme Court". */
export function canHaveBody(iso3: string, words: string): boolean {
  const name = words.toLowerCase();
  if (name === 'supreme court') return !STATES_WITHOUT_SUPREME_COURT.has(iso3);
  return STATES_BY_BODY[name]?.has(iso3) ?? true;
}

/** Whether only some states have a body of a name. */
export function isOfSomeStates(words: string): boolean {
  return words.toLowerCase() in STATES_BY_BODY;
}
