import type { DateMention, EventTime } from '../doc.js';
import { SUPPORT_VERBS } from '../lexicon/support-verbs.js';
import { headOf, relationOf } from '../syntax-tree.js';
import { findDatesOfNouns } from './date-governor.js';
import { parseDistance } from './clause-links.js';
import { caseWords, childrenOf } from './dependents.js';
import type { EventContext } from './event-context.js';
import { toIsoDate } from './iso-date.js';
import { OCCURRENCE } from './occurrence.js';
import { isOfEvent } from './predicate/relative-pronouns.js';
import { shiftTime } from './shift-time.js';
import { toEventTime, toOpenTime } from './to-event-time.js';

/** Verbs that say no more than that their object took place: "*staged* a walkout". */
const STAGING = new Set(
  'call stage hold launch mount conduct begin start open wage carry make pay take have'.split(' '),
);

/** Verbs of bringing something about or taking part in it, done when it took place: "*boycotted* the 1980 games", unlike "recalled" them. */
const TAKING_PART = new Set(
  'win lose contest rig steal boycott attend host organize organise sign conclude negotiate broker fight lead join skip miss'.split(
    ' ',
  ),
);

const DOCUMENTS =
  /^(?:treaty|agreement|accord|pact|deal|resolution|law|act|decree|constitution|ruling|report)$/;

/**
 * Tells when the event at a token took place by a date that another word of its phrase has: what happened at the same
 * time, what carries it or is carried by it, what it came after. `byGovernor` are the dates by the word they belong to.
 */
