import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Extraction } from '../../src/domain/extraction.js';
import { extractWithModel } from '../support/extract.js';

const folder = new URL('../../seed/articles/', import.meta.url);

describe('the first article', () => {
  let text: string;
  let extraction: Extraction;
  const nameOf = (id: string) => extraction.actors.find((a) => a.id === id)?.name;
  const claimsWith = (words: string) => extraction.claims.filter((c) => c.text.includes(words));
  const sources = (claim: Claim | undefined) => claim?.attribution.map((a) => nameOf(a.actor));
  const assault = (year: number) => extraction.events.find((e) => e.year === year && e.type === 'ASSAULT');
  const participants = (year: number, role: string) =>
    assault(year)
      ?.participants.filter((p) => p.role === role)
      .map((p) => nameOf(p.actor));

  beforeAll(async () => {
    text = readFileSync(new URL(readdirSync(folder)[0] as string, folder), 'utf8');
    extraction = await extractWithModel(text);
  });

  it('finds its actors', () => {
    expect(extraction.actors.map((a) => a.name)).toEqual(
      expect.arrayContaining([
        'Russia',
        'China',
        'NATO',
        'Russian Foreign Ministry',
        'Maria Zakharova',
        'Mark Rutte',
        'Yugoslavia',
        'United Nations',
        'United States',
        'Iraq',
        'Libya',
        'the West',
        'Japan',
        'South Korea',
        'Australia',
      ]),
    );
  });

  it('links misspelled names with less certainty, and keeps how they are written', () => {
    const zakharova = extraction.actors.find((a) => a.name === 'Maria Zakharova');
    const mention = zakharova?.mentions.find((m) => m.text.includes('Zarakhova'));
    expect(mention?.linkScore).toBeGreaterThan(0.5);
    expect(mention?.linkScore).toBeLessThan(1);
    expect(zakharova?.aliases).toContain('Zarakhova');
  });

  it('asks those who did the deeds for no list of them', () => {
    const demands = extraction.events.filter((e) => e.type === 'REQUEST');
    const asked = demands.flatMap((e) => e.participants.filter((p) => p.role === 'TARGET'));
    expect(asked.map((p) => nameOf(p.actor))).toEqual(['NATO']);
  });

  it('knows who speaks of rules', () => {
    const [rules] = extraction.claims.filter((c) => c.text === 'rules');
    expect(sources(rules)).toEqual(['the West']);
  });

  it('dates itself by the time stamp in its link', () => {
    expect(extraction.article).toMatchObject({ publishedAt: '2025-11-07', publishedAtBasis: 'INFERRED' });
  });

  it('gives each assault its year and its participants', () => {
    expect(participants(1999, 'AGENT')).toEqual(['NATO']);
    expect(participants(1999, 'TARGET')).toEqual(['Yugoslavia']);
    expect(participants(2003, 'AGENT')).toEqual(['United States']);
    expect(participants(2003, 'TARGET')).toEqual(['Iraq']);
    expect(participants(2011, 'TARGET')).toEqual(['Libya']);
  });

  it('takes no other digits for years', () => {
    expect(extraction.years.map((y) => y.value)).toEqual([1999, 2003, 2011, 2025]);
  });

  it('knows who says what', () => {
    expect(sources(claimsWith('undermines order').find((c) => c.kind === 'DIRECT_QUOTE'))).toEqual([
      'Mark Rutte',
    ]);
    const demand = claimsWith('NATO publicly list').find((c) => c.attribution.length);
    expect(sources(demand)).toEqual(['Maria Zakharova']);
    expect(sources(claimsWith('to maintain').find((c) => c.kind === 'INDIRECT'))).toEqual(['NATO']);
  });

  it('lists nobody twice in a row in a chain, and no claim around its own cue', () => {
    for (const { attribution, start, end } of extraction.claims) {
      attribution.slice(1).forEach(({ actor }, i) => expect(actor).not.toBe(attribution[i]!.actor));
      const { cue } = attribution.at(-1) ?? {};
      if (cue) expect(start <= cue.start && cue.end <= end, text.slice(start, end)).toBe(false);
    }
  });

  it('gives what the author asserts to nobody else', () => {
    const bombing = claimsWith('NATO bombed Yugoslavia').find((c) => c.kind === 'AUTHORIAL');
    expect(bombing?.attribution).toEqual([]);
    expect(bombing?.about.actors.map(nameOf)).toEqual(
      expect.arrayContaining(['NATO', 'Yugoslavia', 'United Nations']),
    );
    expect(bombing?.about.events).toContain(assault(1999)?.id);
    expect(bombing?.about.events).not.toContain(assault(2003)?.id);
  });

  it('gives every node its characters', () => {
    const spans = [
      ...extraction.actors.flatMap((a) => a.mentions),
      ...extraction.places.flatMap((p) => p.mentions),
      ...extraction.years.flatMap((y) => y.mentions),
      ...extraction.dates,
      ...extraction.events.flatMap((e) => e.mentions),
      ...extraction.claims,
    ];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const thing of [
      ...extraction.actors,
      ...extraction.places,
      ...extraction.events,
      ...extraction.years,
    ]) {
      expect(thing.mentions.length).toBeGreaterThan(0);
    }
  });
});
