import type { Extraction } from '../../../src/domain/extraction.js';
import { ExtractionBuilder } from '../../api/support/extraction-builder.js';

/** An article of `claims` claims by `actors` actors about one another, in heavy-tailed shares as news has them. */
export function largeExtraction(claims: number, actors: number): Extraction {
  const names = Array.from({ length: actors }, (_, i) => `Minister${i}x`);
  const pick = (i: number, salt: number) =>
    Math.floor(actors * (((i * 7919 + salt * 104_729) % 1000) / 1000) ** 2);
  const lines = Array.from({ length: claims }, (_, i) => {
    const [speaker, about] = [pick(i, 1), pick(i, 2)];
    return {
      speaker,
      about,
      text: `${names[speaker]} said that ${names[about]} agreed for the ${i}th time.`,
    };
  });
  const a = new ExtractionBuilder(
    `A large article\n\n${lines.map(({ text }) => text).join('\n')}\n`,
    'https://example.org/large',
  );
  for (const name of new Set(lines.flatMap(({ speaker, about }) => [names[speaker]!, names[about]!]))) {
    a.actor(name, name, 'PERSON', [`${name} said`]);
  }
  for (const [i, { speaker, about, text }] of lines.entries()) {
    const content = `that ${names[about]} agreed for the ${i}th time`;
    const source = {
      actor: names[speaker]!,
      cue: a.span(text, 0, 'said'),
      source: a.span(text, 0, names[speaker]),
    };
    a.claim(a.span(content), 'INDIRECT', [source], { actors: [names[about]!] });
  }
  return a.build();
}
