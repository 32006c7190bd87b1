import type { Extraction } from '../../../src/domain/extraction.js';
import { ExtractionBuilder } from './extraction-builder.js';

/**
 * An article of `sentences` sentences: in each, two of ten persons meet in a year, and the first claims something
 * of the second.
 */
export function meetingsExtraction(
  sentences: number,
  url = 'https://example.org/meetings',
  publishedAt: string | null = null,
): Extraction {
  const lines = Array.from({ length: sentences }, (_, i) => {
    const [one, other] = [`Person ${i % 10}`, `Person ${(i + 1) % 10}`];
    return {
      one,
      other,
      text: `${one} met ${other} in ${1900 + (i % 50)} and said that meeting ${i} of ${other} was long.`,
    };
  });
  const a = new ExtractionBuilder(
    `Many meetings\n\n${lines.map(({ text }) => text).join('\n')}\n`,
    url,
    publishedAt,
  );
  for (let i = 0; i < 10; i++) a.actor(`person-${i}`, `Person ${i}`, 'PERSON', [`Person ${i}`]);
  lines.forEach(({ one, other, text }, i) => {
    const within = (words: string) => a.span(text, 0, words);
    const met = a.event(
      within('met'),
      {
        title: `${one} meets ${other}`,
        type: 'CONSULT',
        mode: 'visit',
        year: 1900 + (i % 50),
        when: within(String(1900 + (i % 50))),
      },
      [
        [`person-${i % 10}`, 'AGENT', within(one)],
        [`person-${(i + 1) % 10}`, 'TARGET', within(other)],
      ],
    );
    a.claim(
      within(`meeting ${i} of ${other} was long`),
      'INDIRECT',
      [{ actor: `person-${i % 10}`, cue: within('said'), source: within(one) }],
      { actors: [`person-${(i + 1) % 10}`], events: [met] },
    );
  });
  return a.build();
}
