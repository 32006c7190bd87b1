import type { DayPart, Meaning } from '../meaning.js';
import {
  after,
  alt,
  comma,
  follows,
  glued,
  joint,
  map,
  memo,
  notBefore,
  opt,
  sense,
  seq,
  stop,
  word,
  type Parser,
} from '../parser.js';
import type { Lexeme } from '../lexeme.js';
import { isNoTitle } from './context.js';

const hourDigits = sense('digits', (d) => d.length <= 2 && Number(d) <= 24);
const hourWord = sense('number', (n, u) => n >= 1 && n <= 12 && !/^\d/.test(u.word));
/** "at a quarter to six", "it's quarter to six"; but "fell from a quarter to three fifths". */
const ASKS_HOUR = follows('at by until till around about since is was s');
/** "eight", "8" on the dial. */
const hour = sense('number', (n) => n >= 1 && n <= 12);
const minuteDigits = glued(sense('digits', (d) => d.length === 2 && Number(d) < 60));
const meridiem: Parser<'am' | 'pm'> = alt<'am' | 'pm'>(
  map(word('a.m. a.m am am.'), () => 'am'),
  map(word('p.m. p.m pm pm.'), () => 'pm'),
  map(seq(word('a p'), stop, glued(word('m')), stop), ([letter]) => (letter === 'a' ? 'am' : 'pm')),
);
const ABBREVIATIONS = 'utc gmt z est edt cst cdt mst mdt pst pdt et ct pt bst cet cest msk jst';
const PLACES = 'local beijing moscow';
const ZONES = `${ABBREVIATIONS} ${PLACES}`;
const zone: Parser<string | null> = opt(map(seq(word(ZONES), opt(word('time'))), ([name]) => name));

/** `T14:30`, with `Z` where the text says UTC. */
function at(hour: number, minute: string, half: 'am' | 'pm' | null, zoneName: string | null): string | null {
  if (half && (hour < 1 || hour > 12)) return null;
  const h = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour;
  const suffix = zoneName === 'utc' || zoneName === 'gmt' || zoneName === 'z' ? 'Z' : '';
  return `T${String(h).padStart(2, '0')}:${minute}${suffix}`;
}

const clockTime: Parser<string> = alt<string>(
  // "10:35 a.m. EDT", "14:30", "7.30 pm"
  map(
    seq(
      hourDigits,
      glued(word(': .')),
      minuteDigits,
      opt(seq(glued(word(':')), minuteDigits)),
      opt(meridiem),
      zone,
    ),
    ([hour, mark, minute, , half, name]) =>
      mark === '.' && !half ? null : at(Number(hour), minute, half, name),
  ),
  // "10 p.m.", "ten a.m."
  map(seq(alt(map(hourDigits, Number), hourWord), meridiem, zone), ([hour, half, name]) =>
    at(hour, '00', half, name),
  ),
  // "seven o'clock"
  map(
    seq(
      alt(map(hourDigits, Number), hourWord),
      word("o o'clock o’clock"),
      opt(seq(word("' ’"), word('clock'))),
      zone,
    ),
    ([hour, , , name]) => at(hour, '00', null, name),
  ),
  // "0800 GMT", "1930 hours"
  map(
    seq(
      sense('digits', (d) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(d)),
      // "2030 Moscow time", but "in 2015 Moscow vetoed it"
      alt(
        map(seq(word(ABBREVIATIONS), opt(word('time'))), ([name]) => name),
        map(seq(word(PLACES), word('time')), ([name]) => name),
        word('hours hrs'),
      ),
      opt(word('hours')),
    ),
    ([digits, name]) => at(Number(digits.slice(0, 2)), digits.slice(2), null, name),
  ),
  // "4 in the morning", "ten at night"
  map(
    seq(
      alt(
        map(
          sense('digits', (d) => d.length <= 2 && Number(d) <= 12),
          Number,
        ),
        hourWord,
      ),
      alt(
        map(seq(word('in'), word('the'), word('morning afternoon evening')), ([, , part]) => part),
        map(seq(word('at'), word('night')), () => 'night'),
      ),
    ),
    ([hour, part]) => at(hour, '00', part === 'morning' ? 'am' : 'pm', null),
  ),
  // "half past eight", "a quarter to six", "ten past three"
  map(seq(word('half'), word('past'), hour), ([, , h]) => at(h, '30', null, null)),
  map(seq(after(ASKS_HOUR, opt(word('a'))), word('quarter'), word('past to'), hour), ([, , side, h]) =>
    side === 'past' ? at(h, '15', null, null) : at(h === 1 ? 12 : h - 1, '45', null, null),
  ),
  map(
    seq(
      sense('number', (n) => n >= 5 && n <= 25 && n % 5 === 0),
      word('past'),
      hour,
    ),
    ([minute, , h]) => at(h, String(minute).padStart(2, '0'), null, null),
  ),
  map(after(isNoTitle, seq(opt(word('12')), word('noon midday'))), () => 'T12:00'),
  map(after(isNoTitle, word('midnight')), () => 'T24:00'),
);

