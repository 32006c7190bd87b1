import type { DateMention, EventTime } from '../doc.js';
import { IRREALIS, PROSPECTIVE } from '../lexicon/modality-cues.js';
import { SUPPORT_VERBS, UNDERGOING_VERBS } from '../lexicon/support-verbs.js';
import { NOT_EVENTS } from '../lexicon/other.js';
import type { EventContext } from './event-context.js';
import { findGovernors, toSegments } from './date-governor.js';
import { OCCURRENCE } from './occurrence.js';
import { createPhraseTimeFinder } from './phrase-times.js';
import { findLeadingDates, isOfLine } from './leading-dates.js';
import { findClauseLinks, toLinksByToken, type ClauseLink } from './clause-links.js';
import { shiftTime } from './shift-time.js';
import { toEventTime } from './to-event-time.js';
import { joinedTo } from './predicate/conjuncts.js';
import { relationOf } from '../syntax-tree.js';
import { caseWords, childrenOf, isPredicateParticiple, measureOf } from './dependents.js';

const MAX_DEPTH = 8;
/** Tells when the event at a token took place; null where nothing in its clause says so. */
export type FindTime = (token: number) => EventTime | null;

export function createTimeFinder(context: Pick<EventContext, 'doc' | 'typeOf'>): FindTime {
  const own = createOwnTimeFinder(context);
  const links = toLinksByToken(findClauseLinks(context.doc).filter(({ distance }) => distance !== null));
  // "was sentenced on Monday for taking bribes, two years after her *arrest*": of the gerund's clause
  const timeAround = (verb: number): EventTime | null => {
    const { xpos, head, deprel } = context.doc.syntax[verb]!;
    return own(verb) ?? (xpos === 'VBG' && deprel === 'advcl' ? own(head) : null);
  };
  const linked = (token: number): EventTime | null =>
    findLinkedTime(links.get(token) ?? [], own, timeAround, token);
  return (token) => {
    const time = own(token) ?? linked(token);
    if (time) return time;
    // "seceded in 2008, nine years after air *strikes* drove it out": when what they did was done
    const { upos, deprel, head } = context.doc.syntax[token]!;
    return upos === 'NOUN' && deprel === 'nsubj' && links.has(head) ? linked(head) : null;
  };
}

/** "left on Friday, a day after the truce *collapsed*", and "*left* a day after the truce collapsed on Thursday". */
function findLinkedTime(
  links: readonly ClauseLink[],
  own: FindTime,
  timeAround: FindTime,
  token: number,
): EventTime | null {
  for (const { anchor, placed, order, distance, date } of links) {
    const time = token === anchor ? timeAround(placed) : own(anchor);
    const shifted = time && shiftTime(time, token === placed ? order : -order, distance, date);
    if (shifted) return shifted;
  }
  return null;
}

