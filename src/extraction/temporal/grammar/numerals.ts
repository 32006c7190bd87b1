import { alt, before, glued, hyphen, map, memo, opt, sense, seq, word, type Parser } from '../parser.js';

const tens = sense('number', (n, unit) => n >= 20 && unit.senses.digits === undefined && n % 10 === 0);
const ones = sense('number', (n, unit) => n >= 1 && n <= 9 && unit.senses.digits === undefined);
const belowHundred = alt(
  map(seq(tens, opt(hyphen), ones), ([a, , b]) => a + b),
  sense('number', (_, unit) => unit.senses.digits === undefined),
);

const spelled: Parser<number> = alt(
  belowHundred,
  map(
    seq(
      alt(
        ones,
        map(word('a'), () => 1),
      ),
      sense('multiplier'),
    ),
    ([n, by]) => n * by,
  ),
  map(
    seq(belowHundred, sense('multiplier'), opt(word('and')), belowHundred),
    ([n, by, , rest]) => n * by + rest,
  ),
  map(seq(belowHundred, sense('multiplier')), ([n, by]) => n * by),
);

/** "12", "1,500", "2.5", "twenty-five", "a hundred", "two thousand". */
export const cardinal: Parser<number> = memo(
  alt(
    map(seq(sense('digits'), glued(word('.')), glued(sense('digits'))), ([a, , b]) => Number(`${a}.${b}`)),
    sense('number', (_, unit) => /^\d/.test(unit.word)),
    spelled,
  ),
);

/** "3rd", "twenty-first", "third". */
export const ordinal: Parser<number> = alt(
  map(
    seq(
      sense('number', (_, unit) => /^\d/.test(unit.word)),
      glued(word('st nd rd th')),
    ),
    ([n]) => n,
  ),
  map(seq(tens, opt(hyphen), sense('ordinal')), ([a, , b]) => (b < 10 ? a + b : null)),
  sense('ordinal'),
);

/** A number of units; `X` where the text leaves it open ("several"). `half`: "and a half". */
export interface Quantity {
  readonly amount: number | 'X';
  readonly half: boolean;
}

const counted = (amount: number | 'X', half = false): Quantity => ({ amount, half });

const fraction = seq(word('1'), glued(word('/')), glued(word('2')));

export const quantity: Parser<Quantity> = memo(
  alt<Quantity>(
    map(seq(cardinal, opt(word('- ‐')), fraction), ([n]) => counted(n, true)),
    map(seq(cardinal, word('½')), ([n]) => counted(n, true)),
    map(seq(cardinal, word('and'), word('a'), word('half')), ([n]) => counted(n, true)),
    map(cardinal, (n) => counted(n)),
    map(word('a an one another'), () => counted(1)),
    map(seq(word('half'), opt(word('- ‐')), opt(word('a an'))), () => counted(0, true)),
    map(seq(word('a'), word('half')), () => counted(0, true)),
    // "a quarter of a century", "a quarter-century"
    map(
      before(
        seq(opt(word('a')), word('quarter'), opt(alt<unknown>(hyphen, seq(word('of'), word('a'))))),
        word('century'),
      ),
      () => counted(0.25),
    ),
    map(seq(opt(word('a')), word('couple'), opt(word('of'))), () => counted(2)),
    map(seq(opt(word('a')), word('dozen')), () => counted(12)),
    map(seq(opt(word('a the')), opt(word('past last next')), word('few')), () => counted('X')),
    map(word('several some many numerous various'), () => counted('X')),
    map(seq(word('dozens hundreds thousands scores tens'), word('of')), () => counted('X')),
    // "two or three days", "12 to 18 months"
    map(seq(cardinal, word('or to - –'), cardinal), ([a, , b]) => (a < b && b < 1000 ? counted('X') : null)),
  ),
);
