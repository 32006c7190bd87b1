import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, MODES_BY_TYPE } from '../../../src/domain/plover.js';
import { TRIGGERS, triggersOfLemma } from '../../../src/extraction/lexicon/trigger-lexicon.js';

describe('the trigger lexicon', () => {
  it('has verbs and nouns for every type', () => {
    for (const type of EVENT_TYPES) {
      for (const pos of ['VERB', 'NOUN']) {
        expect(
          TRIGGERS.filter((one) => one.type === type && one.pos === pos).length,
          `${type} ${pos}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('gives only modes of the type', () => {
    for (const { type, mode, lemma } of TRIGGERS) {
      if (mode !== null) expect(MODES_BY_TYPE[type], lemma).toContain(mode);
    }
  });

  it('is written in lower-case lemmas', () => {
    for (const { lemma } of TRIGGERS) expect(lemma).toMatch(/^[\p{Ll}-]+$/u);
  });

  it('tries phrases of more words first', () => {
    const triggers = triggersOfLemma('strike', 'NOUN');
    expect(triggers.length).toBeGreaterThan(1);
    const lengths = triggers.map(({ companions }) => companions.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('knows nothing of a word that triggers nothing', () => {
    expect(triggersOfLemma('table', 'NOUN')).toEqual([]);
  });

  it('names no side: no country, demonym or capital', () => {
    for (const { lemma, companions } of TRIGGERS) {
      for (const word of [lemma, ...companions.flatMap(({ lemmas }) => [...lemmas])]) {
        expect(word).not.toMatch(/russia|ukrain|israel|palest|china|chinese|americ|iran|europe|nato/);
      }
    }
  });
});
