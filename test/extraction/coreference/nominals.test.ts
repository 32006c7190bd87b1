import { describe, expect, it } from 'vitest';
import { namesOf, readActors } from './read-actors.js';

describe('a government or leader of nobody named', () => {
  it.each([
    [
      'a country further off than who speaks',
      'The United States sent ships south. President Nicolás Maduro called it a threat. The government said it would arm the militia.',
      'The government',
    ],
    [
      'whom another office is known of',
      'Iran launched missiles. Prime Minister Benjamin Netanyahu said Israel would answer. In Tehran, the Supreme Leader called that a bluff.',
      'the Supreme Leader',
    ],
    [
      'who governs',
      'Prime Minister Ida Berg won. In Oslo, the opposition leader said the vote had been rigged.',
      'the opposition leader',
    ],
  ])('is not %s', async (_, text, words) => {
    expect(await namesOf(text, words)).not.toContainEqual(
      expect.stringMatching(/^(?:United States|Benjamin Netanyahu|Ida Berg)$/),
    );
  });
});

describe('a noun for a body', () => {
  it('is of the capital that it sits in', async () => {
    const { entities } = await readActors(
      'Russian missiles hit Kyiv, Ukraine’s Defence Ministry said. The Defence Ministry in Moscow denied it, and the Defence Ministry in London spoke of lies.',
    );
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Russian Defence Ministry',
        'Ministry of Defence of the United Kingdom',
        'Ukrainian Defence Ministry',
      ]),
    );
  });

  it.each([
    [
      'apposed, though a person could be called so too',
      'Peru’s fishing regulator, the Coastal Licensing Board (CLB), closed two ports. Fishermen said the regulator was late.',
      'the regulator',
      'Coastal Licensing Board',
    ],
    [
      'of the one among several that it can be said of',
      'Dalby Foods sued the Coastal Licensing Board, a regulator, on Monday. The agency said it had the right to fine.',
      'The agency',
      'Coastal Licensing Board',
    ],
    [
      'of what one company does, beside a body',
      'Varga Holdings told the Health Ministry that its mine was safe. The miner said it had paid.',
      'The miner',
      'Varga Holdings',
    ],
    [
      'with where it sits',
      'The International Olympic Committee suspended Peru. The Lausanne-based body said it had warned twice.',
      'The Lausanne-based body',
      'International Olympic Committee',
    ],
    [
      'with where its shares are traded',
      'Halden Motors lost money. The Oslo-listed group said it would sell a plant.',
      'The Oslo-listed group',
      'Halden Motors',
    ],
    [
      'that any body is called by',
      'The Election Commission met Varga Holdings. The body said that it had found nothing.',
      'The body',
      'Election Commission',
    ],
    [
      'that only one known body of the article is called by, wherever that is named',
      'Moscow fears the alliance. The European Union sent Kaja Kallas. NATO sent nobody.',
      'the alliance',
      'NATO',
    ],
    [
      'that was introduced without a name',
      'A panel of jurists named by the European Union met. It was slow. The panel urged Chad to pay.',
      'The panel',
      '~panel',
    ],
    [
      'that the subject of two can bear',
      'The Coastal Licensing Board, a regulator, wrote to the Financial Conduct Authority. The watchdog said it was worried.',
      'The watchdog',
      'Coastal Licensing Board',
    ],
  ])('%s', async (_, text, words, name) => {
    expect(await namesOf(text, words)).toEqual([name]);
  });

  it.each([
    [
      'that another kind of body has',
      'The Supreme Court met on Monday. The ministry asked for a report.',
      'The ministry',
    ],
    [
      'that tells of another than the one named',
      'The Philippine Sports Commission met on Monday. Coaches said that the federation was rotten.',
      'the federation',
    ],
    [
      'that is said to be another',
      'The International Boxing Association lost its place. The rival body promised better rules.',
      'The rival body',
    ],
  ])('is nobody’s %s', async (_, text, words) => {
    expect((await namesOf(text, words))[0]).toMatch(/^~/);
  });

  it('is a secretary, where ministers are called so', async () => {
    const of = (text: string) => namesOf(text, 'The minister');
    expect(
      await of(
        'Per Lind accused Transport Secretary Ida Berg of lying. Rosa Kone agreed. The minister said nothing.',
      ),
    ).toEqual(['Ida Berg']);
    expect(
      await of('Per Lind met General Secretary Ida Berg. Rosa Kone agreed. The minister said nothing.'),
    ).not.toEqual(['Ida Berg']);
  });

  it('is no other minister', async () => {
    const text = 'The environment minister resigned. The prime minister said nothing.';
    expect(await namesOf(text, 'The prime minister')).not.toEqual(['~environment minister']);
  });

  it('is the one that was introduced, and so is "it"', async () => {
    const { mentions } = await readActors(
      'A panel of jurists named by the European Union met in Rome. The panel urged Chad to pay. It asked Peru to wait.',
    );
    const of = (words: string) => mentions.find((m) => m.text === words)?.entity;
    expect([of('The panel'), of('It')]).toEqual([of('A panel'), of('A panel')]);
  });

  it('of an office is who was said to have it, and not another person', async () => {
    const text =
      'Rosa Diaz leads the party. Ola Holm said that a treasurer had known. The treasurer denied it.';
    expect(await namesOf(text, 'The treasurer')).toEqual(['~treasurer']);
  });

  it('is none of several persons alone', async () => {
    const text = 'Ida Holm sued with her brothers, Per Holm and Ola Holm.';
    expect(await namesOf(text, 'her brothers')).toEqual(['~brothers']);
  });
});

