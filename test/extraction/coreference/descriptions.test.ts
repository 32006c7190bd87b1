import { describe, expect, it } from 'vitest';
import { namesOf } from './read-actors.js';

describe('a description of a person', () => {
  it.each([
    [
      'is not who speaks of them',
      'Anders Holm joined the club in May. His coach, Rui Tavares, said that the Norwegian would leave.',
      'Norwegian',
      'Anders Holm',
    ],
    [
      'is not who does something to them',
      'Judge Clara Moreau wrote to Judge Peter Lund. Lund said that the judge had erred.',
      'the judge',
      'Clara Moreau',
    ],
    [
      'is the subject of the clause before, where the next has its own',
      'Andrii Sybiha called it a lie, and the Ukrainian minister showed pictures.',
      'the Ukrainian minister',
      'Andrii Sybiha',
    ],
    [
      'by two words for a nation',
      'Kim Dong-hyun returned on Monday. The South Korean denied all charges.',
      'South Korean',
      'Kim Dong-hyun',
    ],
    [
      'by what they were before, of the only one in the last sentence',
      'Petra Novak sued the club. Its president, Rui Tavares, promised an answer. The former striker said that he was sorry.',
      'The former striker',
      'Rui Tavares',
    ],
    [
      'by an office that they left, not of who holds it now',
      'Prime Minister Keir Starmer went to Warsaw. Piotr Zielinski was angry. The former prime minister said that Europe slept.',
      'The former prime minister',
      'Piotr Zielinski',
    ],
  ])('%s', async (_, text, words, name) => {
    expect(await namesOf(text, words)).toEqual([name]);
  });

  it('leaves a state’s body to the state', async () => {
    const text = 'Rui Tavares wrote the text. The Turkish presidency called it historic.';
    expect(await namesOf(text, 'Turkish presidency')).toEqual(['Turkey']);
  });
});

describe('the government', () => {
  it.each([
    [
      'of the country spoken of last',
      'Bern declined to comment. Public Eye, a charity, said that the government was protecting traders.',
      'the government',
      'Switzerland',
    ],
    [
      'of the country of a town',
      'Kenya sent aid. Its people were glad. Peru and Chile argued. A strike began in Mombasa. Unions said the government had failed.',
      'the government',
      'Kenya',
    ],
    [
      'of the country that the article is about',
      'Kenya voted. Kenyan unions won in Kenya. Rosa Berg was there. She spoke. They sang. It rained. Ida Holm said the government was weak.',
      'the government',
      'Kenya',
    ],
    [
      'of a federation',
      'Brazil drowned. Rosa Berg accused the federal government of waking up late.',
      'the federal government',
      'Brazil',
    ],
  ])('%s', async (_, text, words, name) => {
    expect(await namesOf(text, words)).toEqual([name]);
  });

  it.each([
    ['a part of it', 'Brazil drowned. Rosa Berg said the state government slept.', 'the state government'],
    [
      'an older one',
      'Brazil drowned. Rosa Berg said the previous government slept.',
      'the previous government',
    ],
    [
      'one of two countries',
      'Kenya and Peru signed the treaty. Rosa Berg said the government had lied.',
      'the government',
    ],
  ])('is no country’s that is %s', async (_, text, words) => {
    expect((await namesOf(text, words))[0]).toMatch(/^~/);
  });
});
