import { describe, expect, it } from 'vitest';
import { toLemma } from '../../../src/extraction/lemmatization/lemma.js';

describe('toLemma', () => {
  it.each([
    ['said', 'VERB', 'VBD', 'say'],
    ['left', 'VERB', 'VBD', 'leave'],
    ['left', 'ADJ', 'JJ', 'left'],
    ['found', 'VERB', 'VBD', 'find'],
    ['founded', 'VERB', 'VBD', 'found'],
    ['lay', 'VERB', 'VBD', 'lie'],
    ['lay', 'VERB', 'VBP', 'lay'],
    ['dying', 'VERB', 'VBG', 'die'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['agreed', 'VERB', 'VBN', 'agree'],
    ['struck', 'VERB', 'VBD', 'strike'],
    ['fled', 'VERB', 'VBD', 'flee'],
    ['dared', 'VERB', 'VBP', 'dare'],
    ['overthrew', 'VERB', 'VBP', 'overthrow'],
    ['find', 'VERB', 'VBP', 'find'],
    ['need', 'VERB', 'VBP', 'need'],
    ['embed', 'VERB', 'VB', 'embed'],
    ['Accusing', 'VERB', 'VBG', 'accuse'],
  ])('takes %s (%s %s) for a form of %s', (text, upos, xpos, lemma) => {
    expect(toLemma(text, upos, xpos)).toBe(lemma);
  });

  it('tells verbs in -e from short ones, which double their consonant', () => {
    expect(toLemma('hoped', 'VERB', 'VBD')).toBe('hope');
    expect(toLemma('hopped', 'VERB', 'VBD')).toBe('hop');
    expect(toLemma('planned', 'VERB', 'VBD')).toBe('plan');
  });

  it('spells verbs that no dictionary has', () => {
    expect(toLemma('re-elected', 'VERB', 'VBN')).toBe('re-elect');
    expect(toLemma('co-founded', 'VERB', 'VBD')).toBe('co-found');
    expect(toLemma('reposted', 'VERB', 'VBD')).toBe('repost');
    expect(toLemma('blogging', 'VERB', 'VBG')).toBe('blog');
    expect(toLemma('reconfigured', 'VERB', 'VBN')).toBe('reconfigure');
  });

  it('makes nouns singular, but for those that are no plurals', () => {
    expect(toLemma('talks', 'NOUN', 'NNS')).toBe('talk');
    expect(toLemma('allies', 'NOUN', 'NNS')).toBe('ally');
    expect(toLemma('crises', 'NOUN', 'NNS')).toBe('crisis');
    expect(toLemma('guardsmen', 'NOUN', 'NNS')).toBe('guardsman');
    expect(toLemma('pan-democrats', 'NOUN', 'NNS')).toBe('pan-democrat');
    expect(toLemma('troops', 'NOUN', 'NNS')).toBe('troops');
    expect(toLemma('data', 'NOUN', 'NNS')).toBe('data');
    expect(toLemma('1990s', 'NOUN', 'NNS')).toBe('1990s');
    expect(toLemma('news', 'NOUN', 'NN')).toBe('news');
  });

  it('keeps the case of names', () => {
    expect(toLemma('Stockholm', 'PROPN', 'NNP')).toBe('Stockholm');
    expect(toLemma('States', 'PROPN', 'NNPS')).toBe('State');
    expect(toLemma('Americans', 'PROPN', 'NNPS')).toBe('American');
  });

  it('undoes contractions, with either apostrophe', () => {
    expect(toLemma("n't", 'PART', 'RB')).toBe('not');
    expect(toLemma('n’t', 'PART', 'RB')).toBe('not');
    expect(toLemma("'s", 'AUX', 'VBZ')).toBe('be');
    expect(toLemma('’s', 'PART', 'POS')).toBe("'s");
    expect(toLemma('wo', 'AUX', 'MD')).toBe('will');
  });

  it('undoes cases and comparison', () => {
    expect(toLemma('them', 'PRON', 'PRP')).toBe('they');
    expect(toLemma('her', 'PRON', 'PRP')).toBe('she');
    expect(toLemma('her', 'PRON', 'PRP$')).toBe('her');
    expect(toLemma('heavier', 'ADJ', 'JJR')).toBe('heavy');
    expect(toLemma('better', 'ADJ', 'JJR')).toBe('good');
    expect(toLemma('better', 'ADV', 'RBR')).toBe('well');
  });

  it('takes words that JavaScript objects know for words', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      for (const xpos of ['NNS', 'VBD', 'VBZ', 'JJR', 'NNPS', 'NN']) {
        for (const upos of ['NOUN', 'VERB', 'AUX', 'X']) {
          expect(typeof toLemma(word, upos, xpos)).toBe('string');
          expect(typeof toLemma(`${word}s`, upos, xpos)).toBe('string');
        }
      }
    }
  });

  it('answers for anything', () => {
    for (const text of ['-', '', '’', '1', '😀s', 'İstanbul', 'ing', 'ed', 's', 'ies', '--s']) {
      for (const xpos of ['NNS', 'VBD', 'VBG', 'JJR', 'NNPS'])
        expect(typeof toLemma(text, 'X', xpos)).toBe('string');
    }
  });
});
