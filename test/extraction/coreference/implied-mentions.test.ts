import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';

/** The names of whom the claims with this content are about, in alphabetical order. */
async function aboutOf(text: string, content: string): Promise<string[]> {
  const { actors, claims } = await extractWithModel(text, { title: 'T' });
  const claim = claims.find((c) => c.text.includes(content));
  if (!claim) throw new Error(`No claim holds “${content}”: ${claims.map((c) => c.text).join(' | ')}`);
  return claim.about.actors.map((id) => actors.find((a) => a.id === id)?.name ?? id).sort();
}

describe('whom a claim refers to without a name', () => {
  it.each([
    // Who holds an office speaks of the body by "we", and "his country" is whose office he holds.
    [
      'Kenyan President Joseph Otieno gave a speech. “We will defend the border,” he said.',
      'We will defend',
      ['Joseph Otieno', 'Kenya'],
    ],
    [
      'Kenyan President Joseph Otieno said his country would not reopen the port.',
      'his country',
      ['Joseph Otieno', 'Kenya'],
    ],
    [
      '“Our company cannot survive the tariffs,” said Lena Fischer, chief executive of Nordwerk, adding that its rivals would suffer too.',
      'Our company',
      ['Lena Fischer', 'Nordwerk'],
    ],
    // The singular is the person alone.
    [
      'Kenyan President Joseph Otieno gave a speech. “I never took the money,” he said.',
      'I never',
      ['Joseph Otieno'],
    ],
    // An adjective before a title is not who "it" is.
    [
      'Kenya’s closure of the port was a mistake, Tanzanian Foreign Minister Amina Salum said. “It has broken its word,” Salum said.',
      'It has broken',
      ['Kenya'],
    ],
    // Two that were spoken of; of a new quarrel those who have it.
    [
      'Peru and Chile met in Lima. Both sides were content. The army of Kenya fought Uganda in the south. The UN wrote that both sides claimed to have won.',
      'both sides claimed',
      ['Kenya', 'Uganda'],
    ],
    [
      'Ghana and Togo signed a treaty. Critics said the two countries would share the river.',
      'the two countries',
      ['Ghana', 'Togo'],
    ],
    ['Ghana and Togo held talks. Critics said both sides had won.', 'both sides', ['Ghana', 'Togo']],
    // "This" takes up who was named last, not who acts.
    [
      'Critics said that in 2011 Kenya destroyed Somalia under false pretenses, plunging this once rich country into anarchy.',
      'plunging',
      ['Kenya', 'Somalia'],
    ],
    // Of the river, not of an actor.
    ['Ghana and Togo held talks. Critics said both sides of the river were dry.', 'both sides', []],
  ])('%s → %s', async (text, content, about) => {
    expect(await aboutOf(text, content)).toEqual(about);
  });
});

describe('a phrase for two', () => {
  it('makes one claim for each of them as its source', async () => {
    const { claims } = await extractWithModel(
      'Iran and Oman held talks in Muscat. Both sides said the meeting was useful.',
      { title: 'T' },
    );
    const speakers = claims
      .filter((c) => c.text.startsWith('the meeting'))
      .map((c) => c.attribution[0]?.actor);
    expect(speakers.sort()).toEqual(['actor:country-irn', 'actor:country-omn']);
  });
});
