import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';

/** The names of the actors that the first claim with this content is about. */
async function aboutOf(text: string, content: string): Promise<(string | undefined)[]> {
  const { actors, claims } = await extractWithModel(text, { title: 'T' });
  const claim = claims.find((c) => c.text.replace(/\.$/, '') === content);
  if (!claim) throw new Error(`No claim is “${content}”.`);
  return claim.about.actors.map((id) => actors.find((a) => a.id === id)?.name);
}

describe('whom a claim is about', () => {
  it.each([
    [
      'each other',
      'Thailand and Laos accused each other on Tuesday of breaking the deal.',
      'breaking the deal',
      'Laos',
    ],
    ['the one spoken to', 'Anna Holt told Norway: “You caused this.”', 'You caused this', 'Norway'],
    [
      'both sides, of whom one goes between them',
      'Israel and Hamas agreed on a truce. Qatar said that both sides had handed over lists.',
      'that both sides had handed over lists',
      'Hamas',
    ],
    [
      'both sides, named in two sentences',
      'India left the treaty. Pakistan called it a war. China called for restraint on both sides.',
      'restraint on both sides',
      'India',
    ],
    [
      'the one who is asked to do it',
      'Her party’s chairman asked the Supreme Court to order a recount. The Supreme Court will meet.',
      'the Supreme Court to order a recount',
      'Supreme Court',
    ],
    [
      'the one who is interviewed',
      'We spoke with Omar Haddad.\n\nQ: Critics say that you finance Sudan.\n\nA: That is a lie.',
      'that you finance Sudan',
      'Omar Haddad',
    ],
    [
      'the body that was called so',
      'Helvara, a Swiss foundation, opened an office. Kenya said that the foundation had paid for the clinic.',
      'that the foundation had paid for the clinic',
      'Helvara',
    ],
    [
      'a state by what it is',
      'Saudi Arabia cut its output. The White House said that the kingdom had helped Russia.',
      'that the kingdom had helped Russia',
      'Saudi Arabia',
    ],
    [
      'the state whose army it was',
      'Kenya’s army took the town. Luc Martin said that the army had shelled a market.',
      'that the army had shelled a market',
      'Kenya',
    ],
    [
      'the state whose police they were',
      'Kenyan police fired at the crowd. Luc Martin said that police had killed ten people.',
      'that police had killed ten people',
      'Kenya',
    ],
    [
      'the person who was called so',
      'An adviser to the court, Paul Kone, left on Monday. Rosa Berg said that the adviser had lied.',
      'that the adviser had lied',
      'Paul Kone',
    ],
    [
      'both sides, who they were before',
      'War broke out between Sudan and Chad. Kenya and Peru met with the two sides. Brazil said that both sides had agreed.',
      'that both sides had agreed',
      'Chad',
    ],
    [
      'who made the report',
      'Oxfam reported that prisoners starve. Norway rejects the report.',
      'the report',
      'Oxfam',
    ],
    [
      'the country of an office',
      'Italy’s prime minister said that Algeria had become her country’s main supplier.',
      'that Algeria had become her country’s main supplier',
      'Italy',
    ],
    [
      'the country beside a name',
      'Israel’s Dan Levi wrote that the war had given his country ten quiet years.',
      'that the war had given his country ten quiet years',
      'Israel',
    ],
  ])('%s: %s', async (_, text, content, actor) => {
    expect(await aboutOf(text, content)).toContain(actor);
  });

  it('is not the one who calls on both sides', async () => {
    const text = 'Peru attacked Chile on Monday. Kenya called for restraint on both sides.';
    expect(await aboutOf(text, 'restraint on both sides')).not.toContain('Kenya');
  });

  it('is not the maker of another report than the one spoken of', async () => {
    const text =
      'Oxfam said that the road was open. A secret report found the roads mined. Norway called the report biased.';
    expect(await aboutOf(text, 'the report biased')).not.toContain('Oxfam');
  });

  it('is nobody for a noun that says itself whose it is', async () => {
    const text = 'Oxfam reported that prisoners starve. Norway rejects the report of the court.';
    expect(await aboutOf(text, 'the report of the court')).not.toContain('Oxfam');
  });

  it.each([
    [
      'The alliance is not new. NATO demands other countries to restrain themselves.',
      'other countries to restrain themselves',
      [],
    ],
    ['NATO urged Serbia to restrain itself.', 'Serbia to restrain itself', ['Serbia']],
  ])('is nobody who asks others: %s', async (text, content, actors) => {
    expect(await aboutOf(text, content)).toEqual(actors);
  });
});
