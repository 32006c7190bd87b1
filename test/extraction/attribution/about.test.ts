import { describe, expect, it } from 'vitest';
import { extractWithModel } from '../../support/extract.js';

/** The names of the actors that the first claim with this content is about. */
async function aboutOf(text: string, content: string): Promise<(string | undefined)[]> {
  const { actors, claims } = await extractWithModel(text, { title: 'T' });
  const claim = claims.find((c) => c.text.replace(/\.$/, '') === content);
  return (claim?.about.actors ?? []).map((id) => actors.find((a) => a.id === id)?.name);
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

  it('is nobody for a noun that says itself whose it is', async () => {
    const text = 'Oxfam reported that prisoners starve. Norway rejects the report of the court.';
    expect(await aboutOf(text, 'the report of the court')).not.toContain('Oxfam');
  });
});
