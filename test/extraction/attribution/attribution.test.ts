import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';
import { claimsOf } from './claims-of.js';

describe('attribution', () => {
  it.each([
    [
      'MOSCOW, March 4 (Reuters) - Kremlin spokesman Dmitry Peskov said on Tuesday that Ukraine had attacked a base near Kursk.',
      'Dmitry Peskov: that Ukraine had attacked a base near Kursk',
    ],
    [
      'Kyiv denied that it had carried out the strike.',
      'Ukraine (DENIES): that it had carried out the strike',
    ],
    [
      '"We reject this accusation," Ukrainian Foreign Minister Andrii Sybiha told reporters. "It is false."',
      'Andrii Sybiha: "We reject this accusation," Ukrainian Foreign Minister Andrii Sybiha told reporters. "It is false."',
    ],
    ['According to the White House, China broke the deal.', 'White House: China broke the deal'],
    ['In 1999, NATO bombed Yugoslavia.', ': In 1999, NATO bombed Yugoslavia'],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).map((c) => c.replace(/\.$/, ''))).toContain(expected.replace(/\.$/, ''));
  });

  it('gives every link of a chain an actor, and every inner claim the claim around it', async () => {
    const { actors, claims } = await extractWithModel(
      'T\n\nParis said that Berlin had claimed that Rome lied. It is reported that a deal is near. A poll showed that voters agree.',
    );
    const ids = new Set(actors.map((a) => a.id));
    expect(claims.length).toBeGreaterThan(2);
    for (const { attribution, within } of claims) {
      for (const { actor } of attribution) expect(ids).toContain(actor);
      const outer = claims.find((c) => c.id === within);
      if (attribution.length > 1) {
        expect(outer?.attribution.map((a) => a.actor)).toEqual(attribution.slice(0, -1).map((a) => a.actor));
      }
    }
  });
});
