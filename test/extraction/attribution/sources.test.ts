import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('who says it', () => {
  it.each([
    // Behind its verb, between the parts of what it says.
    [
      '"The dykes are old," said Marta Lind, head of the water board, "and so are the pumps."',
      'Marta Lind: "The dykes are old," said Marta Lind, head of the water board, "and so are the pumps."',
    ],
    [
      '"Nobody," said the mayor, Ivan Petrov, "was warned."',
      'Ivan Petrov: "Nobody," said the mayor, Ivan Petrov, "was warned."',
    ],
    [
      'The merger, said the regulator, would raise prices.',
      'regulator: The merger, said the regulator, would raise prices',
    ],
    // Of a quote that ends with a mark of its own.
    ['The cup is ours. "We did it!" Berg said.', 'Berg: We did it!'],
    ['"Will Oman pay?" Rosa Diaz asked reporters on Monday.', 'Rosa Diaz (QUESTIONS): Will Oman pay?'],
    // A clause before the speaker and the one behind.
    [
      'The vote is in May. If Kenya loses it, Rosa Diaz said, Uganda will leave.',
      'Rosa Diaz: If Kenya loses it, Rosa Diaz said, Uganda will leave',
    ],
    // As far as the semicolon.
    [
      'According to Greece, Cyprus agreed to the plan; the minutes do not contain it.',
      'Greece: Cyprus agreed to the plan',
    ],
    // A pronoun is nobody whom its own report names.
    [
      'The Serbian Interior Ministry replied on Friday. Pristina was breaking the deal, it said.',
      'Serbian Interior Ministry: Pristina was breaking the deal',
    ],
    [
      'Angela Ruiz spoke next. Ms Keller, she said, had never read the report.',
      'Angela Ruiz: Ms Keller, she said, had never read the report',
    ],
    // What the statement that it made adds.
    [
      'Oslo was stalling, the ministry said in a statement carried by the agency NTB, adding that the ferries had stopped.',
      'ministry: that the ferries had stopped',
    ],
    [
      'The company said in a report published on Friday that sales fell, noting that demand was weak.',
      'company: that demand was weak',
    ],
    [
      'The minister said that the strike hurt exports, adding that it had cost 3,000 jobs.',
      'minister: that the strike hurt exports',
    ],
    // A new person, though right behind a name.
    [
      'Asked if it trusted Novak, a spokesman said: "The director has our support."',
      'spokesman: The director has our support',
    ],
    // Who is told does not say it.
    ['Could the dam hold? It could, Lind was told.', 'unnamed source: It could'],
    // An article is no actor.
    [
      'The allegation that Norway hides its debts has circulated for years.',
      'unnamed source: that Norway hides its debts',
    ],
    ['The bishop claims to speak for the poor.', 'bishop: to speak for the poor'],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it('attributes a quote once, by the words behind it or by the colon before', async () => {
    expect(
      await claimsOf('Anna Lind scolded Per Berg: "The police are against you," she said. "You lied."'),
    ).toEqual(['Anna Lind: "The police are against you," she said. "You lied."']);
  });
});
