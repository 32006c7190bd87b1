import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEncoder } from '../../../src/extraction/encoder/create-encoder.js';
import type { Encoder } from '../../../src/extraction/encoder/encoder.js';
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

/** What each of the words is taken for, by name, and the key of its entry; null where it has none. */
async function readNames(text: string, ...words: readonly string[]): Promise<(string | null | undefined)[]> {
  const steps = [segmentationStep, referenceDateStep, createSyntaxStep(encoder), quotationStep, actorStep];
  const doc = await createPipeline(steps).run({
    text,
    title: null,
    url: null,
    outlet: null,
    byline: null,
    publishedAt: '2024-05-10',
  });
  return words.map((word) => {
    const mention = doc.mentions.find((m) => m.text === word);
    const entity = mention && doc.entities[mention.entity];
    return entity && (entity.knowledge ? entity.name : null);
  });
}

describe('names that bodies of many states share', () => {
  it('are of the country that the article is about', async () => {
    expect(
      await readNames(
        'MANILA, May 9 - The Philippine president, Ana Reyes, signed the budget on Thursday. The Senate had passed it in Manila a week before, and the Supreme Court upheld it.',
        'Senate',
        'Supreme Court',
      ),
    ).toEqual(['Philippine Senate', 'Philippine Supreme Court']);
    expect(
      await readNames(
        'Nigeria will hold a vote in June. The House of Representatives met in Abuja, and the Senate will meet on Monday, Nigerian media said.',
        'House of Representatives',
        'Senate',
      ),
    ).toEqual(['Nigerian House of Representatives', 'Nigerian Senate']);
    expect(
      await readNames(
        'NEW DELHI: Indian voters go to the polls in April. Congress has named its candidates, and Delhi expects a close race.',
        'Congress',
      ),
    ).toEqual(['Indian National Congress']);
    expect(
      await readNames(
        'Italian voters turned left on Sunday. In Rome the Democratic Party gained six seats and the League lost nine, Italian television said.',
        'Democratic Party',
      ),
    ).toEqual(['Democratic Party of Italy']);
    expect(
      await readNames(
        'Norwegian voters turned left on Sunday. In Oslo, Labour gained six seats, Norway’s broadcaster said.',
        'Labour',
      ),
    ).toEqual(['Norwegian Labour Party']);
  });

  it('are of the country, or of the union whose body is named, where one word is all of them', async () => {
    expect(
      await readNames(
        'NAIROBI, May 9 - Kenya will borrow less. The Treasury wrote to Parliament on Thursday, and Nairobi cut its budget.',
        'Treasury',
        'Parliament',
      ),
    ).toEqual(['Kenyan Treasury', 'Kenyan Parliament']);
    expect(
      await readNames(
        'The European Parliament heard ministers from France on Monday. France wants a delay. Parliament will vote in June.',
        'Parliament',
      ),
    ).toEqual(['European Parliament']);
  });

  it('stay those of the country that is named with them, whatever else is told of', async () => {
    expect(
      await readNames(
        'Mexico’s Senate passed the bill. Washington and the United States objected, and Texas sued. On Friday the Senate passed it again.',
        'Senate',
      ),
    ).toEqual(['Mexican Senate']);
    expect(
      await readNames(
        'WASHINGTON - The Senate passed aid for Ukraine on Tuesday. Ukraine thanked the United States; Ukrainian troops had run out of shells, Kyiv said, and Ukraine needs more.',
        'Senate',
      ),
    ).toEqual(['US Senate']);
    expect(await readNames('The Senate passed the bill on Tuesday.', 'Senate')).toEqual(['US Senate']);
    expect(
      await readNames(
        'The White House praised the Mexican president on Tuesday. Mexico had sent troops to its border, and Mexican officials flew to Washington. The House wants more.',
        'House',
      ),
    ).toEqual(['US House of Representatives']);
  });

  it('are of a part of a country whose party is named with it', async () => {
    expect(
      await readNames(
        'In London, talks with Northern Ireland’s Democratic Unionist Party began. The DUP wants money.',
        'Democratic Unionist Party',
        'DUP',
      ),
    ).toEqual(['Democratic Unionist Party', 'Democratic Unionist Party']);
    expect(
      await readNames(
        'BUENOS AIRES - Argentina votes on Sunday. Congress will change little, Argentine pollsters say, and Buenos Aires is calm.',
        'Congress',
      ),
    ).toEqual(['Argentine Congress']);
  });

  it('are of nobody known where that is not clear', async () => {
    expect(
      await readNames(
        'Ghana’s ruling party lost ground in Accra on Sunday. The House will meet in June, and Labour wants a recount, Ghanaian radio said.',
        'House',
        'Labour',
      ),
    ).toEqual([null, null]);
  });

  it('are a newspaper agency’s in a dateline', async () => {
    expect(
      await readNames(
        'Mumbai, May 9 (PTI): Two ferries collided off Mumbai on Thursday, police said.',
        'PTI',
      ),
    ).toEqual(['Press Trust of India']);
  });
});