const notScore = (units: readonly Lexeme[], from: number): boolean =>
  !(units[from]?.glued && /^[-.,:/$#\p{L}]$/u.test(units[from - 1]?.word ?? ''));

const clock = memo(
  after(notScore, notBefore(clockTime, glued(seq(word(': / - , .'), glued(sense('digits')))))),
);

/** "at 10:30", "10:30 GMT", "10:30 p.m."; but "a ratio of 16:9", "verse 3:16". */
function isTimeContext(units: readonly Lexeme[], from: number): boolean {
  const isPlain = plainTime(units, from);
  return !isPlain || ASKS_TIME(units, from) || from === 0;
}

const ASKS_TIME = follows(
  'at around about by until till from before after since and to between approximately - –',
);
const plainTime = notBefore(
  seq(hourDigits, glued(word(':')), minuteDigits, opt(seq(glued(word(':')), minuteDigits))),
  alt<unknown>(meridiem, word(ZONES)),
);

const dayPart = sense('dayPart', (_, u) => !u.word.endsWith('s'));

/** "6:30 in the evening", "nine at night": the half of the day that the words name; "two at night" is early. */
function toHalf(value: string, part: DayPart): string {
  const h = Number(value.slice(1, 3));
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && h > 5);
  return isLate && h < 12 ? `T${h + 12}${value.slice(3)}` : value;
}

/** "Friday night", "Friday at 10 a.m.", "10 a.m. on Friday", "yesterday morning", "the morning of March 7". */
export function timesOfDay(day: Parser<Meaning>): Parser<Meaning> {
  const on = (value: string, meaning: Meaning | null): Meaning => ({ kind: 'clock', value, on: meaning });
  const today: Meaning = { kind: 'shift', unit: 'day', amount: 0, anchor: 'reference' };
  const yesterday: Meaning = { ...today, amount: -1 };
  const whichDay = (word: string): Meaning =>
    word === 'this' ? today : word === 'tomorrow' ? { ...today, amount: 1 } : yesterday;
  return alt<Meaning>(
    map(
      seq(day, comma, opt(word('at around about shortly')), opt(word('around about before after')), clock),
      ([d, , , , value]) => on(value, d),
    ),
    map(seq(clock, opt(seq(word('('), clock, word(')'))), comma, opt(word('on')), day), ([value, , , , d]) =>
      on(value, d),
    ),
    map(
      seq(
        clock,
        opt(word('in')),
        opt(word('the this')),
        opt(word('on')),
        dayPart,
        opt(seq(opt(word('of on')), day)),
      ),
      ([value, , , , part, d]) => on(toHalf(value, part), d?.[1] ?? null),
    ),
    // "since nine this morning"; but "killed nine this morning"
    map(seq(after(ASKS_TIME, hour), word('this tomorrow yesterday'), dayPart), ([h, which, part]) =>
      on(toHalf(at(h, '00', null, null) ?? '', part), whichDay(which)),
    ),
    map(seq(word('this tomorrow yesterday'), dayPart, word('at'), hour), ([which, part, , h]) =>
      on(toHalf(at(h, '00', null, null) ?? '', part), whichDay(which)),
    ),
    map(after(isTimeContext, clock), (value) => on(value, null)),
    map(seq(day, opt(word('early late')), dayPart), ([d, , part]) => on(`T${part}`, d)),
    // "mid-afternoon yesterday"
    map(seq(word('early mid late'), joint, dayPart, word('yesterday')), ([, , part]) =>
      on(`T${part}`, yesterday),
    ),
    map(seq(word('the'), dayPart, word('of'), day), ([, part, , d]) => on(`T${part}`, d)),
    // "in the night from 5 to 6 November", "overnight from Monday to Tuesday": the one that began on the first day
    map(
      seq(
        alt<unknown>(seq(word('the'), word('night')), word('overnight night')),
        word('from of between'),
        alt(
          map(seq(day, word('to and into on'), opt(word('the')), day), ([first]) => first),
          day,
        ),
      ),
      ([, , d]) => on('TNI', d),
    ),
    map(seq(word('this'), dayPart), ([, part]) => on(`T${part}`, today)),
    // "that night", "the same afternoon"
    map(
      alt(
        map(seq(word('that'), dayPart), ([, part]) => part),
        map(seq(opt(word('the that this')), word('same'), dayPart), ([, , part]) => part),
      ),
      (part) => on(`T${part}`, { ...today, anchor: 'focus' }),
    ),
    map(seq(word('the'), word('night'), word('before'), word('last')), () =>
      on('TNI', { ...today, amount: -2 }),
    ),
    // "the next morning", "the previous evening": counted from the day told
    map(seq(word('the'), word('next following previous preceding'), dayPart), ([, which, part]) =>
      on(`T${part}`, { ...today, amount: /^(?:next|following)$/.test(which) ? 1 : -1, anchor: 'focus' }),
    ),
    map(word('tonight'), () => on('TNI', today)),
    map(seq(word('last'), word('night evening')), ([, w]) => on(w === 'night' ? 'TNI' : 'TEV', yesterday)),
    map(seq(after(follows('in during by through on before until'), word('the that')), dayPart), ([, part]) =>
      on(`T${part}`, null),
    ),
    map(seq(word('early mid late'), joint, dayPart), ([, , part]) => on(`T${part}`, null)),
    map(word('overnight'), () => ({ ...on('TNI', null), isNightBefore: true as const })),
  );
}
