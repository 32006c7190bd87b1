import { describe, expect, it } from 'vitest';
import { namesOf, readActors } from './read-actors.js';

describe('a pronoun', () => {
  it.each([
    [
      'is another than the subject of its verb, wherever that was spoken of',
      'Stalin promised elections. Roosevelt, so ill that he shook, believed him.',
      'him',
      'Stalin',
    ],
    [
      'is what it is joined to',
      'The Health Ministry accused Varga Holdings and its partner of hiding cracks.',
      'its',
      'Varga Holdings',
    ],
    [
      'is the subject of the clause in which it owns something',
      'Greenpeace has many fears, and Oxfam has its own plans.',
      'its',
      'Oxfam',
    ],
    [
      'is those of whom some act',
      'The alliance fell apart. Some of the critics argue that Berlin is weak. Paris, they say, is weaker.',
      'they',
      '~critics',
    ],
    [
      'is another than whom the subject acts on in the same breath',
      'Anwar Sadiq ruled in 1971. In 1985 officers jailed him. Per Lind took over. He came back in 1991, ousted Lind, and ruled.',
      'He',
      'Anwar Sadiq',
    ],
    [
      'is what is acted on, before what that is done with',
      'Kenya took Chad to the International Court of Justice, accusing it of theft.',
      'it',
      'Chad',
    ],
    [
      'is who was spoken of, before whom only a phrase in the subject names',
      'Tom Sadiq banned strikes. In 1974 he visited Peru. In 1975 he went to Mali. Chile invited him in 1978. In 1985 officers led by Per Lind overthrew him.',
      'him',
      'Tom Sadiq',
    ],
    [
      'is who speaks over a clause, whatever that clause is about',
      'The foreign ministry in Algiers said the charges were unfounded. Radar data, it said, proved as much.',
      'it',
      'Algerian Foreign Ministry',
    ],
    [
      'is the woman that a word for who she was says she is',
      'His ex-wife is at war with her publisher.',
      'her',
      '~ex-wife',
    ],
    [
      'is who reported, whatever is the subject of the last clause that was reported',
      'Cairo argues that the river is low and that a treaty guarantees the share. It says that Oslo lied.',
      'It',
      'Egypt',
    ],
    [
      'is the only person spoken of, by whatever work',
      'The former bodyguard conceded that the door was shut. But he insisted that Peru had paid.',
      'he',
      '~former bodyguard',
    ],
    [
      'is what acts, before what is only named beside',
      'Ghana sold its mines to a firm from Norway. It wants the money for roads.',
      'It',
      'Ghana',
    ],
    [
      'is nobody who has the turn',
      'Vaega: I thank Murat Kurum for that. But his text is weak.',
      'his',
      'Murat Kurum',
    ],
    [
      'is the subject of a clause of which a part is quoted',
      'Rosa Berg says that Tom Lind stands for the “rigged system that he claims to fight”.',
      'he',
      'Tom Lind',
    ],
    [
      'is the same person’s as before, who may be a man or a woman',
      'Adeyemi met Okoro on Monday. Her ruling pleased his sister.',
      'his',
      'Okoro',
    ],
  ])('%s', async (_, text, words, name) => {
    expect(await namesOf(text, words)).toEqual([name]);
  });
});

describe('two', () => {
  it.each([
    [
      'leaders',
      'President Rosa Berg met President Ola Holm in Vienna. The two presidents shook hands.',
      'The two presidents',
      ['Ola Holm', 'Rosa Berg'],
    ],
    [
      'leaders by another word',
      'President Rosa Berg met Chancellor Ola Holm in Vienna. The two leaders shook hands.',
      'The two leaders',
      ['Ola Holm', 'Rosa Berg'],
    ],
    [
      'sides, who were two countries before',
      'Kenya sued Somalia. Both countries want the bay. A judge spoke. Peru called on both sides to wait.',
      'both sides',
      ['Kenya', 'Somalia'],
    ],
    [
      'neighbours',
      'Kenya and Somalia closed the border. The two neighbours blamed a gang.',
      'The two neighbours',
      ['Kenya', 'Somalia'],
    ],
    [
      'bodies by what they are',
      'The Coastal Licensing Agency met the Bank Oversight Commission. Both regulators want answers.',
      'Both regulators',
      ['Bank Oversight Commission', 'Coastal Licensing Agency'],
    ],
  ])('%s', async (_, text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });
});

describe('a pronoun that is no actor', () => {
  it.each([
    [
      'of things that one body did not make',
      'Norway raised tariffs. Yara said that they would hurt.',
      'they',
    ],
    ['of what the sentence before said', 'Unilever sold its mills. Buyers had waited for them.', 'them'],
    ['of an occasion', 'Peru played Chile in Lima. It was a hard day for everybody.', 'It'],
    ['of what is hard or easy', 'Canada has left the pact. It is difficult to say why.', 'it'],
  ])('%s', async (_, text, word) => {
    const { mentions } = await readActors(text);
    expect(mentions.filter((m) => m.text.toLowerCase() === word.toLowerCase())).toEqual([]);
  });

  it('but what it is said to be, if that can act', async () => {
    expect(await namesOf('The Greens won. NATO met in Oslo. It is an old alliance.', 'It')).toEqual(['NATO']);
  });
});
