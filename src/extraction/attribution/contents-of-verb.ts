import type { TokenRange } from '../doc.js';
import type { CueFrame } from '../lexicon/cues/cue-entry.js';
import { ACCUSING_VERBS, NAMING_VERBS } from '../lexicon/cues/stances.js';
import { KNOWN, MAKING, PREPOSITIONAL_CUES } from '../lexicon/cues/verbs.js';
import { lowerBound } from '../position-search.js';
import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import { findAnsweredBack } from './answered-back.js';
import { clausesOfVerb } from './clauses-of-verb.js';
import { isTemporal, trim, withoutCase, type Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { isAgent } from './agents.js';
import { RAISING } from './find-source.js';
import type { Source } from './source.js';
import { objectAsSubject } from './subjects.js';

/** Verbs whose infinitive may have a subject of its own: "expects *the dividend* to be cut". */
const WITH_SUBJECT =
  /^(?:want|need|like|expect|consider|believe|call|deem|declare|see|find|think|prefer|love|hate)$/;

/** Verbs of what is to come, so that a time behind the object is its own: "expects *a rate of 4 percent by May*". */
const AHEAD = /^(?:expect|predict|forecast|foresee|anticipate|promise|pledge|propose|want|fear|envision)$/;

export function contentsOfVerb(doc: AttributionContext, cue: Cue, source: Source | null): Content[] {
  const verb = cue.head;
  const contents: Content[] = [];
  const add = (range: TokenRange | null, frame: CueFrame, subject?: number) => {
    const trimmed = range && trim(doc, range);
    if (trimmed && !overlapsCue(trimmed, cue) && !isPastSemicolon(doc, cue, trimmed)) {
      contents.push({ range: trimmed, frame, ...(subject === undefined ? {} : { subject }) });
    }
  };
  const object = objectOf(doc, verb);
  const clauses = clausesOfVerb(doc, cue, source);
  for (const { from, to } of clauses) {
    const isCharge = ACCUSING_VERBS.has(syntaxOf(doc, verb).lemma) && doc.tokens[from]?.text === 'of';
    const start = isCharge ? from + 1 : from;
    const end = from > verb ? endOfClause(doc, start, to) : to;
    add({ from: start, to: end }, 'CLAUSE', isCharge ? object : undefined);
  }
  addInfinitives(doc, verb, object, add);
  const isAhead = AHEAD.test(syntaxOf(doc, verb).lemma);
  const phrases = childrenBy(doc.syntax, verb, 'obl').filter(
    (i) => i > verb && (isAhead || !isTemporal(doc, i)) && !hasRelation(doc.syntax, i, 'obl:agent'),
  );
  addPrepositional(doc, verb, phrases, add);
  const answered = findAnsweredBack(doc, verb);
  if (answered !== null) add(withoutCase(doc, subtreeRange(doc.syntax, answered), answered), 'NOMINAL');
  addFreeRelative(doc, verb, add);
  addMadeClear(doc, verb, add);
  const isFree = isFreeRelative(doc, verb, object);
  if (isFree) {
    // "what Tokyo called “illegal drills”", "what it describes as a routine patrol": what it is called.
    for (const part of childrenBy(doc.syntax, verb, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj').filter(
      (i) => i > verb,
    ))
      add(withoutCase(doc, subtreeRange(doc.syntax, part), part), 'NOMINAL');
  }
  if (object !== undefined && object > verb) addJudged(doc, verb, object, phrases, add);
  addPassive(doc, cue, add);
  // "a charge Stockholm denies", "whom it accused of …": what is said stands before, as the noun modified.
  const { deprel, head } = syntaxOf(doc, verb);
  const isSaid = deprel === 'acl:relcl' && head >= 0 && !isSpokenByNoun(doc, verb);
  if (isSaid && !isFree && !clauses.length && object === undefined) {
    const loose = syntaxOf(doc, head).children.filter((i) => i > head && syntaxOf(doc, i).upos === 'PUNCT');
    add(subtreeRange(doc.syntax, head, new Set([verb, ...loose])), 'NOMINAL');
  }
  return contents;
}

/** "ships *which warned* that …", unlike "a charge Stockholm denies": the noun is who does it. */
function isSpokenByNoun(doc: AttributionContext, verb: number): boolean {
  const subjects = childrenBy(doc.syntax, verb, 'nsubj');
  return subjects.length > 0 && subjects.every((i) => /^(?:WP|WDT)$/.test(syntaxOf(doc, i).xpos));
}

/** "said that it had paid*; it* …", "asked whether it had paid, *and that* …" of a verb further out: what goes on behind is none of it. */
function endOfClause(doc: AttributionContext, from: number, to: number): number {
  const asks = /^(?:whether|if)$/i.test(doc.tokens[from]?.text ?? '');
  for (let i = from + 1; i < to - 1; i++) {
    const { text = '' } = doc.tokens[i] ?? {};
    const next = doc.tokens[i + 1]?.text ?? '';
    const isEnd = text === ';' ? next !== 'that' : asks && text === 'and' && next === 'that';
    if (isEnd && !isInQuotes(doc, i)) return i;
  }
  return to;
}

/** Quotes nest a few deep at most. */
const MAX_NESTED = 4;

function isInQuotes({ quotes }: AttributionContext, token: number): boolean {
  const end = lowerBound(quotes, (quote) => quote.from <= token);
  return quotes.slice(Math.max(0, end - MAX_NESTED), end).some(({ to }) => token < to);
}

/** "what Tokyo called …": "what" is the object, or to some trees the noun that the clause modifies. */
function isFreeRelative(doc: AttributionContext, verb: number, object: number | undefined): boolean {
  const { deprel, head } = syntaxOf(doc, verb);
  const what = object ?? (deprel === 'acl:relcl' ? head : verb);
  return what < verb && doc.tokens[what]?.text.toLowerCase() === 'what';
}

type Add = (range: TokenRange | null, frame: CueFrame, subject?: number) => void;

/** "vowed to leave", "urged the rebels to leave", "expects the dividend to be cut". */
function addInfinitives(doc: AttributionContext, verb: number, object: number | undefined, add: Add): void {
  const [infinitive] = childrenBy(doc.syntax, verb, 'xcomp');
  const range = infinitive === undefined ? null : subtreeRange(doc.syntax, infinitive);
  // "*The commission* is said *to study the idea*": with whom it is said of.
  const raised = childrenBy(doc.syntax, verb, 'nsubj:pass')[0];
  if (range && raised !== undefined && raised < verb && RAISING.test(syntaxOf(doc, verb).lemma)) {
    add({ from: subtreeRange(doc.syntax, raised)?.from ?? raised, to: range.to }, 'INFINITIVE');
    add(range, 'INFINITIVE', raised);
    return;
  }
  // "denounced as reckless" judges.
  if (!range || hasCase(doc, infinitive as number, (word) => word === 'as')) return;
  const { lemma } = syntaxOf(doc, verb);
  // "asked *the court* to order a recount" has an indirect object to some trees.
  const subject = [object, ...childrenBy(doc.syntax, verb, 'iobj')].find((i) => i !== undefined && i > verb);
  // "accused me *of* washing hands": a charge, and nothing of whom it is against.
  if (
    subject !== undefined &&
    isToldOf(doc, subject) &&
    hasCase(doc, infinitive as number, (w) => w === 'of')
  )
    return;
  const withSubject =
    subject === undefined
      ? null
      : { from: subtreeRange(doc.syntax, subject)?.from ?? range.from, to: range.to };
  if (WITH_SUBJECT.test(lemma)) add(withSubject, 'INFINITIVE');
  // "whom they accuse *of* arming both": the charge alone
  const said =
    ACCUSING_VERBS.has(lemma) &&
    childrenBy(doc.syntax, infinitive as number, 'mark', 'case').includes(verb + 1)
      ? withoutCase(doc, range, infinitive as number)
      : range;
  add(said, 'INFINITIVE', lemma === 'promise' ? undefined : subject);
  add(withSubject, 'INFINITIVE');
}

/** "called for talks", "warned of war". */
function addPrepositional(doc: AttributionContext, verb: number, phrases: readonly number[], add: Add): void {
  const prepositions = PREPOSITIONAL_CUES.get(syntaxOf(doc, verb).lemma);
  const cued = phrases.find((i) => hasCase(doc, i, (word) => prepositions?.has(word) ?? false));
  if (cued === undefined) return;
  // "called on the police not to shoot", "appealed to both to talk": what they shall do is what is said.
  const demand = childrenBy(doc.syntax, verb, 'advcl', 'xcomp').find(
    (i) => i > cued && hasCase(doc, i, (word) => word === 'to'),
  );
  if (demand !== undefined && hasCase(doc, cued, (word) => /^(?:on|upon|to|for)$/.test(word)))
    add(subtreeRange(doc.syntax, demand), 'PREPOSITIONAL', cued);
  else add(withoutCase(doc, subtreeRange(doc.syntax, cued), cued), 'PREPOSITIONAL');
}

/** "protested on Monday over *what Somalia called illegal*", "complained about *how they were treated*". */
function addFreeRelative(doc: AttributionContext, verb: number, add: Add): void {
  const prepositions = PREPOSITIONAL_CUES.get(syntaxOf(doc, verb).lemma);
  for (const clause of childrenBy(doc.syntax, verb, 'obl', 'advcl', 'ccomp', 'xcomp')) {
    const range = subtreeRange(doc.syntax, clause);
    if (!range || range.from <= verb) continue;
    const at = /^(?:IN|TO)$/.test(syntaxOf(doc, range.from).xpos) ? range.from : range.from - 1;
    const word = doc.tokens[at]?.text.toLowerCase() ?? '';
    if (at <= verb || !(prepositions?.has(word) || /^(?:about|over|against)$/.test(word))) continue;
    if (/^(?:what|how|why|who|whether)$/.test(doc.syntax[at + 1]?.lemma ?? '') && at + 3 < range.to)
      add({ from: at + 1, to: range.to }, 'PREPOSITIONAL');
  }
}

/** "made it clear *that …*", "let it be known *that …*": the clause hangs on the word that the verb goes with. */
function addMadeClear(doc: AttributionContext, verb: number, add: Add): void {
  if (!MAKING.has(syntaxOf(doc, verb).lemma)) return;
  for (const part of childrenBy(doc.syntax, verb, 'xcomp', 'obj')) {
    if (part < verb || !KNOWN.has(syntaxOf(doc, part).lemma)) continue;
    for (const clause of childrenBy(doc.syntax, part, 'ccomp', 'csubj'))
      add(subtreeRange(doc.syntax, clause), 'CLAUSE');
  }
}

/** "criticized the deal", "accused the port of fraud", "called it a farce". */
function addJudged(
  doc: AttributionContext,
  verb: number,
  object: number,
  phrases: readonly number[],
  add: Add,
): void {
  const { lemma } = syntaxOf(doc, verb);
  const complements = childrenBy(doc.syntax, verb, 'xcomp', 'advcl', 'ccomp').filter(
    (i) => i > object && complementOfJudgement(doc, i),
  );
  const charge = [...phrases, ...complements].find((i) => i > object && hasCase(doc, i, (w) => w === 'of'));
  if (charge !== undefined && ACCUSING_VERBS.has(lemma)) {
    // "accused Norway on Monday of breaking the deal": the charge is what is said, and Norway of whom.
    const range = subtreeRange(doc.syntax, charge);
    const last = [charge, ...complements.filter((i) => i > charge)].at(-1) as number;
    const to = Math.max(range?.to ?? 0, subtreeRange(doc.syntax, last)?.to ?? 0);
    add(range && withoutCase(doc, { from: range.from, to }, charge), 'NOMINAL', object);
    return;
  }
  const first = subtreeRange(doc.syntax, object);
  const last = [object, ...phrases, ...complements]
    .map((i) => subtreeRange(doc.syntax, i)?.to ?? 0)
    .reduce((a, b) => Math.max(a, b), 0);
  // "accuse me *of* “washing hands”": a charge too, where the tree gives the preposition to the clause
  if (first && ACCUSING_VERBS.has(lemma) && doc.tokens[first.to]?.text === 'of') return;
  // "call me", "call Anna": to name is to say what a thing is; "urged us": nobody's content.
  const isAlone = first?.to === last;
  const isCall = isAlone && NAMING_VERBS.has(lemma) && /^(?:PRON|PROPN)$/.test(syntaxOf(doc, object).upos);
  if (!first || isCall || (isAlone && isAddressee(doc, first))) return;
  add({ from: first.from, to: last }, 'NOMINAL');
  if (!isAddressee(doc, first) && !(NAMING_VERBS.has(lemma) && first.to < last)) add(first, 'NOMINAL');
}

/** "the claim was rejected by Doha", "she was accused by rivals of fraud", "they were urged to leave". */
function addPassive(doc: AttributionContext, cue: Cue, add: Add): void {
  const verb = cue.head;
  // "remarks *denounced by* Oslo as reckless"
  const { deprel, head, xpos } = syntaxOf(doc, verb);
  const isParticiple = deprel === 'acl' && xpos === 'VBN';
  const subject = childrenBy(doc.syntax, verb, 'nsubj:pass')[0] ?? (isParticiple ? head : undefined);
  if (subject === undefined) return;
  const agent = childrenBy(doc.syntax, verb, 'obl').some((i) => isAgent(doc, i));
  if (agent && cue.entry && cue.entry.stance !== 'ASSERTS')
    add(subtreeRange(doc.syntax, subject, new Set([verb])), 'NOMINAL');
  const range = subtreeRange(doc.syntax, verb, new Set(childrenBy(doc.syntax, verb, 'obl:agent', 'punct')));
  const complements = childrenBy(doc.syntax, verb, 'obl', 'advcl', 'xcomp', 'ccomp').filter(
    (i) => i > verb && !isAgent(doc, i),
  );
  const charge = complements.find((i) => hasCase(doc, i, (w) => w === 'of'));
  if (charge !== undefined && ACCUSING_VERBS.has(syntaxOf(doc, verb).lemma)) {
    add(withoutCase(doc, subtreeRange(doc.syntax, charge), charge), 'NOMINAL', subject);
    return;
  }
  if (isParticiple && (!agent || !complements.some((i) => complementOfJudgement(doc, i)))) return;
  const first = Math.min(...complements.map((i) => subtreeRange(doc.syntax, i)?.from ?? Infinity));
  const from = agent && first < Infinity ? first : verb + 1;
  add(range && { from, to: range.to }, 'NOMINAL', subject);
}

/** Only a pronoun of somebody spoken to or of oneself. */
function isAddressee(doc: AttributionContext, { from, to }: TokenRange): boolean {
  return to - from === 1 && isToldOf(doc, from);
}

function isToldOf(doc: AttributionContext, token: number): boolean {
  return /^(?:me|you|us|\p{L}+sel(?:f|ves))$/iu.test(doc.tokens[token]?.text ?? '');
}

/** "dismissed as baseless the report": the object may hang on the judgement that comes before it. */
function objectOf(doc: AttributionContext, verb: number): number | undefined {
  const own = childrenBy(doc.syntax, verb, 'obj')[0] ?? objectAsSubject(doc, verb);
  if (own !== undefined) return own;
  return childrenBy(doc.syntax, verb, 'obl', 'advcl', 'xcomp')
    .filter((i) => hasCase(doc, i, (word) => word === 'as'))
    .flatMap((i) => childrenBy(doc.syntax, i, 'obj'))
    .find((i) => !hasVerbalForm(doc, i));
}

function hasVerbalForm(doc: AttributionContext, token: number): boolean {
  return syntaxOf(doc, syntaxOf(doc, token).head).xpos === 'VBG';
}

/** "It claims to maintain peace; it demands …": what follows a semicolon is another statement. */
function isPastSemicolon(doc: AttributionContext, cue: Cue, { from, to }: TokenRange): boolean {
  const between = to <= cue.range.from ? { from: to, to: cue.range.from } : { from: cue.range.to, to: from };
  return doc.tokens.slice(between.from, Math.max(between.from, between.to)).some((t) => t.text === ';');
}

/** "called it a farce", "blamed Kyiv for failing", "described him as weak", but not "criticized him while …". */
function complementOfJudgement(doc: AttributionContext, token: number): boolean {
  // "mocked the plan as talks stalled", "thanked Oslo, with Ida Berg saying …" tells of something beside, and not for what.
  if (
    childrenBy(doc.syntax, token, 'nsubj').length &&
    hasCase(doc, token, (word) => /^(?:as|with)$/.test(word))
  )
    return false;
  if (hasRelation(doc.syntax, token, 'xcomp', 'ccomp')) return true;
  return hasCase(doc, token, (word) => /^(?:of|for|as|with|to|from|against|over)$/.test(word));
}

function hasCase(doc: AttributionContext, token: number, fits: (word: string) => boolean): boolean {
  return childrenBy(doc.syntax, token, 'case', 'mark').some((i) =>
    fits(doc.tokens[i]?.text.toLowerCase() ?? ''),
  );
}

function overlapsCue({ from, to }: TokenRange, cue: Cue): boolean {
  // "Russia, he said, has …" stands around its cue; anything else that touches it is a wrong tree.
  return cue.range.from < to && from < cue.range.to && !(from < cue.range.from - 1 && cue.range.to + 1 < to);
}
