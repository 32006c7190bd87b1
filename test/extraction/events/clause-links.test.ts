import { describe, expect, it } from 'vitest';
import { findClauseLinks } from '../../../src/extraction/events/clause-links.js';
import { handParsed } from './hand-parsed.js';

describe('how long before another clause', () => {
  it.each([
    ['days', 'day', { amount: null, unit: 'D' }],
    // a word of Object.prototype is no unit
    ['constructors', 'constructor', null],
  ])('%s before', (form, lemma, distance) => {
    const layers = handParsed(`
      *Norway Norway NNP 2 nsubj
      hired hire VBD 0 root
      ${form} ${lemma} NNS 2 obl:unmarked
      before before IN 6 mark
      *Chile Chile NNP 6 nsubj
      attacked attack VBD 2 advcl
      . . . 2 punct`);
    expect(findClauseLinks(layers)).toMatchObject([{ placed: 1, anchor: 5, order: -1, distance }]);
  });
});
