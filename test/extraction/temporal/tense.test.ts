import { describe, expect, it } from 'vitest';
import { tagText, type Tags } from './tag-dates.js';

/** A Friday. */
const DAY = '2025-11-07';

const CASES: readonly (readonly [string, Tags, string])[] = [
  ['They met on Monday.', { met: ['VBD'], Monday: ['NNP', 'met', 'obl'] }, '2025-11-03'],
  [
    'They will meet on Monday.',
    { meet: ['VB'], will: ['MD', 'meet', 'aux'], Monday: ['NNP', 'meet', 'obl'] },
    '2025-11-10',
  ],
  [
    'They plan to meet Monday.',
    {
      plan: ['VBP'],
      meet: ['VB', 'plan', 'xcomp'],
      to: ['TO', 'meet', 'mark'],
      Monday: ['NNP', 'meet', 'obl'],
    },
    '2025-11-10',
  ],
  [
    'It was postponed until Monday.',
    { postponed: ['VBN'], was: ['VBD', 'postponed', 'aux:pass'], Monday: ['NNP', 'postponed', 'obl'] },
    '2025-11-10',
  ],
  [
    'They sang to mark the entry on Monday.',
    {
      sang: ['VBD'],
      mark: ['VB', 'sang', 'advcl'],
      to: ['TO', 'mark', 'mark'],
      Monday: ['NNP', 'mark', 'obl'],
    },
    '2025-11-03',
  ],
  [
    "It is a burden on today's youth.",
    {
      burden: ['NN'],
      is: ['VBZ', 'burden', 'cop'],
      youth: ['NN', 'burden', 'nmod'],
      today: ['NN', 'youth', 'nmod:poss'],
    },
    'PRESENT_REF',
  ],
  ['Troops left in December.', { left: ['VBD'], December: ['NNP', 'left', 'obl'] }, '2024-12'],
  [
    'Troops will leave in December.',
    { leave: ['VB'], will: ['MD', 'leave', 'aux'], December: ['NNP', 'leave', 'obl'] },
    '2025-12',
  ],
  [
    'He declared a dividend payable Dec. 15.',
    { declared: ['VBD'], 'Dec.': ['NNP', 'declared', 'obl'], 15: ['CD', 'Dec.', 'nummod'] },
    '2025-12-15',
  ],
];

describe('tense of the governing verb', () => {
  it.each(CASES)('%s', async (text, tags, value) => {
    expect((await tagText(text, DAY, tags)).map((date) => date.value)).toEqual([value]);
  });
});
