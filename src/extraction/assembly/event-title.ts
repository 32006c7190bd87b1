import type { Doc, EventMention, Mention } from '../doc.js';
import { impliedAt } from './implied-at.js';

/**
 * A short name of an event for lists and pictures, in the text's own words for the trigger and canonical names for
 * the participants: "NATO bombed Yugoslavia", "invasion: United States, Iraq".
 */
export function toEventTitle(doc: Doc, event: EventMention): string {
  const nameOf = (entity: number | undefined): string => doc.entities[entity ?? -1]?.name ?? '';
  const names = (...roles: string[]) => [
    ...new Set([
      ...event.participants
        .filter((p) => roles.includes(p.role))
        .map((p) => nameOf((doc.mentions[p.mention] as Mention).entity)),
      // "we": who speaks
      ...event.firstPersons
        .filter((p) => roles.includes(p.role))
        .map((p) => nameOf(impliedAt(doc, p.token)[0]?.entity))
        .filter((name) => name !== ''),
    ]),
  ];
  const verbal = doc.syntax[event.from]?.upos === 'VERB';
  const [agents, targets, others] = [names('AGENT'), names('TARGET'), names('PARTICIPANT')];
  if (verbal) return [list(agents), event.text, list([...targets, ...others])].filter(Boolean).join(' ');
  const all = [...new Set([...agents, ...targets, ...others])];
  return all.length ? `${event.text}: ${all.join(', ')}` : event.text;
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
