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
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).filter((one) => !one.startsWith(':'))).toEqual(expected);
  });
});
