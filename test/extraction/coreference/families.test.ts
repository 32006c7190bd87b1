import { describe, expect, it } from 'vitest';
import { namesOf, readActors } from './read-actors.js';

describe('people of one family name', () => {
  it.each([
    [
      'are told apart by how they are addressed',
      'Tunde Balogun was arrested. Balogun’s wife, Ronke Balogun, protested. Mrs Balogun called it a lie.',
      'Balogun',
      'Ronke Balogun',
    ],
    [
      'come first where their names do',
      'Kim Dong-hyun returned to Seoul, the capital of South Korea. The club suspended Kim last week.',
      'Kim',
      'Kim Dong-hyun',
    ],
  ])('%s: %s', async (_, text, words, name) => {
    const { mentions, entities } = await readActors(text);
    const last = mentions.findLast((m) => m.text === words)!;
    expect(entities[last.entity]!.name).toBe(name);
  });

  it.each([
    ['Ikenna Okonkwo said that the Okonkwos used to pray together. Emeka Okonkwo wept.', 'Okonkwos'],
    ['Amara Sule and Ugo Sule left. Two Sules were ill.', 'Sules'],
    ['Devika Rane and Suresh Rane met. Both Ranes were tired.', 'Ranes'],
  ])('are a group together: %s', async (text, words) => {
    const { mentions, entities } = await readActors(text);
    const group = mentions.find((m) => m.text.endsWith(words))!;
    expect(entities[group.entity]!.kind).toBe('GROUP');
  });

  it.each([
    ['Augustine Holm, better known as Gus Larsen, died in Oslo.', 'Gus Larsen', 'Augustine Holm'],
    ['Ramon Larsen, also known as Boyet Holm, won the race in May.', 'Boyet Holm', 'Ramon Larsen'],
  ])('have other names: %s', async (text, words, name) => {
    expect(await namesOf(text, words)).toEqual([name]);
  });
});

describe('whose office somebody holds', () => {
  it.each([
    [
      'The Philippine Sports Commission rejected that. Its chairman, Dickie Bautista, was angry.',
      'Dickie Bautista < chairman < Philippine Sports Commission',
    ],
    [
      'Varga Holdings lost money. The company’s chief executive, Beatriz Holm, resigned.',
      'Beatriz Holm < chief executive < Varga Holdings',
    ],
    [
      'The president of the Amateur Rowing Federation (ARF), Ramon Berg, resigned.',
      'Ramon Berg < president < Amateur Rowing Federation',
    ],
  ])('is told before a comma: %s', async (text, link) => {
    const { affiliations, entities } = await readActors(text);
    const links = affiliations.map(
      ({ member, title, organization }) =>
        `${entities[member]!.name} < ${title} < ${entities[organization]!.name}`,
    );
    expect(links).toContain(link);
  });
});
