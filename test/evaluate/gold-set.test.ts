import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../scripts/gold/authored-article.js';
import { toGold } from '../../scripts/gold/to-gold.js';
import { EVENT_TYPES, MODES_BY_TYPE } from '../../src/domain/plover.js';
import { evaluateGold } from '../../src/evaluate/evaluate-gold.js';
import { type GoldClaim, parseGold, type Range } from '../../src/evaluate/gold.js';
import type { Task } from '../../src/evaluate/score.js';
import type { Miss } from '../../src/evaluate/tasks/task.js';
import { createEncoder } from '../../src/extraction/encoder/create-encoder.js';
import { createExtractor } from '../../src/extraction/extractor.js';

const FOLDER = new URL('../gold/', import.meta.url);
const set = parseGold(readFileSync(new URL('gold.jsonl', FOLDER), 'utf8'), 'gold.jsonl');
const articles = readdirSync(new URL('articles/', FOLDER)).sort();

/** Far below what was measured: these guard against something that broke, not against small changes. */
const FLOORS: readonly (readonly [task: Task, figure: string, floor: number])[] = [
  ['actors', 'overlap + type', 0.9],
  ['dates', 'overlap + value', 0.75],
  ['dates', 'overlap + year', 0.85],
  ['claims', 'claim hit (content Jaccard >= 0.5)', 0.7],
  ['claims', 'end-to-end (hit + source)', 0.65],
  ['claims', 'nested chains whole and in order', 0.4],
  ['events', 'type recall', 0.75],
  ['events', 'trigger + type recall', 0.5],
  ['answers', 'actors, unique and canonical', 0.85],
  ['answers', 'years', 0.92],
  ['answers', 'event with year and participants', 0.45],
  ['answers', 'claim with source and aboutness', 0.45],
  ['answers', 'who denies or doubts what', 0.45],
];

describe('the gold set', () => {
  it.each(articles)('holds the annotation of %s', (file) => {
    const id = file.replace('.txt', '');
    const built = toGold(parseArticle(id, readFileSync(new URL(`articles/${file}`, FOLDER), 'utf8')));
    expect(
      set.find((document) => document.id === id),
      'run `npm run gold`',
    ).toEqual(built);
  });

  it.each(set)('has $id in order', ({ text, actors, dates, claims, events, entities }) => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(500);
    for (const { start, end, text: quoted } of [...actors!, ...dates!] as (typeof actors &
      object)[number][]) {
      expect(text.slice(start, end)).toBe(quoted);
    }
    const inText = (ranges: readonly Range[]) =>
      ranges.every(([start, end]) => start >= 0 && start < end && end <= text.length);
    const names = new Set(entities!.map(({ name }) => name));
    expect(names.size).toBe(entities!.length);
    for (const claim of claims!) {
      expect(inText([...(claim.source ?? []), ...claim.cue, ...claim.content])).toBe(true);
      expect(claim.content.length).toBeGreaterThan(0);
      for (const name of [...claim.speakers!, ...claim.about!]) expect(names).toContain(name);
      expect(isInside(claim, claims!)).toBe(true);
    }
    for (const { code, mode, trigger } of events!) {
      expect(EVENT_TYPES).toContain(code);
      if (mode) expect(MODES_BY_TYPE[code as keyof typeof MODES_BY_TYPE]).toContain(mode);
      expect(inText(trigger!)).toBe(true);
    }
  });

  it('is extracted no worse than it was', async () => {
    const extractor = createExtractor(await createEncoder({ engine: 'wasm' }));
    const misses: Miss[] = [];
    const figures = await evaluateGold(set, extractor, { onMiss: (_, miss) => misses.push(miss) });
    await extractor.close();
    for (const [task, name, floor] of FLOORS) {
      const figure = figures![task]!.find((each) => each.name === name)!;
      expect('F1' in figure ? figure.F1 : figure.value, `${task}, ${name}`).toBeGreaterThan(floor);
    }
    const ids = new Set(set.map(({ id }) => id));
    expect(misses.length).toBeGreaterThan(0);
    for (const { document, words } of misses) expect(ids.has(document) && words.length > 0).toBe(true);
  });
});

/** An inner claim stands in its parent's content. */
function isInside({ parent, content }: GoldClaim, claims: readonly GoldClaim[]): boolean {
  if (typeof parent !== 'number') return true;
  const outer = claims[parent]!.content;
  return content[0]![0] >= outer[0]![0] - 40 && content.at(-1)![1] <= outer.at(-1)![1];
}
