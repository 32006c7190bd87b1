import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

describe('denial and doubt', () => {
  it.each([
    // Held off, not asserted.
    ['Spain refused to confirm that the ship carried arms.', 'Spain (QUESTIONS): that the ship carried arms'],
    [
      'Neither Paris nor Rome has confirmed that Mali hired mercenaries.',
      'Italy (QUESTIONS): that Mali hired mercenaries',
    ],
    [
      'Scholars cast doubt on the theory that Iraq had hidden the weapons.',
      'Scholars (QUESTIONS): the theory that Iraq had hidden the weapons',
    ],
    [
      'Some analysts believe that Peru has failed. However, Professor Rosa Diaz does not agree.',
      'Rosa Diaz (DENIES): that Peru has failed',
    ],
    // The judgement is of the denial, not of what is denied.
    [
      'Ida Berg dismissed the idea that Algeria had wanted a war as ridiculous.',
      'Ida Berg (DENIES) > unnamed source: that Algeria had wanted a war',
    ],
    [
      'Oslo described the report that it had paid the rebels as nonsense.',
      'Norway (DENIES): the report that it had paid the rebels as nonsense',
    ],
    [
      'Berlin rejected the charge that Peru was using oil as a weapon.',
      'Germany (DENIES) > unnamed source: that Peru was using oil as a weapon',
    ],
    // One doubt in two words.
    ["Economists cast doubt on Ghana's version.", "Economists (QUESTIONS): Ghana's version"],
    // Whose charge it is, before the charge.
    [
      'The RSF has itself denied charges by the United States that its fighters shelled the camp.',
      'Rapid Support Forces (DENIES) > United States: that its fighters shelled the camp',
    ],
    // Who speaks last against him is meant, not what his own side says for him.
    [
      'Karen Kuo said President Rosa Diaz had promised ships. The opposition party chairwoman, Ida Berg, questioned whether the island can afford the bill. Diaz rejected the criticism as short-sighted.',
      'Rosa Diaz (DENIES): whether the island can afford the bill',
    ],
    ['Poland dismissed the video of the crash as fake.', 'Poland (DENIES): the video of the crash as fake'],
    [
      'Ankara called the story of the bribes a fabrication.',
      'Turkey (DENIES): the story of the bribes a fabrication',
    ],
    // Of a passive.
    [
      'The claim that Latvia trained the rebels was denied by Riga.',
      'Latvia (DENIES): The claim that Latvia trained the rebels',
    ],
    [
      'Amnesty International called the trials unfair, a description that Lima rejected.',
      'Peru (DENIES): the trials unfair',
    ],
    // Neither confirmed nor denied.
    ['A spokesman for the navy declined to confirm or deny the report.', 'spokesman (QUESTIONS): the report'],
    ['Kenya would not confirm or deny that it had paid.', 'Kenya (QUESTIONS): that it had paid'],
    // Of what a noun is about, and by a verb of finding.
    [
      'Kenya invaded Chad on the pretext that Chad possessed such weapons, a claim that the Lake Survey Group later found to be false.',
      'Lake Survey Group (DENIES): that Chad possessed such weapons',
    ],
    // What was said just before.
    ['Hanoi says the reef is Vietnamese. Beijing disputes this.', 'China (DENIES): the reef is Vietnamese'],
    [
      'The inquiry concluded that Libya had paid the bombers, an allegation Tripoli rejects.',
      'Libya (DENIES): that Libya had paid the bombers',
    ],
    ['Chile says the fence is legal, which Bolivia disputes.', 'Bolivia (DENIES): the fence is legal'],
    ['Chile says the fence is legal, which Bolivia disputes.', 'Chile: the fence is legal'],
    [
      'Ida Berg said the United States had sunk a ship. Monitors called it odd. State Department spokeswoman Ana Roe rejected the accusation.',
      'Ana Roe (DENIES): the United States had sunk a ship',
    ],
    [
      'Ida Berg claimed that Togo had known of the deal, something Lomé has called a fantasy.',
      'Togo (DENIES): that Togo had known of the deal',
    ],
    [
      'Ghana on Friday accused Peru of hiding the boats, a charge Lima called "baseless".',
      'Peru (DENIES): Peru of hiding the boats',
    ],
    [
      'Rosa Diaz said that Cuba would be spared. The White House would not confirm that.',
      'White House (QUESTIONS): that Cuba would be spared',
    ],
    [
      'The fund warned that Ghana was close to default, a view Accra does not share.',
      'Ghana (DENIES): that Ghana was close to default',
    ],
    [
      'Chad said that Mali had shelled the town, a charge the United Nations has not confirmed.',
      'United Nations (QUESTIONS): that Mali had shelled the town',
    ],
    // Where it is judged.
    [
      'Judge Ida Berg says Chile paid the clerk. Her predecessor, Rosa Diaz, rejects that as a pretext.',
      'Rosa Diaz (DENIES): Chile paid the clerk',
    ],
    [
      'Ghana accused Togo of hiding rebels. Togo called these accusations absurd.',
      'Togo (DENIES): Togo of hiding rebels',
    ],
    // Whoever is accused.
    [
      'Farmers complain that the banks keep the money. The Bankers Union rejected that criticism.',
      'Bankers Union (DENIES): that the banks keep the money',
    ],
    // Of more than one.
    [
      'Peru said that Chile had moved the fence, adding that Bolivia had known of it. Santiago dismissed those claims.',
      'Chile (DENIES): that Chile had moved the fence',
    ],
    [
      'Peru said that Chile had moved the fence, adding that Bolivia had known of it. Santiago dismissed those claims.',
      'Chile (DENIES): that Bolivia had known of it',
    ],
    [
      "Greece rejects 'absurd' Turkish claims over islets.",
      "Greece (DENIES): 'absurd' Turkish claims over islets",
    ],
    // With a particle, or back at it.
    [
      'The ministry shot down rumours that Oslo was bankrupt.',
      'ministry (DENIES): rumours that Oslo was bankrupt',
    ],
    [
      'Coach Ida Berg hit back at suggestions that Norway had been lucky.',
      'Ida Berg (DENIES): suggestions that Norway had been lucky',
    ],
    [
      'Chile said that Peru had paid. Oslo pushed back on those claims.',
      'Norway (DENIES): that Peru had paid',
    ],
    ['Ankara dismissed Greek accusations of piracy.', 'Turkey (DENIES) > Greece: piracy'],
    // By a verb that says no more.
    [
      'Critics say the wall of Chile will hold. Ida Berg disagrees.',
      'Ida Berg (DENIES): the wall of Chile will hold',
    ],
    [
      'Kabul says the gunmen are Pakistani. Islamabad scoffs at this.',
      'Pakistan (DENIES): the gunmen are Pakistani',
    ],
    [
      'Chile said that patients had died, an allegation that Peru described at the time as absurd.',
      'Peru (DENIES): that patients had died',
    ],
    // Of what somebody says last.
    ['The mine was closed, as Peru says, a claim Chile rejects.', 'Chile (DENIES): The mine was closed'],
    ['The mine is safe, Peru says, a claim Chile rejects.', 'Chile (DENIES): The mine is safe'],
    [
      'A panel said that Chad had paid. It also asked Mali to act. Togo rejected the report.',
      'Togo (DENIES): that Chad had paid',
    ],
    // Within reported speech.
    [
      'Lima said there was no evidence that its soldiers had crossed the border.',
      'Peru > Peru (QUESTIONS): that its soldiers had crossed the border',
    ],
    [
      'Austria said it was not true that Vienna had sold the jets.',
      'Austria > Austria (DENIES): that Vienna had sold the jets',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });

  it.each([
    [
      'a charge that is not of who rejects it',
      'China says its coast guard acted well. Peru rejected the criticism.',
      'Peru (DENIES): the criticism',
      /Peru.*coast guard/,
    ],
    [
      'what is not disputed',
      'Norway spends twice as much, a figure that Oslo does not dispute.',
      ': Norway spends twice as much, a figure that Oslo does not dispute',
      /Norway \(DENIES\)/,
    ],
    [
      'as a charge of who rejects it',
      'Malta rejected suggestions that its banks had helped.',
      'Malta (DENIES) > unnamed source: that its banks had helped',
      /Malta \(DENIES\) > Malta/,
    ],
    [
      'what is still to come',
      'As Berlin says, a claim that Warsaw denies, the pipeline was safe.',
      ': As Berlin says, a claim that Warsaw denies, the pipeline was safe',
      /DENIES/,
    ],
    [
      'what is only not mentioned',
      'Chile says the fence is legal. Peru did not mention it.',
      'Chile: the fence is legal',
      /Peru.*fence/,
    ],
  ])('takes no statement for %s', async (_, text, there, absent) => {
    const claims = await claimsOf(text);
    expect(claims).toContain(there);
    expect(claims.filter((claim) => absent.test(claim))).toEqual([]);
  });

  it('leaves the negation to a source that has it', async () => {
    expect(await claimsOf('Nobody in Sofia claims that Turkey won.')).toContain(
      'Nobody in Sofia: that Turkey won',
    );
    expect(await claimsOf('No one believes that Peru lost.')).toContain('No one: that Peru lost');
    expect(await claimsOf('Nobody believes that Peru lost.')).toContain('Nobody: that Peru lost');
  });

  it('parts a denial from the words quoted after it', async () => {
    const claims = await claimsOf(
      'Rubio denied that Cuba had paid the rebels: "They came to us for nothing."',
    );
    expect(claims).toContain('Rubio (DENIES): that Cuba had paid the rebels');
    expect(claims).toContain('Rubio: They came to us for nothing');
  });
});

describe('one denial', () => {
  it.each([
    [
      'Peru accused Norway of hiding the deaths. Norway rejected this, calling it absurd.',
      ['Norway (DENIES): Norway of hiding the deaths', 'Norway (DENIES): this', 'Norway: it absurd'],
    ],
    [
      'Chile accused Mali of fraud. Mali denied the charge and called it a lie.',
      ['Mali (DENIES): Mali of fraud', 'Mali (DENIES): the charge', 'Mali: it a lie'],
    ],
  ])('is told once, whatever it is called besides: %s', async (text, expected) => {
    const claims = await claimsOf(text);
    expect(claims.filter((claim) => claim.startsWith(expected[0]!.split(' ')[0]!))).toEqual(expected);
  });

  it.each([
    ['Norway said that the talks had failed, a claim Peru confirmed.', 'Peru: that the talks had failed'],
    [
      'Per Lind wrote that the delegate had raised no objection, a point Norway concedes.',
      'Norway: that the delegate had raised no objection',
    ],
  ])('has its like in what is conceded: %s', async (text, expected) => {
    expect(await claimsOf(text)).toContain(expected);
  });
});
