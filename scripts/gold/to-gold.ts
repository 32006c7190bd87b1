import type {
  GoldClaim,
  GoldDate,
  GoldDocument,
  GoldEvent,
  GoldParticipant,
  Range,
} from '../../src/evaluate/gold.js';
import { type AuthoredArticle, toFields, toItems } from './authored-article.js';
import { Entities } from './entities.js';
import { findNearest, findQuoted } from './quoting.js';

/** How far a cue may stand from its content, and a source from its cue, in characters. */
const REACH = 300;
const STANCES = ['DENIES', 'QUESTIONS'] as const;

/** Finds the offsets of all that the annotation quotes. Throws an error that names the article and the line. */
export function toGold({ id, head, text, parts }: AuthoredArticle): GoldDocument {
  const [names, dates, events, claims] = parts as [string[], string[], string[], string[]];
  const at = <T>(lines: readonly string[], convert: (line: string) => T): T[] =>
    lines.map((line) => {
      try {
        return convert(line);
      } catch (cause) {
        throw new Error(`${id}: “${line}”: ${(cause as Error).message}`, { cause });
      }
    });
  const entities = at([names.join('\n')], () => new Entities(text, names))[0]!;
  const goldDates = at(
    dates.filter((line) => !line.startsWith('years')),
    (line) => toDate(text, line),
  );
  const ids = claims.map((line) => line.split(/\s/u, 1)[0]!);
  return {
    id,
    text,
    title: text.split('\n', 1)[0]!,
    genre: head.genre!,
    topic: head.topic!,
    publishedAt: head.published!,
    actors: entities.mentions,
    entities: entities.list,
    dates: goldDates,
    years: toYears(
      goldDates,
      dates.filter((line) => line.startsWith('years')),
      events,
    ),
    events: at(events, (line) => toEvent(text, entities, line)),
    claims: at(claims, (line) => toClaim(text, entities, ids, line)),
  };
}

/** `words = value` */
function toDate(text: string, line: string): GoldDate & { text: string } {
  const [words = '', value = ''] = line.split(/\s+=\s+/u);
  const [start, end] = findQuoted(text, words)[0]!;
  const tt =
    value.startsWith('P') && !value.includes('_') ? 'DURATION' : value.includes('T') ? 'TIME' : 'DATE';
  return { start, end, text: text.slice(start, end), value, tt };
}

/** Years of dates and events; `years + 1901` adds one, `years - 2099` takes one away. */
function toYears(
  dates: readonly GoldDate[],
  changes: readonly string[],
  events: readonly string[],
): number[] {
  const years = new Set(
    [...dates.flatMap(({ value }) => value.split('/')), ...events.flatMap(toFields)]
      .flatMap((value) => /^\d{4}(?!\d)/u.exec(value)?.[0] ?? [])
      .map(Number),
  );
  for (const change of changes) {
    const [, sign, ...given] = change.split(/\s+/u);
    for (const year of given.map(Number)) {
      if (sign === '+') years.add(year);
      else years.delete(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** `TYPE mode | trigger; trigger | agent A; B | target C | reciprocal | 1999` */
function toEvent(text: string, entities: Entities, line: string): GoldEvent {
  const [type = '', triggers = '', ...rest] = toFields(line);
  const [code = '', mode] = type.split(' ');
  const trigger = toItems(triggers).map((each) => findQuoted(text, each)[0]!);
  const participants = (role: string) => {
    const field = rest.find((each) => each.startsWith(`${role} `));
    if (!field) return null;
    return toItems(field.slice(role.length + 1)).map((each) =>
      toParticipant(text, entities, each, trigger[0]!),
    );
  };
  const year = rest.find((each) => /^\d{4}$/u.test(each));
  return {
    code,
    ...(mode ? { mode } : {}),
    trigger,
    agent: participants('agent'),
    target: participants('target'),
    ...(rest.includes('reciprocal') ? { reciprocal: true } : {}),
    year: year ? Number(year) : null,
  };
}

/** `words` or `words=canonical name` */
function toParticipant(text: string, entities: Entities, quoted: string, trigger: Range): GoldParticipant {
  const [words = '', name] = quoted.split('=');
  const [start, end] = findNearest(findQuoted(text, words), trigger);
  const entity = name ? entities.get(name) : entities.findReferent([start, end]);
  return { start, end, text: text.slice(start, end), ...(entity ? { entity } : {}) };
}

/** `c2 in c1 | source=Name & Name | cue | content + its second part | about A; B | DENIES` */
function toClaim(text: string, entities: Entities, ids: readonly string[], line: string): GoldClaim {
  const [id = '', sourceField = '', cueField = '', contentField = '', ...rest] = toFields(line);
  const [sourceWords = '', names] = sourceField.split('=');
  const parts = contentField.split(' + ').map((part) => findQuoted(text, part)[0]!);
  const content: Range = [parts[0]![0], parts.at(-1)![1]];
  const cue = cueField === '-' ? null : findNearest(findQuoted(text, cueField), content, REACH);
  const source =
    sourceWords === '-' ? null : findNearest(findQuoted(text, sourceWords), cue ?? content, REACH);
  const referent = source && entities.findReferent(source);
  const parent = / in (\S+)$/u.exec(id)?.[1];
  if (parent && !ids.includes(parent)) throw new Error(`There is no claim ${parent}.`);
  const about = rest.find((each) => each.startsWith('about '));
  const stance = STANCES.find((each) => rest.includes(each)) ?? 'ASSERTS';
  // "No one claims that …" is nobody's denial.
  const negative = stance !== 'ASSERTS' || rest.includes('NEGATIVE');
  return {
    source: source && [source],
    cue: cue ? [cue] : [],
    content: parts.length > 1 ? parts : without(text, content, [source, cue]),
    ...(parent ? { parent: ids.indexOf(parent) } : {}),
    ...(negative ? { negative: true } : {}),
    stance,
    speakers: names ? names.split(' & ').map((name) => entities.get(name)) : referent ? [referent] : [],
    about: about ? toItems(about.slice('about '.length)).map((name) => entities.get(name)) : [],
  };
}

/** A content less the frame that stands in its midst: "Prices would hardly change, they added, because …". */
function without(text: string, [start, end]: Range, frame: readonly (Range | null)[]): Range[] {
  const inside = frame.filter((range): range is Range => !!range && range[0] > start && range[1] < end);
  if (!inside.length) return [[start, end]];
  let from = Math.min(...inside.map(([at]) => at));
  let to = Math.max(...inside.map(([, at]) => at));
  while (/[\s,"]/u.test(text[from - 1]!)) from--;
  while (/[\s,"]/u.test(text[to]!)) to++;
  return [
    [start, from],
    [to, end],
  ];
}
