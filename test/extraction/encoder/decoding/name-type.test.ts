import { describe, expect, it } from 'vitest';
import { toNameType } from '../../../../src/extraction/encoder/decoding/name-type.js';

describe('toNameType', () => {
  it('takes what is likelier an actor or a place than something else for the likeliest of the three', () => {
    const shares = { PER: 0.125, ORG: 0.25, LOC: 0.125, OTHER: 0.375 };
    expect(toNameType('OTHER', shares)).toEqual({ type: 'ORG', score: 0.25, named: 0.5 });
  });

  it('leaves what is likelier something else than all three', () => {
    const shares = { PER: 0.125, ORG: 0.125, LOC: 0, OTHER: 0.5 };
    expect(toNameType('OTHER', shares)).toEqual({ type: 'OTHER', score: 0.5, named: 0.25 });
  });

  it('keeps the type of an actor', () => {
    const shares = { PER: 0.25, ORG: 0.5, LOC: 0.125, OTHER: 0 };
    expect(toNameType('PER', shares)).toEqual({ type: 'PER', score: 0.25, named: 0.875 });
  });
});
