import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('a text', () => {
  it.each([
    ['The indictment says that Chad paid. It also alleges that Niger knew.', 'indictment: that Niger knew'],
    [
      'A study by Oslo University found that Peru lies low. It shows that Chile sinks. It warns that Lima may flood.',
      'study by Oslo University: that Lima may flood',
    ],
    // What speaks in a sentence between.
    [
      'A poll shows that Chad is poor. Critics object. It adds that Niger is rich.',
      'unnamed source: that Niger is rich',
    ],
  ])('is who is meant by "it": %s', async (text, claim) => {
    expect(await claimsOf(text)).toContain(claim);
  });
});

describe('who says it', () => {
  it.each([
    // What is told of a thing besides is no part of what is alleged.
    [
      'Ida Berg denied the allegations over her watches, which she says were a loan from Chad.',
      'Ida Berg (DENIES) > unnamed source: her watches',
    ],
    // What is asked ends before who else wants it.
    [
      'Asked whether Chad would leave the treaty, as some lawmakers have demanded, Ida Berg said that nothing had been decided.',
      'lawmakers: Chad would leave the treaty',
    ],
    [
      'Asked whether Chad would leave the treaty, as some lawmakers have demanded, Ida Berg said that nothing had been decided.',
      'Ida Berg: that nothing had been decided',
    ],
    // A term in marks is not cut.
    [
      'Ida Berg said Oslo would not pay, adding that the Chileans "have only themselves to blame".',
      'Ida Berg: that the Chileans "have only themselves to blame"',
    ],
    // Of whom it is said, and not whoever says so.
    ['Chile is reported to have accused Peru of theft.', 'unnamed source > Chile: theft'],
    // Who signs a quote, or whom the sentence before is about.
    [
      'Readers wrote to us.\n\n“Chile lied about the mine. It must pay.” — Ida Berg, a nurse from Oslo\n\nThe mine is shut.',
      'Ida Berg: Chile lied about the mine. It must pay',
    ],
    [
      'Rosa Diaz met the press in Lima. Asked about the vote, Diaz laughed. “Chile has no number for me.”',
      'Rosa Diaz: Chile has no number for me',
    ],
    // What is said goes on behind who says it.
    [
      'Chile has ruled out a strike, aides say, unless the port is hit.',
      'aides: Chile has ruled out a strike, aides say, unless the port is hit',
    ],
    // Not of whom it is said.
    [
      'Ida Berg fears that lawmakers will refuse to ratify the deal, and has proposed a clause for Chile.',
      'Ida Berg: that lawmakers will refuse to ratify the deal',
    ],
    [
      'It is not true, as Paris likes to suggest, that Russia pulls the strings.',
      'France: that Russia pulls the strings',
    ],
    [
      'Ida Berg countered that Chile had built the dam, conveniently omitting who had paid for it.',
      'Ida Berg: that Chile had built the dam',
    ],
    // Who stands before the comma, whatever the tree hangs the clause on.
    [
      'Ankara argues that the treaty disarms the islands, an interpretation disputed by Athens, which says it has a right to arms.',
      'Greece: it has a right to arms',
    ],
    [
      'Experts praised a fine levied by the European Union, which contended that Ireland had helped Apple.',
      'European Union: that Ireland had helped Apple',
    ],
    // Not what follows a comma.
    [
      'According to a poll by Likud, three in four Israelis, among them most voters of the left, want such a law.',
      'poll by Likud: three in four Israelis, among them most voters of the left, want such a law',
    ],
    // Whose position a colon gives.
    ['Moscow has never hidden its position: the gas belongs to Norway.', 'Russia: the gas belongs to Norway'],
    // Who said what stands before, and not who it is said of.
    [
      'Rome said it would pay no ransom to the pirates off Somalia, describing them as thieves.',
      'Italy: it would pay no ransom to the pirates off Somalia',
    ],
    [
      'Noon briefing by Carla Ruiz\n\nQuestion: Will Peru pay?\n\nSpokeswoman: Peru has asked Chile for time.',
      'Carla Ruiz: Peru has asked Chile for time',
    ],
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

  it('never end before they begin, whatever the tree hangs "according to" on', async () => {
    const text =
      'For Trump, according to George Bush\'s former education secretary William J. Roe, Monday\'s vote is "a test" of whether he can win Chile over.';
    expect((await claimsOf(text)).join('\n')).toContain('Chile');
  });
});
