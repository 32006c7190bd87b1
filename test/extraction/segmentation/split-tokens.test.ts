import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../src/extraction/segmentation/split-tokens.js';

const words = (text: string) => splitTokens(text, 0, text.length).map((t) => text.slice(t.start, t.end));

describe('splitTokens', () => {
  it.each([
    ["NATO's general doesn't agree.", ['NATO', "'s", 'general', 'does', "n't", 'agree', '.']],
    ['We’ll see; they cannot.', ['We', '’ll', 'see', ';', 'they', 'can', 'not', '.']],
    ['US-led, China-Russia ties', ['US', '-', 'led', ',', 'China', '-', 'Russia', 'ties']],
    [
      'a pro-Beijing, re-elected mid-August ally',
      ['a', 'pro-Beijing', ',', 're-elected', 'mid-August', 'ally'],
    ],
    ['Ban Ki-moon and Kim Jong-un', ['Ban', 'Ki-moon', 'and', 'Kim', 'Jong-un']],
    ['Seoul-based, Swiss-led', ['Seoul', '-', 'based', ',', 'Swiss', '-', 'led']],
    ['the U.S. and Mr. J. Smith Jr.', ['the', 'U.S.', 'and', 'Mr.', 'J.', 'Smith', 'Jr.']],
    ['$5.5 million, 50% at 10:30', ['$', '5.5', 'million', ',', '50', '%', 'at', '10:30']],
    ['In 2003-2011, the 1990s', ['In', '2003', '-', '2011', ',', 'the', '1990s']],
    [
      'see www.toutiao.com/article/1848113665148928/.',
      ['see', 'www.toutiao.com/article/1848113665148928/', '.'],
    ],
    ['mail a.b@c.org now', ['mail', 'a.b@c.org', 'now']],
    ['so-called "rules."', ['so', '-', 'called', '"', 'rules', '.', '"']],
    ["O'Reilly of AT&T", ["O'Reilly", 'of', 'AT&T']],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
    ['the constructor said', ['the', 'constructor', 'said']],
    ['collapsed.Next came', ['collapsed', '.', 'Next', 'came']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers every code unit that is not white space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = splitTokens(text, 0, text.length);
        let at = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
