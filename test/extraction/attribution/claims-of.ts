import { extractWithModel } from '../../support/extract.js';

/** Each claim as "source > inner source: content", with the stance where it is not ASSERTS, without a final full stop. */
export async function claimsOf(text: string): Promise<string[]> {
  const { actors, claims } = await extractWithModel(text, { title: 'T' });
  const names = new Map(actors.map((a) => [a.id, a.name]));
  return claims.map(({ attribution, text: content }) => {
    const chain = attribution.map(({ actor, stance }) => {
      const name = names.get(actor);
      if (!name) throw new Error(`${actor} is in a chain but not among the actors.`);
      return stance === 'ASSERTS' ? name : `${name} (${stance})`;
    });
    return `${chain.join(' > ')}: ${content.replace(/\.$/, '')}`;
  });
}
