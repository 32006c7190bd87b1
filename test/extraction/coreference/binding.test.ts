import { describe, expect, it } from 'vitest';
import { namesOf } from './read-actors.js';

describe('what the sentence itself says of its pronouns', () => {
  it.each([
    [
      'whoever is to do it owns what it is done to',
      'The World Bank pressed Ghana to cut its deficit.',
      'its',
      ['Ghana'],
    ],
    [
      'so does a person who is asked',
      'Rosa Berg urged Tom Lind to withdraw his complaint.',
      'his',
      ['Tom Lind'],
    ],
    ['who is punished did it', 'The League punished Chad for its raids in Togo.', 'its', ['Chad']],
    ['who is thanked did it', 'Luc Martin thanked Per Lind for his help.', 'his', ['Per Lind']],
    ['but who promises does it himself', 'Peru promised Chile to cut its deficit.', 'its', ['Peru']],
    [
      'a clause put first speaks of who is named behind it',
      'Ana Ruiz thanked the guards. Before she was led away, Rosa Berg told reporters that it was over.',
      'she',
      ['Rosa Berg'],
    ],
    ['and so of a state', 'Chad shut its border. Although it has no navy, Niger sent help.', 'it', ['Niger']],
    [
      'a phrase put first likewise',
      'Ana Ruiz was silent. In her speech on Monday, Rosa Berg said that it was over.',
      'her',
      ['Rosa Berg'],
    ],
    ['by its own admission too', 'Chad shut its border. By its own admission, Niger lost.', 'its', ['Niger']],
    [
      'but what is in place of another is his',
      'Tom Lind resigned on Monday. In his place, Per Berg will lead the party.',
      'his',
      ['Tom Lind'],
    ],
    [
      'but of who has been named in it, if one has',
      'When Tom Lind came in, he greeted Per Berg.',
      'he',
      ['Tom Lind'],
    ],
    [
      'those who act are not whom they act on',
      'The deals were signed in May, but Rosa Berg and Tom Lind said later that they needed them.',
      'them',
      [],
    ],
    [
      'who has died is not the one who follows',
      'Tom Lind led the party. When Per Berg died in March, the congress chose him as leader.',
      'him',
      ['Tom Lind'],
    ],
    [
      'the worst of somebody’s is since he did something',
      'Kenya lost men near Uganda in what was Peru’s worst defeat since it arrived there.',
      'it',
      ['Peru'],
    ],
  ])('%s', async (_, text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });
});