describe('a body is told from others', () => {
  it.each([
    [
      'by the noun right behind its name',
      'The United Weavers union met Peru. The deal was late. The union went on strike.',
      'The union',
      ['United Weavers'],
    ],
    [
      'by its country, where one is of it',
      'Nippon Steel won. The Committee on Foreign Investment met. Chile sold its mill to the Japanese company.',
      'the Japanese company',
      ['Nippon Steel'],
    ],
    [
      'as a person is who is called a former one',
      'Ana Ruiz took over from the former prime minister Per Lind. Prime Minister Ida Holm cut this to one, and the former prime minister was freed.',
      'the former prime minister',
      ['Per Lind'],
    ],
  ])('%s', async (_, text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });

  it.each([
    [
      'as the president of today is from one of long ago',
      'Emmanuel Macron, the president, came to France. Peru sang. Had Truman left the United States in 1950, there would be no pact. Peru waited. Then Chile asked. The president refused.',
      'The president',
      ['Emmanuel Macron'],
    ],
    [
      'as a leader is from his envoy',
      'William Ruto hosted President Emmanuel Macron’s envoy last week. Somebody in Kenya noted that the French leader was ill.',
      'the French leader',
      ['Emmanuel Macron'],
    ],
    [
      'as a government is by whose court commands it',
      'The government of Peru met. The government was late. In 2019 the Dutch Supreme Court ordered the government to pay.',
      'the government',
      ['Netherlands'],
    ],
    [
      'as a company is from a union',
      'Volvo met the United Weavers union. The union wrote to Volvo. The company answered.',
      'The company',
      ['Volvo'],
    ],
  ])('%s', async (_, text, words, names) => {
    expect(await namesOf(text, words)).toEqual(names);
  });

  it('of no country, where another country’s is spoken of', async () => {
    const { mentions, entities } = await readActors(
      'FIFA let players go. The Italian football federation fined Juventus.',
    );
    const found = mentions.find((m) => m.text === 'The Italian football federation');
    expect(found && entities[found.entity]!.name).not.toBe('FIFA');
  });

  it('by a name of its own, in capitals', async () => {
    const { mentions, entities } = await readActors(
      'The Premier League sued Juventus. Peru hosted the Super League in 2021.',
    );
    const found = mentions.find((m) => m.text.endsWith('Super League'));
    expect(found && entities[found.entity]!.name).not.toBe('Premier League');
  });
});