function createOwnTimeFinder({ doc, typeOf }: Pick<EventContext, 'doc' | 'typeOf'>): FindTime {
  const { syntax } = doc;
  const segments = toSegments(doc);
  const byGovernor = findGovernors({ doc, typeOf }, segments);
  const leads = findLeadingDates(doc);
  const findPhraseTime = createPhraseTimeFinder({ doc, typeOf }, byGovernor);

  const find = (token: number, depth: number): EventTime | null => {
    const own = withoutFronted(token, byGovernor.get(token));
    if (own) {
      const times = own.flatMap((date) => toEventTime(doc, date) ?? []);
      // "the Easter bombings *of 2019*": what the text says before what is reckoned from the article's day
      const said = syntax[token]!.upos === 'NOUN' && times.find(({ basis }) => basis === 'EXPLICIT');
      const first = said || times[0];
      // "fifty years ago, *on 29 October 1956*": the finest of what agrees
      if (first) return times.reduce((a, b) => (b.value.startsWith(`${a.value}-`) ? b : a), first);
    }
    // "a *wave* of attacks hit the port in May", "Storm *Berta* hit the port in May"
    const isTitle = syntax[token]!.deprel === 'nmod:desc';
    const whole = measureOf(syntax, token) ?? (isTitle ? syntax[token]!.head : token);
    const { deprel } = syntax[whole]!;
    const head = joinedTo(syntax, whole);
    const inside = findPhraseTime(token);
    if (inside) return inside;
    const line = leads.get(doc.tokens[token]!.sentence);
    if (line && isOfLine(syntax, token, line)) return toEventTime(doc, line.date);
    const helped = helpedBy(token);
    if (helped !== null && depth < MAX_DEPTH && byGovernor.has(helped)) return find(helped, MAX_DEPTH);
    const last = lastOfPair(token);
    if (last !== null && depth < MAX_DEPTH && byGovernor.has(last)) return find(last, MAX_DEPTH);
    if (!syntax[head] || depth >= MAX_DEPTH) return null;
    if (isPredicateParticiple(syntax, token)) return find(head, depth + 1);
    if (!sharesTime(whole)) {
      // "*In 1999*, NATO bombed …, and Russia protested": a date before the first subject is for both, a semicolon ends it
      if (deprel !== 'conj' || !beginsWithDate(head) || hasSemicolon(head, token)) return null;
      return find(head, depth + 1);
    }
    return find(head, depth + 1);
  };

  /** "*Elected in 1997*, he resigned in 2001": of what a participle tells before the clause, whatever the parser ties it to. */
  const withoutFronted = (
    token: number,
    dates: readonly DateMention[] | undefined,
  ): readonly DateMention[] | undefined => {
    if (!dates || dates.length < 2) return dates;
    const { from } = doc.sentences[doc.tokens[token]!.sentence]!;
    const isFronted = ({ to }: DateMention): boolean =>
      syntax[from]!.xpos === 'VBN' && from < token && doc.tokens[to]?.text === ',' && to < token;
    const rest = dates.filter((date) => !isFronted(date));
    return rest.length > 0 ? rest : dates;
  };

  /** "sent troops in 2002 and *helped* remove him in 2011": one with what was done with that help. */
  const helpedBy = (token: number): number | null =>
    /^(?:help|assist)$/.test(syntax[token]!.lemma)
      ? (childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'xcomp') ?? null)
      : null;

  /** "was arrested and *charged* in 2021": one date for both, said with the last. */
  const lastOfPair = (token: number): number | null => {
    const next = childrenOf(syntax, token).find((child) => syntax[child]!.deprel === 'conj');
    return next !== undefined && next - token <= 3 && syntax[next]!.upos === 'VERB' && !hasSubject(next)
      ? next
      : null;
  };

  /** Whether what a token depends on is the same happening, or one at the same time. */
  const sharesTime = (token: number): boolean => {
    const { deprel, upos, xpos } = syntax[token]!;
    const head = joinedTo(syntax, token);
    const governor = syntax[head]!.lemma;
    if (upos === 'NOUN' || upos === 'PROPN') {
      // "the coup in 1973, the landing in 1975 *and a war*" is of neither year
      if (deprel === 'conj') return syntax[head]!.upos === 'NOUN' && !isBetween(head, token);
      // "a *strike* grounded flights on Tuesday"
      if (deprel === 'nsubj' && syntax[head]!.upos === 'VERB')
        return !NOT_EVENTS.has(governor) || OCCURRENCE.has(governor);
      const carried =
        SUPPORT_VERBS.has(governor) || UNDERGOING_VERBS.has(governor) || OCCURRENCE.has(governor);
      // "left two years *after* the coup"
      const apart = caseWords(syntax, token).some((word) =>
        /^(?:after|before|since|until|following)$/.test(word),
      );
      return carried && !apart && /^(obj|nsubj|nsubj:pass|obl)$/.test(deprel);
    }
    // "was *born* in 1950, studied in Rome and was jailed"
    if (deprel === 'conj' && governor === 'bear') return false;
    // "bombed it in 1969, invaded Peru *in 1989* and went to war": each of a row has its own
    if (deprel === 'conj')
      return !hasSubject(token) && !hasSemicolon(head, token) && !isAfterDated(head, token);
    if (deprel === 'xcomp') return !IRREALIS.has(governor) && !PROSPECTIVE.has(governor);
    if (deprel === 'advcl') {
      const marked = childrenOf(syntax, token).some(
        (child) => /^(mark|case)$/.test(syntax[child]!.deprel) && syntax[child]!.lemma !== 'by',
      );
      return xpos === 'VBG' && !marked && !hasSubject(token);
    }
    return false;
  };

  const isBetween = (first: number, last: number): boolean => {
    const dates = byGovernor.get(first) ?? [];
    return dates.length > 0 && dates.every(({ from, to }) => from > first && to <= last);
  };
  const hasSubject = (token: number): boolean =>
    childrenOf(syntax, token).some((child) => relationOf(syntax, child) === 'nsubj');
  const isAfterDated = (first: number, last: number): boolean =>
    childrenOf(syntax, first).some(
      (child) => child < last && syntax[child]!.deprel === 'conj' && byGovernor.has(child),
    );
  const hasSemicolon = (from: number, to: number): boolean => segments[from] !== segments[to];
  const beginsWithDate = (verb: number): boolean => {
    const subject = childrenOf(syntax, verb).find((child) => relationOf(syntax, child) === 'nsubj');
    return (byGovernor.get(verb) ?? []).some((date) => subject !== undefined && date.to <= subject);
  };
  return (token) => find(token, 0);
}
