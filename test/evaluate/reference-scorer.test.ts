import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Figure } from '../../src/evaluate/figure.js';
import { type GoldDocument, parseGold } from '../../src/evaluate/gold.js';
import { toPrediction } from '../../src/evaluate/prediction.js';
import { score } from '../../src/evaluate/score.js';
import { toNoisyExtraction } from './noisy-extraction.js';

const FIXTURES = new URL('../fixtures/evaluate/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FIXTURES), 'utf8');

/** Those that the reference scorer knows too. */
const COMMON_TASKS = ['actors', 'dates', 'claims', 'events'] as const;

type Figures = Readonly<Record<string, readonly Figure[]>>;

/** The reference scorer's list of countries lacks small islands that our own set names. */
const COUNTRIES_ONLY = 'LOC countries only: ';

function expectSameFigures(ours: Figures, theirs: Figures, digits: number, skipped?: string): void {
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  for (const [task, figures] of Object.entries(theirs)) {
    expect(ours[task]!.map(({ name }) => name)).toEqual(figures.map(({ name }) => name));
    figures.forEach((figure, index) => {
      if (skipped && figure.name.startsWith(skipped)) return;
      for (const [key, value] of Object.entries(figure)) {
        const our = (ours[task]![index] as unknown as Record<string, unknown>)[key];
        if (typeof value === 'number')
          expect(our, `${task}, ${figure.name}, ${key}`).toBeCloseTo(value, digits);
      }
    });
  }
}

describe('score', () => {
  it('gives the figures of the reference scorer for our own sample', () => {
    const golds = parseGold(read('gold.jsonl'), 'gold.jsonl');
    const extractions = read('extractions.jsonl').trim().split('\n');
    const documents = golds.map((gold, index) => {
      const { id, out } = JSON.parse(extractions[index]!) as { id: string; out: Extraction };
      expect(id).toBe(gold.id);
      return { gold, prediction: toPrediction(out) };
    });
    expectSameFigures(score(documents, COMMON_TASKS), JSON.parse(read('figures.json')) as Figures, 12);
  });

  it('scores the tasks asked for', () => {
    const golds = parseGold(read('gold.jsonl'), 'gold.jsonl');
    const documents = golds.map((gold) => ({
      gold,
      prediction: { actors: [], dates: [], claims: [], events: [], entities: [], years: [] },
    }));
    expect(Object.keys(score(documents, ['dates', 'actors']))).toEqual(['dates', 'actors']);
    expect(score([], ['dates'])).toEqual({});
  });
});

// The gold sets and their scorer are not part of the project: ANNALS_GOLD names their folder where a person has them.
const folder = process.env.ANNALS_GOLD;
describe.skipIf(!folder || !existsSync(join(folder, 'score.mjs')))('score, on the gold sets', () => {
  const ours = fileURLToPath(new URL('../gold/gold.jsonl', import.meta.url));
  const theirs = folder ? readdirSync(folder).filter((file) => /_dev\.jsonl(\.gz)?$/.test(file)) : [];
  const sets = [...theirs.map((file) => join(folder!, file)), ours];

  it.each(sets)('gives the figures of their scorer for %s', { timeout: 120_000 }, async (set) => {
    const bytes = readFileSync(set);
    const text = (set.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const golds = parseGold(text, set).slice(0, 40);
    const reference = (await import(pathToFileURL(join(folder!, 'score.mjs')).href)) as {
      score(
        golds: readonly GoldDocument[],
        lines: readonly object[],
      ): { tasks: Record<string, { figures: Figure[] }> };
    };
    const outs = golds.map((gold, index) => toNoisyExtraction(gold, index + 1));
    const { tasks } = reference.score(
      golds,
      golds.map(({ id }, index) => ({ id, out: outs[index] })),
    );
    const theirs = Object.fromEntries(Object.entries(tasks).map(([task, { figures }]) => [task, figures]));
    const documents = golds.map((gold, index) => ({ gold, prediction: toPrediction(outs[index]!) }));
    expectSameFigures(score(documents, COMMON_TASKS), theirs, 9, set === ours ? COUNTRIES_ONLY : undefined);
  });
});
