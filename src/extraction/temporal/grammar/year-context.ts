import type { Lexeme } from '../lexeme.js';
import { follows, joint, seq, word } from '../parser.js';

/** Nouns that make a number before them a count: "2000 soldiers", "1500 Russian troops". */
const COUNTED = word(
  `people persons men women children troops soldiers civilians refugees migrants workers jobs deaths cases votes points
  miles kilometers kilometres km meters metres m feet ft acres hectares tons tonnes pounds kg barrels dollars euros
  yuan yen rubles roubles rupees cents percent pc per units shares cars vehicles homes houses members employees
  delegates protesters demonstrators prisoners students schools villages families victims hours days weeks months
  seats copies calories gmt utc hrs rpm hp mw gw mhz x × % $ € £ ° °c strong citizens nationals residents officers
  police fighters militants rebels passengers supporters participants buildings tanks drones missiles rockets aircraft
  planes ships companies firms voters doctors nurses patients teachers journalists lawyers inmates detainees hostages
  casualties wounded injured dead times`,
);
/** Words after which a number names or measures something: "flight 1848", "Agenda 2030", "$1999". */
export const NAMES_NUMBER = follows(
  `flight boeing airbus no number nos resolution resolutions unscr section article articles route highway room page
  pages model version type chapter act bill order directive case file building gate channel series unit serial lot
  psalm verse apollo nasdaq nikkei ftse dax s&p dow index agenda vision horizon windows project # $ € £ ¥ us$ rs usd eur
  cny points at`,
);
/** "some 1990 were arrested", "nearly 1800 have died" */
const APPROXIMATES = follows(
  'some nearly almost least roughly approximately estimated exactly only another additional total',
);
const MORE_THAN = /^(?:more|fewer|less)$/;

/** "in 1066", "since 1807": the older a number, the more the words around it must say. */
const YEAR_PREPOSITION = follows('in since circa year before after until till by from during anno around');

/** "In 2003 US troops crossed the border": the preposition takes the number as a year. */
const IN = follows('in since during until till early late mid');

/** Whether what follows a number, perhaps after an adjective, is what it counts. */
export function isCounted(units: readonly Lexeme[], at: number): boolean {
  if (IN(units, at - 1)) return false;
  // "a 2000-strong crowd", but "1999 - Russian troops cross the border"
  const first = units[at]?.word === '-' && units[at]?.glued ? at + 1 : at;
  if (/^[-–—]$/.test(units[first]?.word ?? '')) return false;
  const second = /^\p{L}{4,}$/u.test(units[first]?.word ?? '') ? first + 1 : first;
  return (
    COUNTED(units, first) !== null ||
    COUNTED(units, second) !== null ||
    MORE(units, at) !== null ||
    OLD(units, at) !== null
  );
}

const MORE = seq(word('or'), word('so more'));
const OLD = seq(joint, word('year month week day'), joint, word('old long'));

/** Whether a number stands where a year may. */
export function isYearContext(units: readonly Lexeme[], at: number): boolean {
  const unit = units[at];
  const number = unit?.senses.number ?? 0;
  const previous = units[at - 1];
  if (NAMES_NUMBER(units, at) || APPROXIMATES(units, at)) return false;
  if (previous?.word === 'than' && MORE_THAN.test(units[at - 2]?.word ?? '')) return false;
  if (previous?.word === '.' && NAMES_NUMBER(units, at - 1)) return false;
  if (unit?.glued && !/^[("“‘'–—[/-]$/.test(previous?.word ?? '(')) return false;
  // "A-2000", "787-1900"
  if (
    unit?.glued &&
    previous?.word === '-' &&
    previous.glued &&
    !/^(?:pre|post|mid|early|late|circa)$/.test(units[at - 2]?.word ?? '')
  )
    return false;
  if (number < 1500) return YEAR_PREPOSITION(units, at) && !/^\p{L}/u.test(units[at + 1]?.word ?? '');
  if (number < 1800 || number > 2100)
    return YEAR_PREPOSITION(units, at) || /^[(–-]$/.test(previous?.word ?? '');
  return true;
}
