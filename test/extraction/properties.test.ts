import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Span, TextSpan } from '../../src/domain/span.js';
import { parseGold } from '../../src/evaluate/gold.js';
import { extractWithModel } from '../support/extract.js';

const set = parseGold(readFileSync(new URL('../gold/gold.jsonl', import.meta.url), 'utf8'), 'gold.jsonl');
const sentences = set.flatMap(({ text }) => text.split(/(?<=[.?"])\s+/));
const MARKS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '(',
  ')',
  '[',
  '—',
  ' - ',
  ':',
  ';',
  '\n',
  '\n\n',
  '\r\n',
  '…',
  '\t',
];
const ODD = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '😀',
  'é',
  'ﷺ',
  '漢字',
  '1999',
  'https://x.y/1',
];

/** Sentences as people write them, cut and pasted with what they do not write. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...sentences) },
        fc.constantFrom(...MARKS, ...ODD),
        fc
          .tuple(fc.constantFrom(...sentences), fc.nat(60))
          .map(([sentence, at]) => sentence.slice(at, at + 50)),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('extraction of any text', () => {
  it('does not throw, slices to the text, roots everything in it, and gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const extraction = await extractWithModel(text, { publishedAt: '2024-05-14' });
        expectRooted(text, extraction);
        expect(JSON.stringify(await extractWithModel(text, { publishedAt: '2024-05-14' }))).toBe(
          JSON.stringify(extraction),
        );
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['quotes that never end', '"'.repeat(300)],
    ['quotes that end before they begin', '” she said. “ '.repeat(100)],
    ['brackets', '([{'.repeat(100)],
    ['one letter, a megabyte of it', 'a'.repeat(1 << 20)],
    ['digits without end', '1'.repeat(100_000)],
    ['marks without words', '.,;:!?'.repeat(100)],
    ['line ends', '\r\n'.repeat(20_000)],
    ['surrogates without their pair', '\ud800 \udc00'.repeat(200)],
    ['one sentence that never ends', 'and France and Spain '.repeat(300)],
    ['ten thousand sentences', 'Go. '.repeat(10_000)],
  ])('stands %s', async (_, text) => {
    expectRooted(text, await extractWithModel(text));
  });
});

/** Every span lies in the text and slices to its words; no actor, event or claim is without one. */
function expectRooted(text: string, extraction: Extraction): void {
  const { actors, places, years, dates, events, claims, affiliations, publishers } = extraction;
  const inText = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
  const isRooted = (span: TextSpan) => inText(span) && text.slice(span.start, span.end) === span.text;
  const wrong: unknown[] = [];
  const check = (holds: boolean, what: unknown) => void (holds || wrong.push(what));
  const ids = new Set(actors.map(({ id }) => id));
  for (const named of [...actors, ...places, ...years, ...events]) {
    check(named.mentions.length > 0 && named.mentions.every(isRooted), named);
  }
  for (const date of dates) check(isRooted(date), date);
  for (const event of events) {
    check(
      event.participants.every((each) => inText(each) && ids.has(each.actor)),
      event,
    );
    check(event.locations.every(inText) && (!event.dateSpan || inText(event.dateSpan)), event);
  }
  const claimIds = new Set(claims.map(({ id }) => id));
  for (const claim of claims) {
    check(isRooted(claim) && (claim.within === null || claimIds.has(claim.within)), claim);
    for (const { actor, source, cue } of claim.attribution) {
      check(ids.has(actor) && (!source || isRooted(source)) && (!cue || isRooted(cue)), claim);
    }
  }
  for (const link of [...affiliations, ...publishers]) check(inText(link) && ids.has(link.actor), link);
  expect(wrong).toEqual([]);
}
