import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Span } from '../../src/domain/span.js';
import { parseGold } from '../../src/evaluate/gold.js';
import { extractWithModel } from '../support/extract.js';
import { swapNames } from '../support/swap-names.js';

/** Names of the same shape: one word each, no other meaning, the same article before them. */
const PAIRS = [
  ['Russia', 'Canada'],
  ['Russian', 'Canadian'],
  ['Russians', 'Canadians'],
  ['Moscow', 'Ottawa'],
  ['China', 'France'],
  ['Chinese', 'French'],
  ['Beijing', 'Paris'],
  ['Japan', 'Spain'],
  ['Japanese', 'Spanish'],
  ['Tokyo', 'Madrid'],
  ['Germany', 'Pakistan'],
  ['German', 'Pakistani'],
  ['Berlin', 'Islamabad'],
] as const;

// ANNALS_SIDE_BLIND names another gold set, to be run by hand.
const set = parseGold(
  readFileSync(process.env.ANNALS_SIDE_BLIND ?? new URL('../gold/gold.jsonl', import.meta.url), 'utf8'),
  'gold set',
);
const names = new RegExp(`\\b(?:${PAIRS.flat().join('|')})\\b`, 'g');
const sided = set.filter(({ text }) => (text.match(names) ?? []).length >= 2);

/** Who says, does and denies what, by the places of the words alone. */
function toShape({ claims, events }: Extraction, place: (span: Span) => string): string[] {
  const at = (span: Span | null) => (span ? place(span) : '-');
  return [
    ...claims.map(({ kind, polarity, attribution, ...span }) => {
      const chain = attribution.map(({ source, cue, stance }) => `${at(source)} ${at(cue)} ${stance}`);
      return `claim ${place(span)} ${kind} ${polarity} [${chain.join('; ')}]`;
    }),
    ...events.map(({ type, mode, modality, year, mentions, participants }) => {
      const roles = participants.map(({ role, ...span }) => `${role} ${place(span)}`).sort();
      return `event ${mentions.map(place).join()} ${type} ${mode} ${modality} ${year} [${roles.join('; ')}]`;
    }),
  ].sort();
}

describe('extraction', () => {
  it('says the same of either side', async () => {
    let [all, same] = [0, 0];
    const differences: string[] = [];
    for (const { id, text, publishedAt } of sided) {
      const swapped = swapNames(text, PAIRS);
      expect(swapped.text).not.toBe(text);
      const given = { publishedAt: publishedAt ?? null };
      const before = toShape(await extractWithModel(text, given), (span) => swapped.toSwapped(span));
      const after = toShape(
        await extractWithModel(swapped.text, given),
        ({ start, end }) => `${start}-${end}`,
      );
      const words = (shape: string) =>
        shape.replace(
          /(\d+)-(\d+)/g,
          (_, start, end) => `“${swapped.text.slice(Number(start), Number(end))}”`,
        );
      all += before.length;
      same += before.filter((shape) => after.includes(shape)).length;
      differences.push(
        ...before.filter((shape) => !after.includes(shape)).map((shape) => `${id} - ${words(shape)}`),
        ...after.filter((shape) => !before.includes(shape)).map((shape) => `${id} + ${words(shape)}`),
      );
    }
    expect(sided.length).toBeGreaterThan(5);
    expect(same / all, differences.join('\n')).toBeGreaterThan(0.98);
  });
});
