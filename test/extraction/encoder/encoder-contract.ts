import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc, Sentence, Token, TokenRange } from '../../../src/extraction/doc.js';
import type { Encoder, EncoderOutput } from '../../../src/extraction/encoder/encoder.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';

const ARTICLE = `Ministers of Norland and Sudria met on Tuesday

The Foreign Ministry of Norland denied on Tuesday that it had sold arms to Sudria. "We did not sell anything," Anna Berg, a spokeswoman, told the Daily Courier. I think that critics in Helmburg said otherwise.

According to the United Assembly, 300 troops left the border in March 2019.`;

const AWKWARD = [
  '',
  '.',
  '\n\n \u00a0\n',
  'a'.repeat(3000),
  '='.repeat(800),
  'x-'.repeat(400),
  `He said ${'very, very '.repeat(140)}little.`,
  'no stop here at all and on it goes '.repeat(20),
  '😀 👍🏽 \u200b\u00ad\ufffd \ud800 \udc00 ΣΊΣΥΦΟΣ İstanbul 北京は東京 한국어 العربية',
  `${'! ? … '.repeat(20)}“““”””`,
  'constructor __proto__ toString said hasOwnProperty',
];

/** What every implementation of the port keeps to, whatever its model. */
export function describeEncoder(name: string, create: () => Promise<Encoder>): void {
  // The model is real and machines are slow.
  describe(name, { timeout: 120_000 }, () => {
    let encoder: Encoder;
    beforeAll(async () => {
      encoder = await create();
    }, 120_000);
    afterAll(() => encoder.close());

    const analyze = (text: string) => analyzeText(encoder, text);

    it('has a name and a version', () => {
      expect(encoder.version).toMatch(/^[\w.-]+@[\w.-]+$/);
    });

    it('gives tags, one tree a sentence, and spans within sentences', async () => {
      const { tokens, sentences, output } = await analyze(ARTICLE);
      expect(sentences.length).toBeGreaterThan(3);
      expectWellFormed(output, tokens, sentences);
      expect(output.names.length).toBeGreaterThan(0);
      expect(output.cues.length).toBeGreaterThan(0);
    });

    it('answers for any text', async () => {
      for (const text of AWKWARD) {
        const { tokens, sentences, output } = await analyze(text);
        expectWellFormed(output, tokens, sentences);
      }
    });

    it('passes over sentences without tokens', async () => {
      expect(await encoder.analyze([], [])).toEqual({ syntax: [], names: [], cues: [] });
      const { tokens, sentences } = segment('Troops left. They said so.');
      const empty = { from: 3, to: 3 };
      const output = await encoder.analyze(tokens, [{ from: 0, to: 0 }, sentences[0]!, empty, sentences[1]!]);
      expect(output).toEqual(await encoder.analyze(tokens, sentences));
    });

    it('answers the same for the same text, whatever is asked at the same time', async () => {
      const alone = await analyze(ARTICLE);
      const together = await Promise.all([
        analyze(AWKWARD[6]!),
        analyze(ARTICLE),
        analyze(AWKWARD[9]!),
        analyze(ARTICLE),
      ]);
      expect(together[1].output).toEqual(alone.output);
      expect(together[3].output).toEqual(alone.output);
    });
  });
}

function segment(text: string): Pick<Doc, 'tokens' | 'sentences'> {
  const article = { text, title: null } as Doc['article'];
  return segmentationStep.run({ article, diagnostics: [] }) as Pick<Doc, 'tokens' | 'sentences'>;
}

async function analyzeText(encoder: Encoder, text: string) {
  const { tokens, sentences } = segment(text);
  return { tokens, sentences, output: await encoder.analyze(tokens, sentences) };
}

function expectWellFormed(
  output: EncoderOutput,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): void {
  expect(output.syntax).toHaveLength(tokens.length);
  for (const sentence of sentences) expectTree(output.syntax, sentence);
  expectSpans(output.names, sentences);
  expectSpans(output.cues, sentences);
  for (const { score, named } of output.names) [score, named].forEach(expectProbability);
  for (const { window, source, content, score, ownVoice, negated, from, to } of output.cues) {
    for (const value of [score, ownVoice, negated, ...source, ...content]) expectProbability(value);
    expect(window.from <= from && to <= window.to && window.to <= tokens.length).toBe(true);
    expect([source.length, content.length]).toEqual([window.to - window.from, window.to - window.from]);
  }
}

function expectTree(syntax: EncoderOutput['syntax'], { from, to }: TokenRange): void {
  const reached = new Set<number>();
  for (let token = from; token < to; token++) {
    const path: number[] = [];
    for (let at = token; at >= 0 && !reached.has(at) && path.length <= to - from; at = syntax[at]!.head) {
      expect(at >= from && at < to).toBe(true);
      path.push(at);
    }
    expect(path.length).toBeLessThanOrEqual(to - from);
    for (const at of path) reached.add(at);
  }
  const roots = syntax.slice(from, to).filter(({ head }) => head === -1);
  expect(roots).toHaveLength(1);
  expect(roots[0]!.deprel).toBe('root');
  for (const { upos, xpos, head, deprel } of syntax.slice(from, to)) {
    expect(upos && xpos && deprel).toBeTruthy();
    expect(deprel === 'root').toBe(head === -1);
  }
}

function expectSpans(spans: readonly TokenRange[], sentences: readonly TokenRange[]): void {
  let end = 0;
  for (const { from, to } of spans) {
    expect(from >= end && to > from).toBe(true);
    expect(sentences.some((sentence) => sentence.from <= from && to <= sentence.to)).toBe(true);
    end = to;
  }
}

function expectProbability(value: number): void {
  expect(value >= 0 && value <= 1).toBe(true);
}
