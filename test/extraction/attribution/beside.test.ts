import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('what is told beside', () => {
  it.each([
    [
      'Islamabad thanked the US president, with Prime Minister Shehbaz Sharif saying that Pakistan "appreciates" his role.',
      ['Shehbaz Sharif: that Pakistan "appreciates" his role'],
    ],
    [
      'Norway recalled its envoy, with officials in Lima accusing Iran of spying.',
      ['officials in Lima: Iran of spying'],
    ],
    [
      'Ida Berg made the remarks when asked to comment on media reports that Chile had bought drones.',
      ['media: that Chile had bought drones'],
    ],
    [
      'Asked to respond to claims by Peru that Chile had lied, Ida Berg laughed.',
      ['Peru: that Chile had lied'],
    ],
    [
      'The vote in Mali could not be considered democratic, Ida Berg said.',
      ['Ida Berg: The vote in Mali could not be considered democratic'],
    ],
    [
      'The incident in Peru can no longer be regarded as accidental, Ida Berg said.',
      ['Ida Berg: The incident in Peru can no longer be regarded as accidental'],
    ],
    ['Chile must show that Peru has paid, Ida Berg said.', ['Ida Berg: Chile must show that Peru has paid']],
    [
      'What officials say: A spokesperson for Peru said that the road was closed.',
      ['spokesperson for Peru: that the road was closed'],
    ],
    // Done, not said.
    ['Chile has recalled its envoy to Peru.', []],
    ['Mali and Niger recalled their ambassadors from Algiers.', []],
    // Nothing that a reader could know.
    [
      'The inspectors had complained about it, Omar Sheikh said.',
      ['Omar Sheikh: The inspectors had complained about it'],
    ],
    // By whom is not told.
    [
      'Peru found that Egypt could lose water, but its authors have been criticised for assuming the worst.',
      ['Peru: that Egypt could lose water'],
    ],
    // Who hears it is no part of it.
    [
      'Anna Lowe told police that Peru had paid, jurors were told.',
      [
        'unnamed source: Anna Lowe told police that Peru had paid',
        'unnamed source > Anna Lowe: that Peru had paid',
      ],
    ],
    ['Chile, which UN experts accuse of arming the rebels, is silent.', ['UN experts: arming the rebels']],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).filter((one) => !one.startsWith(':'))).toEqual(expected);
  });
});
