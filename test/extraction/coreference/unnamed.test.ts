import { describe, expect, it } from 'vitest';
import { namesOf, readActors } from './read-actors.js';

/** "member -> organization [title]" */
async function tiesOf(text: string): Promise<string[]> {
  const { affiliations, entities } = await readActors(text);
  return affiliations.map(
    ({ member, organization, title }) =>
      `${entities[member]!.name} -> ${entities[organization]!.name} [${title}]`,
  );
}

describe('Somebody without a name', () => {
  it.each([
    [
      'The representative of Peru said so. The representative of Chile disagreed.',
      'The representative',
      '~representative of Chile',
    ],
    ["Peru's delegate said so. Chile's delegate disagreed.", 'delegate', "~Chile's delegate"],
    ['The representative of Peru said so. He left.', 'He', '~representative of Peru'],
    // What is told of the name is no part of it.
    [
      'The representative of Chile, which chairs the fund, said so.',
      'The representative',
      '~representative of Chile',
    ],
    ['Members of the fund left. The governor said so.', 'The governor', '~governor'],
  ])('is told from another by whose he is: %s', async (text, words, expected) => {
    expect(await namesOf(text, words)).toEqual([expected]);
  });

  it.each([
    ['A Chilean official said so.', 'Chilean official -> Chile [official]'],
    ['The representative of Chile said so.', 'representative of Chile -> Chile [representative]'],
    ["Chile's water ministry said so.", "Chile's water ministry -> Chile [null]"],
    ['A Greenpeace spokeswoman said so.', 'Greenpeace spokeswoman -> Greenpeace [spokeswoman]'],
  ])('belongs to whose he is: %s', async (text, expected) => {
    expect(await tiesOf(text)).toContain(expected);
  });

  it.each(['A Chilean tourist said so.', 'Critics of NATO said so.', 'A Greenpeace supporter said so.'])(
    'does not belong to whom he only has to do with: %s',
    async (text) => {
      expect(await tiesOf(text)).toEqual([]);
    },
  );

  it.each([
    ['A spokeswoman for the port of Lund, Ida Berg, said so. She left.', 'She', 'Ida Berg'],
    ['A spokeswoman for the port of Lund, Ida Berg, said so.', 'A spokeswoman', 'Ida Berg'],
  ])('is who is named behind a complement: %s', async (text, words, expected) => {
    expect(await namesOf(text, words)).toEqual([expected]);
  });
});

describe('What a person is', () => {
  it.each([
    [
      'Ida Berg, the EU competition commissioner, left.',
      'Ida Berg -> European Union [competition commissioner]',
    ],
    ["Peru's football chief, Ola Berg, left.", 'Ola Berg -> Peru [football chief]'],
    ["Peru's leader, Captain Ola Berg, left.", 'Ola Berg -> Peru [leader]'],
    ["Greenpeace's co-director, Ola Berg, left.", 'Ola Berg -> Greenpeace [co-director]'],
    [
      "A spokeswoman for Chad's Ministry of Health, Ida Berg, left.",
      'Ida Berg -> Chadian Health Ministry [spokeswoman]',
    ],
  ])('ties the person to whose office it is: %s', async (text, expected) => {
    expect(await tiesOf(text)).toContain(expected);
  });

  it.each([
    ['MS. BERG: We will go.', 'BERG', ['Berg']],
    ['MS. BERG: We will go.', 'MS.', []],
    ['MR LIND: We will go.', 'LIND', ['Lind']],
    ['Ida Berg KC told the court that Per Lind had lied.', 'Ida Berg', ['Ida Berg']],
    ['Italian MEP Ida Berg left.', 'MEP', []],
    ['Orban accuses Hungary of waste.', 'Orban', ['Viktor Orbán']],
  ])('is no name, and letters behind a name are none of it: %s', async (text, words, expected) => {
    expect(await namesOf(text, words)).toEqual(expected);
  });
});

describe('A name of a state and a noun', () => {
  it.each([
    ['The Lebanese Forces party left.', 'Lebanese Forces', ['Lebanese Forces']],
    ['The Lakeland Congress Party left.', 'Lakeland Congress Party', ['Lakeland Congress Party']],
  ])('is that of a party that is called so: %s', async (text, words, expected) => {
    const { entities, mentions } = await readActors(text);
    expect(await namesOf(text, words)).toEqual(expected);
    expect(entities[mentions.find((m) => m.text === words)!.entity]!.kind).toBe('ORGANIZATION');
  });
});

describe('A short name', () => {
  it('is that of the only body called so that was named before', async () => {
    const text =
      'The European Commission fined a firm. The Commission said so. The Federal Trade Commission did not.';
    expect(await namesOf(text, 'Commission')).toEqual(['European Commission']);
  });
});

describe('A figure', () => {
  it.each([
    ['Ida Berg said that 19 had died. Lima dismissed the figure as propaganda.', 'the figure', []],
    ['The opposition figure said so.', 'The opposition figure', ['~opposition figure']],
  ])('is a number unless it is told what figure: %s', async (text, words, expected) => {
    expect(await namesOf(text, words)).toEqual(expected);
  });
});
