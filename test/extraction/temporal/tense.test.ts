import { describe, expect, it } from 'vitest';
import { tagText, type Tags } from './tag-dates.js';

/** A Friday. */
const DAY = '2025-11-07';

const CASES: readonly (readonly [string, Tags, string])[] = [
  ['They met on Monday.', { met: ['VBD'], Monday: ['NNP', 'met', 'obl'] }, '2025-11-03'],
  [
    'Peru beat Chile on Monday.',
    { beat: ['VBP'], Peru: ['NNP', 'beat', 'nsubj'], Monday: ['NNP', 'beat', 'obl'] },
    '2025-11-03',
  ],
  [
    'Peru invited them to a feast on Monday.',
    { invited: ['VBD'], feast: ['NN', 'invited', 'obl'], Monday: ['NNP', 'feast', 'nmod'] },
    '2025-11-10',
  ],
  [
    'Come Monday, it shuts.',
    { shuts: ['VBZ'], Come: ['VB', 'shuts', 'advcl'], Monday: ['NNP', 'Come', 'obj'] },
    '2025-11-10',
  ],
  [
    'It called a vote for April 17.',
    {
      called: ['VBD'],
      vote: ['NN', 'called', 'obj'],
      April: ['NNP', 'called', 'obl'],
      17: ['CD', 'April', 'nummod'],
    },
    '2026-04-17',
  ],
  [
    'It refused to accept the June 28 vote.',
    {
      refused: ['VBD'],
      to: ['TO', 'accept', 'mark'],
      accept: ['VB', 'refused', 'xcomp'],
      vote: ['NN', 'accept', 'obj'],
      June: ['NNP', 'vote', 'compound'],
      28: ['CD', 'vote', 'compound'],
    },
    '2025-06-28',
  ],
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
  ['The ministers meet on Monday.', { meet: ['VBP'], Monday: ['NNP', 'meet', 'obl'] }, '2025-11-10'],
  ['She retires in May.', { retires: ['VBZ'], May: ['NNP', 'retires', 'obl'] }, '2026-05'],
  [
    "It is below Monday's level.",
    { level: ['NN'], is: ['VBZ', 'level', 'cop'], Monday: ['NNP', 'level', 'nmod:poss'] },
    '2025-11-03',
  ],
  [
    'She was to visit Oslo from Monday.',
    {
      visit: ['VB'],
      was: ['VBD', 'visit', 'cop'],
      to: ['TO', 'visit', 'mark'],
      Monday: ['NNP', 'visit', 'obl'],
    },
    '2025-11-10',
  ],
  [
    'It is near the record high set on May 6.',
    {
      near: ['JJ'],
      is: ['VBZ', 'near', 'cop'],
      set: ['NN', 'near', 'obl'],
      May: ['NNP', 'set', 'nmod'],
      6: ['CD', 'May', 'nummod'],
    },
    '2025-05-06',
  ],
  [
    'The court ended the strike on Dec. 31.',
    { ended: ['VBD'], 'Dec.': ['NNP', 'ended', 'obl'], 31: ['CD', 'Dec.', 'nummod'] },
    '2024-12-31',
  ],
  [
    'He announced a new pact effective June 1.',
    { announced: ['VBD'], June: ['NNP', 'announced', 'obl'], 1: ['CD', 'June', 'nummod'] },
    '2026-06-01',
  ],
  [
    'The ship was seized on the 12th.',
    { seized: ['VBN'], was: ['VBD', 'seized', 'aux:pass'], '12th': ['NN', 'seized', 'obl'] },
    '2025-10-12',
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
  [
    'The rules to be published in December are strict.',
    {
      strict: ['JJ'],
      are: ['VBP', 'strict', 'cop'],
      rules: ['NNS', 'strict', 'nsubj'],
      published: ['VBN', 'rules', 'acl'],
      to: ['TO', 'published', 'mark'],
      be: ['VB', 'published', 'aux:pass'],
      December: ['NNP', 'published', 'obl'],
    },
    '2025-12',
  ],
  [
    'The record set on June 6 fell.',
    {
      fell: ['VBD'],
      record: ['NN', 'fell', 'nsubj'],
      set: ['VBN', 'record', 'acl'],
      June: ['NNP', 'set', 'obl'],
      6: ['CD', 'June', 'nummod'],
      on: ['IN', 'June', 'case'],
    },
    '2025-06-06',
  ],
  [
    'A trial set for June 6 worries them.',
    {
      worries: ['VBZ'],
      trial: ['NN', 'worries', 'nsubj'],
      set: ['VBN', 'trial', 'acl'],
      June: ['NNP', 'set', 'obl'],
      6: ['CD', 'June', 'nummod'],
      for: ['IN', 'June', 'case'],
    },
    '2026-06-06',
  ],
  [
    'The bank extended its loan through January.',
    { extended: ['VBD'], January: ['NNP', 'extended', 'obl'], through: ['IN', 'January', 'case'] },
    '2026-01',
  ],
  [
    'They spoke about the planned visit in December.',
    {
      spoke: ['VBD'],
      visit: ['NN', 'spoke', 'obl'],
      planned: ['VBN', 'visit', 'amod'],
      December: ['NNP', 'visit', 'nmod'],
    },
    '2025-12',
  ],
  [
    'Among the first clubs to join on Monday were ours.',
    {
      ours: ['PRP'],
      were: ['VBD', 'ours', 'cop'],
      clubs: ['NNS', 'ours', 'obl'],
      first: ['JJ', 'clubs', 'amod'],
      join: ['VB', 'clubs', 'acl'],
      to: ['TO', 'join', 'mark'],
      Monday: ['NNP', 'join', 'obl'],
    },
    '2025-11-03',
  ],
  [
    'A feast planned for Tuesday was called off.',
    {
      called: ['VBN'],
      was: ['VBD', 'called', 'aux:pass'],
      feast: ['NN', 'called', 'nsubj:pass'],
      planned: ['VBN', 'feast', 'acl'],
      Tuesday: ['NNP', 'planned', 'obl'],
      for: ['IN', 'Tuesday', 'case'],
    },
    '2025-11-11',
  ],
  [
    'A feast planned for Thursday was called off.',
    {
      called: ['VBN'],
      was: ['VBD', 'called', 'aux:pass'],
      feast: ['NN', 'called', 'nsubj:pass'],
      planned: ['VBN', 'feast', 'acl'],
      Thursday: ['NNP', 'planned', 'obl'],
      for: ['IN', 'Thursday', 'case'],
    },
    '2025-11-06',
  ],
  [
    'It may have been behind a fall on Wednesday.',
    {
      behind: ['IN'],
      may: ['MD', 'behind', 'aux'],
      have: ['VB', 'behind', 'aux'],
      been: ['VBN', 'behind', 'cop'],
      fall: ['NN', 'behind', 'nmod'],
      Wednesday: ['NNP', 'fall', 'nmod'],
    },
    '2025-11-05',
  ],
  [
    "Wednesday's vote will decide.",
    {
      decide: ['VB'],
      will: ['MD', 'decide', 'aux'],
      vote: ['NN', 'decide', 'nsubj'],
      Wednesday: ['NNP', 'vote', 'nmod:poss'],
    },
    '2025-11-12',
  ],
  [
    'They will have left by Wednesday.',
    {
      left: ['VBN'],
      will: ['MD', 'left', 'aux'],
      have: ['VB', 'left', 'aux'],
      Wednesday: ['NNP', 'left', 'obl'],
    },
    '2025-11-12',
  ],
  [
    'Peru told buyers of a cut in December.',
    {
      told: ['VBD'],
      buyers: ['NNS', 'told', 'obj'],
      cut: ['NN', 'told', 'obl'],
      December: ['NNP', 'cut', 'nmod'],
    },
    '2025-12',
  ],
  [
    'It hopes to merge under a June pact.',
    {
      hopes: ['VBZ'],
      merge: ['VB', 'hopes', 'xcomp'],
      to: ['TO', 'merge', 'mark'],
      pact: ['NN', 'merge', 'obl'],
      June: ['NNP', 'pact', 'compound'],
    },
    '2025-06',
  ],
  [
    'Three tugs were hit overnight.',
    { hit: ['VBN'], were: ['VBD', 'hit', 'aux:pass'], overnight: ['RB', 'hit', 'advmod'] },
    '2025-11-06TNI',
  ],
  [
    'It will snow overnight.',
    { snow: ['VB'], will: ['MD', 'snow', 'aux'], overnight: ['RB', 'snow', 'advmod'] },
    '2025-11-07TNI',
  ],
  [
    'It will soon be sold.',
    { sold: ['VBN'], will: ['MD', 'sold', 'aux'], soon: ['RB', 'sold', 'advmod'] },
    'FUTURE_REF',
  ],
];

describe('tense of the governing verb', () => {
  it.each(CASES)('%s', async (text, tags, value) => {
    expect((await tagText(text, DAY, tags)).map((date) => date.value)).toEqual([value]);
  });

  it('finds nothing ahead in what was soon over', async () => {
    const tags: Tags = { sold: ['VBN'], was: ['VBD', 'sold', 'aux:pass'], soon: ['RB', 'sold', 'advmod'] };
    expect(await tagText('It was soon sold.', DAY, tags)).toEqual([]);
  });

  it("finds no day in today's youth", async () => {
    const tags: Tags = {
      burden: ['NN'],
      is: ['VBZ', 'burden', 'cop'],
      youth: ['NN', 'burden', 'nmod'],
      today: ['NN', 'youth', 'nmod:poss'],
    };
    expect(await tagText("It is a burden on today's youth.", DAY, tags)).toEqual([]);
  });

  it('takes a newspaper for none, and what is done every day for a set', async () => {
    expect(await tagText("The party's daily wrote it.", DAY, { daily: ['NN', 'wrote', 'nsubj'] })).toEqual(
      [],
    );
    const [set] = await tagText('The daily bread is dear.', DAY, { daily: ['JJ', 'bread', 'amod'] });
    expect(set?.value).toBe('P1D');
  });

  it('goes on from the day before what is named', async () => {
    const tags: Tags = { vote: ['NN'], Tuesday: ['NNP', 'vote', 'nmod:poss'] };
    const dates = await tagText(
      "The day before Tuesday's vote he fell ill. He rose the next morning.",
      DAY,
      tags,
    );
    expect(dates.map((date) => date.value)).toEqual(['2025-11-03', '2025-11-04TMO']);
  });

  it('lets no day of the past lie ahead where the year before was told', async () => {
    const tags: Tags = { denied: ['VBD'], December: ['NNP', 'denied', 'obl'] };
    const dates = await tagText(
      'The crisis of July 1956 passed. The premier denied the plan on 20 December.',
      DAY,
      tags,
    );
    expect(dates.map((date) => date.value)).toEqual(['1956-07', '1956-12-20']);
  });

  it('tells the present of its own year, whatever year was told', async () => {
    const tags: Tags = { stands: ['VBZ'], April: ['NNP', 'stands', 'obl'] };
    const dates = await tagText('In 1987 it was banned. It stands here since April.', DAY, tags);
    expect(dates.map((date) => date.value)).toEqual(['1987', '2025-04']);
  });

  it('takes the holiday that is near', async () => {
    const tags: Tags = {
      began: ['VBD'],
      Easter: ['NNP', 'week', 'compound'],
      week: ['NN', 'began', 'nsubj'],
    };
    const dates = await tagText('They sang as Easter week began.', '2025-04-15', tags);
    expect(dates.map((date) => date.value)).toEqual(['2025-W16']);
  });
});
