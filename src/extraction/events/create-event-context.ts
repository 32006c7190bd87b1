import type { EventContext, EventLayers } from './event-context.js';
import { createMentionIndex } from './mention-index.js';
import { getNounArguments } from './noun-arguments.js';
import { getPredicateArguments } from './predicate/predicate-arguments.js';
import { createTriggerFinder } from './trigger-matching.js';

export function createEventContext(doc: EventLayers): EventContext {
  const predicate = memoize((token) => getPredicateArguments(doc.syntax, token));
  const dated = new Set(
    doc.dates.flatMap(({ timex, from, to }) =>
      timex === 'DATE' || timex === 'TIME' ? Array.from({ length: to - from }, (_, i) => from + i) : [],
    ),
  );
  const countries = new Map(
    doc.entities.flatMap(({ kind, iso3, index }) =>
      kind === 'COUNTRY' && iso3 ? [[iso3, index] as const] : [],
    ),
  );
  let labour: boolean | null = null;
  const context: EventContext = {
    doc,
    isDate: (token) => dated.has(token),
    isLabourStory: () => (labour ??= isLabourStory(doc)),
    countryOf(entity) {
      const { category, iso3 } = doc.entities[entity]!;
      return category === 'PLACE' && iso3 ? (countries.get(iso3) ?? null) : null;
    },
    mentions: createMentionIndex(doc),
    predicate,
    noun: memoize((token) => getNounArguments(doc.syntax, token, predicate)),
    trigger: (token) => findTrigger(token),
    typeOf: (token) => findTrigger(token)?.trigger.type ?? null,
  };
  const findTrigger = createTriggerFinder(context);
  return context;
}

const WORK =
  /^(?:union|unionist|worker|walkout|wage|pay|staff|picket|employer|employee|nurse|teacher|driver|crew)$/;
const WAR =
  /^(?:missile|airstrike|drone|bomb|rocket|troop|soldier|military|army|militant|warplane|jet|target|shell)$/;

function isLabourStory({ syntax }: Pick<EventLayers, 'syntax'>): boolean {
  const count = (words: RegExp): number =>
    syntax.filter(({ lemma }) => words.test(lemma.toLowerCase())).length;
  const work = count(WORK);
  return work >= 2 && work > 2 * count(WAR);
}

function memoize<T>(compute: (token: number) => T): (token: number) => T {
  const known = new Map<number, T>();
  return (token) => {
    let value = known.get(token);
    if (value === undefined) known.set(token, (value = compute(token)));
    return value;
  };
}
