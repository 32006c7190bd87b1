import { describe, expect, it } from 'vitest';
import { namesOf } from './read-actors.js';

describe('a pronoun is', () => {
  it.each([
    [
      'those joined as the subject over it',
      'Kenya and Peru said they would sign.',
      'they',
      ['Kenya', 'Peru'],
    ],
    [
      'those joined as the subject before',
      'Ida Berg and Per Lind were held in Oslo. They deny the charges.',
      'They',
      ['Ida Berg', 'Per Lind'],
    ],
    [
      'who opened the sentence',
      'The order was not written by farmers. When Kenya invaded Chad, it told the court that Lima had paid.',
      'it',
      ['Kenya'],
    ],
    [
      'who gives the warning',
      'Peru answered with a ban, and Ford warned that it might close a plant.',
      'it',
      ['Ford'],
    ],
    [
      'the subject of its verb, where it points back to that',
      'Students at Halden University shouted that Peru had brought it on itself.',
      'itself',
      ['Peru'],
    ],
    [
      'states that are many',
      'The West accuses Peru of breaking the law. The rules they speak of are old.',
      'they',
      ['the West'],
    ],
  ])('%s', async (_, text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });

  it('is no body that might have signed, where a treaty is torn up', async () => {
    expect(
      await namesOf(
        'Iran signed a treaty with Peru. The Atomic Agency said that Chad was honouring it.',
        'it',
      ),
    ).toEqual([]);
    expect(await namesOf('Iran signed a treaty with Peru. In 2018 Donald Trump tore it up.', 'it')).toEqual(
      [],
    );
  });

  it('is no commission for a news agency', async () => {
    const text =
      'LIMA, May 3 (Reuters) - The president spoke on Monday after the electoral commission named a winner.';
    expect(await namesOf(text, 'the electoral commission')).not.toContain('Reuters');
  });

  it('is no broadcaster for a news agency', async () => {
    const text = 'LIMA, May 3 (Reuters) - Troops seized the headquarters of the broadcaster on Monday.';
    expect(await namesOf(text, 'the broadcaster')).not.toContain('Reuters');
    expect(await namesOf('Berg told the BBC so. The broadcaster confirmed it.', 'The broadcaster')).toEqual([
      'BBC',
    ]);
  });
});
