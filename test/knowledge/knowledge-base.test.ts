import { describe, expect, it } from 'vitest';
import { getKnowledgeBase } from '../../src/knowledge/knowledge-base.js';
import { toUnits, toWords } from '../../src/knowledge/normalize.js';
import { similarity } from '../../src/knowledge/similarity.js';

const knowledge = getKnowledgeBase();

function keysAt(text: string): string[] {
  const units = toWords(text).flatMap(toUnits);
  return knowledge.names.findAt(units, 0, null).flatMap(({ aliases }) => aliases.map((a) => a.entry.key));
}

describe('the knowledge base', () => {
  it.each([
    ['Russian Federation', 'country-rus'],
    ['U.S.', 'country-usa'],
    ['Türkiye', 'country-tur'],
    ['Nato', 'nato'],
    ['Al Qaeda', 'al-qaeda'],
    ['al-Qaida', 'al-qaeda'],
    ["McDonald's", 'mcdonald-s'],
    ['Volodymyr Zelensky', 'volodymyr-zelenskyy'],
    ['Vladimir Zelenskyy', 'volodymyr-zelenskyy'],
    ['Yugoslavia', 'country-yug'],
    ['George W. Bush', 'george-w-bush'],
    ['George H. W. Bush', 'george-h-w-bush'],
  ])('knows %s as %s', (text, key) => {
    expect(keysAt(text)[0]).toBe(key);
  });

  it('finds the longest name first', () => {
    expect(keysAt('South Korea')).toEqual(['country-kor']);
    expect(keysAt('New York Times')[0]).toBe('new-york-times');
  });

  it('takes acronyms only in capitals', () => {
    expect(keysAt('us')).toEqual([]);
    expect(keysAt('who')).toEqual([]);
    expect(keysAt('WHO')).toEqual(['world-health-organization']);
  });

  it.each([
    ['country-rus', 'Foreign Ministry', 'Russian Foreign Ministry'],
    ['country-rus', 'Ministry of Foreign Affairs', 'Russian Foreign Ministry'],
    ['country-chn', 'Ministry of Commerce', 'Chinese Ministry of Commerce'],
    ['country-usa', 'Supreme Court', 'US Supreme Court'],
  ])('calls the body of %s "%s" %s', (country, words, name) => {
    expect(knowledge.findCountryBody(country, words)?.name).toBe(name);
  });

  it('says nothing of words that name no body', () => {
    expect(knowledge.findCountryBody('country-rus', 'Weather')).toBeNull();
  });

  it('knows who held an office when', () => {
    const rutte = knowledge.findPerson('mark-rutte');
    expect(rutte?.posts).toContainEqual({
      owner: 'nato',
      title: 'secretary general',
      from: 2024,
      to: Infinity,
    });
    expect(rutte?.posts).toContainEqual({
      owner: 'country-nld',
      title: 'prime minister',
      from: 2010,
      to: 2024,
    });
  });

  it('gives every owner an entry', () => {
    const owners = knowledge.offices.map((o) => o.owner).filter((key) => !knowledge.findEntry(key));
    expect([...new Set(owners)]).toEqual([]);
  });
});

describe('similarity', () => {
  it.each([
    ['rute', 'rutte'],
    ['zarakhova', 'zakharova'],
    ['qaddafi', 'gaddafi'],
  ])('takes %s for %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.75);
  });

  it('keeps other names apart', () => {
    expect(similarity('putin', 'biden')).toBeLessThan(0.75);
    expect(similarity('lavrov', 'peskov')).toBeLessThan(0.75);
  });
});
