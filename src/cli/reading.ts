import type { Claim, Extraction } from '../domain/extraction.js';

/** An extraction to be read by a person: every claim after who makes it, then every event in the order of the text. */
export function toReading({ article, actors, claims, events }: Extraction): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [
    `${article.title}\n`,
    'Claims',
    ...claims.map((claim) => `  ${toSpeakers(claim, names)}: ${quote(claim.text)}`),
    '\nEvents',
    ...events.map((event) => {
      const participants = event.participants.map(
        ({ actor, role }) => `${role.toLowerCase()} ${names.get(actor)}`,
      );
      return `  ${[event.date ?? 'undated', event.type, event.modality.toLowerCase(), event.title, ...participants].join(', ')}`;
    }),
    '\n',
  ].join('\n');
}

function toSpeakers({ attribution }: Claim, names: ReadonlyMap<string, string>): string {
  const speakers = attribution.map(({ actor, stance }) => {
    const doubt = { ASSERTS: '', DENIES: ' (denies)', QUESTIONS: ' (questions)' }[stance];
    return `${names.get(actor)}${doubt}`;
  });
  return ['the author', ...speakers].join(' > ');
}

function quote(text: string): string {
  return text.replace(/\s+/g, ' ');
}