export function createPhraseTimeFinder(
  { doc, typeOf }: Pick<EventContext, 'doc' | 'typeOf'>,
  byGovernor: ReadonlyMap<number, readonly DateMention[]>,
): (token: number) => EventTime | null {
  const { syntax } = doc;
  const dateOfNoun = findDatesOfNouns(doc);
  const dateAt = new Map(doc.dates.flatMap((date) => [[date.to - 1, date] as const]));

  /** "was ousted in a *vote in 2022*": by what happened at the same time. */
  const timeOfMeans = (token: number): EventTime | null => {
    if (syntax[token]!.upos !== 'VERB') return null;
    for (const child of childrenOf(syntax, token)) {
      if (relationOf(syntax, child) !== 'obl' || typeOf(child) === null) continue;
      if (!caseWords(syntax, child).some((word) => /^(?:in|during|at)$/.test(word))) continue;
      for (const date of byGovernor.get(child) ?? []) {
        const time = toEventTime(doc, date);
        if (time) return time;
      }
    }
    return null;
  };

  /** "*after the 2014 annexation*, Kenya closed its port": from then on. */
  const timeAfterAnother = (token: number): EventTime | null => {
    if (syntax[token]!.upos !== 'VERB') return null;
    const objects = childrenOf(syntax, token).filter((child) => relationOf(syntax, child) === 'obj');
    // "recalled its ambassador *following the 2011 coup*", which parsers tie to the ambassador
    for (const child of [token, ...objects].flatMap((one) => childrenOf(syntax, one))) {
      if (!/^(?:obl|nmod)$/.test(relationOf(syntax, child)) || syntax[child]!.upos !== 'NOUN') continue;
      if (!caseWords(syntax, child).some((word) => /^(?:after|since|follow(?:ing)?|upon)$/.test(word)))
        continue;
      const date = dateOfNoun.get(child);
      const iso = date && toIsoDate(date.value);
      if (!iso) continue;
      const { value, precision } = iso;
      const length = findLength(child);
      return length
        ? shiftTime(
            { value, precision, basis: date.basis, date: date.index },
            1,
            parseDistance(length.value),
            length.index,
          )
        : toOpenTime(iso, date);
    }
    return null;
  };

  /** "*twenty years after* the 2003 invasion": so long after it, and not from then on. */
  const findLength = (noun: number): DateMention | undefined =>
    childrenOf(syntax, noun)
      .filter((child) => syntax[child]!.deprel === 'case')
      .map((child) => dateAt.get(child - 1))
      .find((date) => date?.timex === 'DURATION');

  /** "the *treaty* signed in 1951 barred Chad": what a text orders or states it does from when it was made. */
  const timeOfDocument = (token: number): EventTime | null => {
    if (syntax[token]!.upos !== 'VERB' || isPresent(token)) return null;
    for (const child of childrenOf(syntax, token)) {
      if (syntax[child]!.deprel !== 'nsubj' || !DOCUMENTS.test(syntax[child]!.lemma)) continue;
      const made = childrenOf(syntax, child).find(
        (one) => syntax[one]!.deprel === 'acl' && byGovernor.has(one),
      );
      const date = made === undefined ? dateOfNoun.get(child) : byGovernor.get(made)![0];
      const time = date && toEventTime(doc, date);
      if (time) return { ...time, basis: 'INFERRED' };
    }
    return null;
  };
  const isPresent = (verb: number): boolean =>
    [verb, ...childrenOf(syntax, verb).filter((child) => /^aux/.test(syntax[child]!.deprel))].some((one) =>
      /^(?:VB[ZP]|MD)$/.test(syntax[one]!.xpos),
    );

  /** "the promise that Kenya *made* in 1990", "the attack *launched* on Monday": said with the verb that carries the noun. */
  const timeOfCarrier = (token: number): EventTime | null => {
    if (syntax[token]!.upos !== 'NOUN') return null;
    // "the bombing of *Chad, which began* in 1969"
    const beyond = childrenOf(syntax, token)
      .filter((child) => relationOf(syntax, child) === 'nmod')
      .flatMap((child) => childrenOf(syntax, child))
      .filter((child) => childrenOf(syntax, child).some((one) => isOfEvent(syntax, one)));
    for (const child of [...childrenOf(syntax, token), ...beyond]) {
      const { deprel, lemma } = syntax[child]!;
      if (!/^acl/.test(deprel) || !(SUPPORT_VERBS.has(lemma) || OCCURRENCE.has(lemma))) continue;
      for (const date of byGovernor.get(child) ?? []) {
        const time = toEventTime(doc, date);
        if (time) return time;
      }
    }
    return null;
  };

  /** "called a *strike* on Monday", "held *talks* on Monday": of a verb that makes one phrase with what happened. */
  const timeOfCarried = (token: number): EventTime | null => {
    if (!STAGING.has(syntax[token]!.lemma) || typeOf(token) === null) return null;
    // "called off Tuesday's visit" on another day
    if (childrenOf(syntax, token).some((child) => syntax[child]!.lemma === 'off')) return null;
    for (const child of childrenOf(syntax, token)) {
      if (relationOf(syntax, child) !== 'obj' || typeOf(child) === null) continue;
      for (const date of byGovernor.get(child) ?? []) {
        // "called a strike *for* Friday": when it is to be
        if (caseWords(syntax, headOf(syntax, date)).includes('for')) continue;
        const time = toEventTime(doc, date);
        if (time) return time;
      }
    }
    return null;
  };

  /** "lost *the 2022 election*", "*the 2015 agreement* was signed in Lima" */
  const timeOfOccasion = (token: number): EventTime | null => {
    if (!TAKING_PART.has(syntax[token]!.lemma) || syntax[token]!.upos !== 'VERB') return null;
    for (const child of childrenOf(syntax, token)) {
      if (!/^(?:obj|nsubj:pass)$/.test(syntax[child]!.deprel)) continue;
      const date = dateOfNoun.get(child);
      const time = date && toEventTime(doc, date);
      if (time) return { ...time, basis: 'INFERRED' };
    }
    return null;
  };

  /** "began on *Oct. 7 when* militants stormed the town": the clause tells what happened that day. */
  const timeBeforeWhen = (token: number): EventTime | null => {
    if (!/^(?:advcl|acl)/.test(syntax[token]!.deprel)) return null;
    const when = childrenOf(syntax, token).find((child) => syntax[child]!.lemma.toLowerCase() === 'when');
    if (when === undefined || when > token) return null;
    const date =
      dateAt.get(when - 1) ?? (syntax[when - 1]?.upos === 'PUNCT' ? dateAt.get(when - 2) : undefined);
    const iso = date && toIsoDate(date.value);
    // "had not won since *1986, when* he led them": that year, whatever stands before it
    return iso ? { value: iso.value, precision: iso.precision, basis: date.basis, date: date.index } : null;
  };

  /** "has objected *since the day* that Chad *joined* in 1991": on the day of which a clause tells. */
  const timeOfTheDay = (token: number): EventTime | null => {
    if (syntax[token]!.upos !== 'VERB') return null;
    for (const child of childrenOf(syntax, token)) {
      if (
        relationOf(syntax, child) !== 'obl' ||
        !/^(?:day|week|month|year|moment)$/.test(syntax[child]!.lemma)
      )
        continue;
      const clause = childrenOf(syntax, child).find((one) => /^acl/.test(syntax[one]!.deprel));
      const date = clause === undefined ? undefined : byGovernor.get(clause)?.[0];
      const iso = date && toIsoDate(date.value);
      if (!iso) continue;
      if (caseWords(syntax, child).some((word) => /^(?:since|from|after)$/.test(word)))
        return toOpenTime(iso, date);
      return toEventTime(doc, date);
    }
    return null;
  };

  /** "violence after the *2007* election, *in which* he supported Lind": when that was in which it was done. */
  const timeOfWhich = (token: number): EventTime | null => {
    const which = childrenOf(syntax, token).find(
      (child) => syntax[child]!.xpos === 'WDT' && relationOf(syntax, child) === 'obl',
    );
    const preposition = which === undefined ? -1 : which - 1;
    if (!/^(?:in|during|at)$/.test(syntax[preposition]?.lemma ?? '')) return null;
    const noun = syntax[preposition - 1]?.upos === 'PUNCT' ? preposition - 2 : preposition - 1;
    if (syntax[noun]?.upos !== 'NOUN') return null;
    const date = dateOfNoun.get(noun) ?? byGovernor.get(noun)?.[0];
    const time = date && toEventTime(doc, date);
    return time ? { ...time, basis: 'INFERRED' } : null;
  };

  const finders = [
    timeOfMeans,
    timeOfWhich,
    timeOfCarrier,
    timeOfCarried,
    timeOfOccasion,
    timeBeforeWhen,
    timeAfterAnother,
    timeOfDocument,
    timeOfTheDay,
  ];
  return (token) => {
    for (const find of finders) {
      const time = find(token);
      if (time) return time;
    }
    return null;
  };
}
