import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLexemes } from '../../../src/extraction/temporal/lexeme.js';
import { alt, canBegin, opt, seq, word, type Parser } from '../../../src/extraction/temporal/parser.js';
import { splitTokens } from '../../../src/extraction/segmentation/split-tokens.js';

function toUnits(text: string) {
  const tokens = splitTokens(text, 0, text.length).map(({ start, end }, index) => ({
    ...{ index, sentence: 0, start, end },
    text: text.slice(start, end),
  }));
  return toLexemes(tokens, { from: 0, to: tokens.length });
}

const LETTERS = ['a', 'b', 'c', 'd'];

/** Parsers of words and what may stand in their place. */
const { parser: parsers } = fc.letrec<{ parser: Parser<unknown> }>((tie) => ({
  parser: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...LETTERS).map(word),
    tie('parser').map((one) => opt(one)),
    fc.array(tie('parser'), { minLength: 1, maxLength: 3 }).map((all) => seq(...all)),
    fc.array(tie('parser'), { minLength: 1, maxLength: 3 }).map((all) => alt(...all)),
  ),
}));

describe('a parser', () => {
  it('is not tried where the second word does not fit', () => {
    const parser = seq(word('the'), opt(word('very')), word('day'));
    expect(canBegin(parser, toUnits('the day'), 0)).toBe(true);
    expect(canBegin(parser, toUnits('the very day'), 0)).toBe(true);
    expect(canBegin(parser, toUnits('the night'), 0)).toBe(false);
    expect(canBegin(parser, toUnits('the'), 0)).toBe(false);
    expect(canBegin(opt(parser), toUnits('the night'), 0)).toBe(true);
    expect(canBegin(alt<unknown>(parser, word('the')), toUnits('the night'), 0)).toBe(true);
  });

  it('fits nowhere that it is not tried', () => {
    const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(parsers, texts, (parser, text) => {
        const units = toUnits(text);
        if (!canBegin(parser, units, 0)) expect(parser(units, 0)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
