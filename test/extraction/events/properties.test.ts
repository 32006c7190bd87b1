import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenSyntax } from '../../../src/extraction/doc.js';
import { codeEvents } from '../../../src/extraction/events/code-events.js';
import { TRIGGERS } from '../../../src/extraction/lexicon/trigger-lexicon.js';
import { handParsed } from './hand-parsed.js';

const TAGS = [
  'NN',
  'NNP',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'JJ',
  'IN',
  'DT',
  'RB',
  'TO',
  'MD',
  'PRP',
  'WDT',
  'CC',
  ',',
];
const RELATIONS = [
  'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'amod', 'compound', 'compound:prt', 'conj',
  'cc', 'xcomp', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'appos', 'flat', 'case', 'mark', 'aux', 'aux:pass', 'cop', 'det',
  'advmod', 'parataxis', 'punct',
]; // prettier-ignore
const LEMMAS = [
  ...new Set([
    ...TRIGGERS.flatMap(({ lemma, companions }) => [
      lemma,
      ...companions.flatMap(({ lemmas }) => [...lemmas]),
    ]),
    ...['in', 'on', 'with', 'by', 'of', 'to', 'not', 'will', 'would', 'if', 'who', 'say', 'that', ';'],
  ]),
];

const row = fc.tuple(
  fc.constantFrom('', '', '*', '@', '#'),
  fc.constantFrom(...LEMMAS),
  fc.constantFrom(...TAGS),
  fc.nat(),
  fc.constantFrom(...RELATIONS),
);

/** Any tree over any words: each token hangs on one before it, counted in an order of its own. */
const anyDoc = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) =>
  handParsed(
    rows
      .map(([mark, lemma, tag, at, relation], index) => {
        const head = index === 0 ? 0 : (at % index) + 1;
        return `${mark}${lemma} ${mark === '#' ? '2001' : lemma} ${tag} ${head} ${index === 0 ? 'root' : relation}`;
      })
      .join('\n'),
  ),
);

describe('event coding of any tree', () => {
  it('does not throw, slices to the text, and numbers what it finds', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const events = codeEvents(doc);
        events.forEach((event, index) => {
          expect(event.index).toBe(index);
          expect(event.text).toBe(doc.article.text.slice(event.start, event.end));
          for (const { mention } of [...event.participants, ...event.locations]) {
            expect(doc.mentions[mention]).toBeDefined();
          }
        });
        const clusters = [...new Set(events.map(({ cluster }) => cluster))];
        expect(clusters).toEqual(clusters.map((_, index) => index));
        expect(codeEvents(doc)).toEqual(events);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the length', () => {
    const sentences = (count: number) => {
      const one = handParsed('*A A NNP 2 nsubj\n bombed bomb VBD 0 root\n *B B NNP 2 obj');
      const shift = (list: readonly TokenSyntax[], by: number) =>
        list.map((word) => ({
          ...word,
          head: word.head < 0 ? -1 : word.head + by,
          children: word.children.map((c) => c + by),
        }));
      const all = Array.from({ length: count }, (_, i) => i);
      return {
        ...one,
        tokens: all.flatMap((i) =>
          one.tokens.map((token) => ({ ...token, index: token.index + 3 * i, sentence: i })),
        ),
        sentences: all.map((i) => ({ ...one.sentences[0]!, index: i, from: 3 * i, to: 3 * i + 3 })),
        syntax: all.flatMap((i) => shift(one.syntax, 3 * i)),
        mentions: all.flatMap((i) =>
          one.mentions.map((m) => ({
            ...m,
            index: m.index + 2 * i,
            from: m.from + 3 * i,
            to: m.to + 3 * i,
            head: m.head + 3 * i,
          })),
        ),
      };
    };
    const timed = (count: number): number => {
      const doc = sentences(count);
      const before = performance.now();
      expect(codeEvents(doc)).toHaveLength(count);
      return performance.now() - before;
    };
    timed(500);
    const [short, long] = [Math.min(timed(1000), timed(1000)), timed(10_000)];
    expect(long).toBeLessThan(60 * short + 200);
  });
});
