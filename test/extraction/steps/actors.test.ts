import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEncoder } from '../../../src/extraction/encoder/create-encoder.js';
import type { Encoder } from '../../../src/extraction/encoder/encoder.js';
import type { Doc } from '../../../src/extraction/doc.js';
import { createPipeline } from '../../../src/extraction/pipeline.js';
import { actorStep } from '../../../src/extraction/steps/actors.js';
import { quotationStep } from '../../../src/extraction/steps/quotation.js';
import { referenceDateStep } from '../../../src/extraction/steps/reference-date.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';
import { createSyntaxStep } from '../../../src/extraction/steps/syntax.js';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await createEncoder();
}, 60_000);
afterAll(() => encoder.close());

async function read(text: string, publishedAt: string | null = '2025-03-03'): Promise<Doc> {
  const steps = [segmentationStep, referenceDateStep, createSyntaxStep(encoder), quotationStep, actorStep];
  return createPipeline(steps).run({ text, title: null, url: null, outlet: null, byline: null, publishedAt });
}

/** What each of the words is taken for, by name; the first mention of those words. */
function nameOf(doc: Doc, words: string): string | undefined {
  const mention = doc.mentions.find((m) => m.text === words);
  return mention && doc.entities[mention.entity]?.name;
}

function affiliationsOf(doc: Doc): string[] {
  return doc.affiliations.map(
    ({ member, organization, title }) =>
      `${doc.entities[member]?.name} < ${title ?? ''} < ${doc.entities[organization]?.name}`,
  );
}

describe('the actor step', () => {
  it('links a misspelled name by title and affiliation together', async () => {
    const doc = await read(
      "Russian Foreign Ministry spokesperson Zarakhova responded to NATO Secretary General Rute's speech. Rute had criticized Russia.",
    );
    expect(nameOf(doc, 'Zarakhova')).toBe('Maria Zakharova');
    expect(nameOf(doc, 'Rute')).toBe('Mark Rutte');
    expect(doc.mentions.filter((m) => m.text === 'Rute').map((m) => doc.entities[m.entity]?.name)).toEqual([
      'Mark Rutte',
      'Mark Rutte',
    ]);
    expect(doc.mentions.find((m) => m.text === 'Rute')?.linkScore).toBeLessThan(1);
    expect(affiliationsOf(doc)).toEqual(
      expect.arrayContaining([
        'Maria Zakharova < spokesperson < Russian Foreign Ministry',
        'Russian Foreign Ministry <  < Russia',
        'Mark Rutte < Secretary General < NATO',
      ]),
    );
  });

  it('takes the object of two verbs for no actor', async () => {
    const doc = await read('The soldiers met. The colonel promised elections and then postponed them.');
    expect(nameOf(doc, 'The soldiers')).toBe('soldiers');
    expect(nameOf(doc, 'them')).toBeUndefined();
    expect(nameOf(await read('The colonel saw the soldiers and greeted them.'), 'them')).toBe('soldiers');
  });

  it('does not link a misspelled name without such evidence', async () => {
    const doc = await read('A neighbour, Peter Rute, said on Monday that the street was quiet.');
    expect(doc.entities.some((e) => e.knowledge === 'mark-rutte')).toBe(false);
  });

  it('tells a capital that acts from the place', async () => {
    const doc = await read('Moscow rejected the proposal. The two men met in Moscow on Sunday.');
    const entities = doc.mentions.filter((m) => m.text === 'Moscow').map((m) => doc.entities[m.entity]);
    expect(entities.map((e) => e?.name)).toEqual(['Russia', 'Moscow']);
    expect(entities.map((e) => e?.category)).toEqual(['ACTOR', 'PLACE']);
  });

  it('keeps a body and its country apart', async () => {
    const doc = await read(
      "China's Ministry of Commerce and the Foreign Ministry of Japan issued statements.",
    );
    expect(nameOf(doc, 'Ministry of Commerce')).toBe('Chinese Ministry of Commerce');
    expect(nameOf(doc, 'Foreign Ministry')).toBe('Japanese Foreign Ministry');
    expect(nameOf(doc, 'China')).toBe('China');
  });

  it('takes up names by family name, role and noun', async () => {
    const doc = await read(
      'Jens Stoltenberg, the former NATO secretary general, said the bloc was united. Stoltenberg added that he was glad.',
    );
    expect(nameOf(doc, 'Stoltenberg')).toBe('Jens Stoltenberg');
    expect(nameOf(doc, 'the bloc')).toBe('NATO');
    expect(nameOf(doc, 'he')).toBe('Jens Stoltenberg');
    expect(nameOf(doc, 'the former NATO secretary general')).toBe('Jens Stoltenberg');
  });

  it('calls the Council the Security Council once that was named', async () => {
    const doc = await read('The UN Security Council met on Friday. The Council condemned the attack.');
    const council = doc.mentions.findLast((m) => m.text.endsWith('Council'))!;
    expect(council.text).toMatch(/^(?:The )?Council$/);
    expect(doc.entities[council.entity]!.name).toBe('UN Security Council');
  });

  it('reads Georgia by its neighbours', async () => {
    const caucasus = await read('Georgia signed the treaty in Tbilisi with Armenia.');
    expect(nameOf(caucasus, 'Georgia')).toBe('Georgia');
    expect(caucasus.entities.find((e) => e.name === 'Georgia')?.iso3).toBe('GEO');
    const war = await read(
      'Russia invaded Georgia in 2008. Washington protested, and the CIA warned the United States.',
    );
    expect(war.entities.find((e) => e.name === 'Georgia')?.iso3).toBe('GEO');
    const south = await read('Voters in Georgia, Ohio and Pennsylvania went to the polls; Atlanta was calm.');
    expect(south.entities.find((e) => e.name === 'Georgia')?.iso3).toBe('USA');
  });

  it('never throws, and its offsets always slice', async () => {
    const texts = [
      '',
      '   ',
      '’s',
      '“““',
      'US US US',
      'THE WHO TOLD US',
      'a'.repeat(5000),
      '\u0000\ud800 NATO',
      'Mr',
      'President of',
    ];
    for (const text of texts) {
      const doc = await read(text, null);
      for (const m of doc.mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
    }
  });
});
