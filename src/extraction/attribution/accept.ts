import { asksAnonymity } from '../anonymity.js';
import { lowerBound } from '../position-search.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import { EVIDENCE_NOUNS } from '../lexicon/cues/stances.js';
import { ASPECTUAL, CUE_VERBS, OMITTING, SPEECH_ACTS } from '../lexicon/cues/verbs.js';
import { triggersOfLemma } from '../lexicon/trigger-lexicon.js';
import { CUE_NOUNS } from '../lexicon/cues/nouns.js';
import { childrenBy, headOf } from '../syntax-tree.js';
import { isAuthorsTurn } from './authors-turn.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Content } from './content-range.js';
import type { Source } from './source.js';
import { isHypothetical } from './hypothetical.js';
import { findAnswering, isHearsay } from './light-verbs.js';
import { isDoneAgain, isOnlyMet, isOnlyTold, isSubjectBehind } from './nothing-said.js';
import { isLeftUnsaid } from './left-unsaid.js';
import { isNegated, isWithheld, toStance } from './stance.js';

/**
 * A cue that only the encoder saw must convince it, all the more where its content is no clause; one that the lexicon
 * knows needs less.
 */
const ENCODER_ALONE = { CLAUSE: 0.4, PHRASE: 0.7 };
const ENCODER_WITH_LEXICON = 0.15;

/** Whether a cue with this source and content attributes at all. `quoted`: the content is in quotation marks; `speaks`: the source is a mention of an actor. */
export function isAttribution(
  doc: AttributionContext,
  cue: Cue,
  source: Source | null,
  content: Content,
  quoted: boolean,
  speaks: boolean,
): boolean {
  if (cue.kind === 'VIEW') return true;
  if (isHypothetical(doc, cue.head) || isAppointment(doc, cue.head)) return false;
  if (isLeftUnsaid(doc, cue.head)) return false;
  // "omitted *to say* that …", but "avoids *naming* Rome" tells how he stands to it.
  if (content.frame === 'INFINITIVE' && OMITTING.has(syntaxOf(doc, cue.head).lemma)) return false;
  if (isAuthorsTurn(doc, cue, source) || isNotSaid(doc, cue.head)) return false;
  if (content.frame !== 'CLAUSE' && isDeniedDeed(doc, cue.head)) return false;
  if (!quoted && isLabel(doc, cue.head)) return false;
  if (/^(?:INFINITIVE|NOMINAL)$/.test(content.frame) && asksAnonymity(doc.syntax, cue.head)) return false;
  if (content.frame !== 'QUOTE' && isOnlyMet(doc, cue, content)) return false;
  if (!quoted && !speaks && isSubjectBehind(doc, cue, content)) return false;
  if (content.frame === 'NOMINAL' && isDoneAgain(doc, cue.head, content)) return false;
  if (!quoted && !source && isOnlyTold(doc, cue.head, content)) return false;
  // "did not dare *to attack*": done or left, and nobody's words.
  if (content.frame === 'INFINITIVE' && ASPECTUAL.has(syntaxOf(doc, cue.head).lemma)) return false;
  if (!speaks && CAUSING.test(syntaxOf(doc, cue.head).lemma)) return false;
  // "said *nothing*"
  if (content.frame === 'NOMINAL' && isNothing(doc, content)) return false;
  // "…, *something* that Oslo denies", which a tree may take for who denies it
  if (source && /^something$/i.test(doc.tokens[source.head]?.text ?? '') && toStance(doc, cue) !== 'ASSERTS')
    return false;
  // "whoever tells you that …" has not said it yet.
  if (source && /^who(?:so)?ever$/i.test(doc.tokens[source.head]?.text ?? '')) return false;
  const score = cue.candidate?.score ?? 0;
  const sure = speaks && score >= ENCODER_ALONE.CLAUSE;
  if (content.frame === 'NOMINAL' && !sure && isDanger(doc, cue.head)) return false;
  const known =
    /^(?:PREPOSITIONAL|QUOTE)$/.test(content.frame) || (cue.entry?.frames.has(content.frame) ?? false);
  const needed = ENCODER_ALONE[known || content.frame === 'CLAUSE' ? 'CLAUSE' : 'PHRASE'];
  switch (cue.kind) {
    case 'PREPOSITION':
    case 'ADVERB':
      return true;
    case 'ADJECTIVE':
      // "*It* is not true that …" is said by whoever writes it.
      if (childrenBy(doc.syntax, cue.head, 'expl').length) return false;
      if (speaks && content.frame !== 'INFINITIVE' && toStance(doc, cue) !== 'ASSERTS') return true;
      return source !== null && score >= (content.frame === 'CLAUSE' ? ENCODER_WITH_LEXICON : needed);
    case 'NOUN':
      // "has *no evidence* that …" judges what follows, and holds nothing of it.
      if (EVIDENCE_NOUNS.has(syntaxOf(doc, cue.head).lemma) && isNegated(doc, cue.head)) return false;
      // "rejected *claims that …*" tells of others' words, whoever they are.
      if (known && findAnswering(doc, cue.head) !== null) return true;
      if (content.frame === 'NOMINAL') return source !== null && (known || score >= needed);
      // "*allegations that* it had paid" are somebody's, whoever he is.
      if (known && content.frame === 'CLAUSE' && HEARSAY.test(syntaxOf(doc, cue.head).lemma)) return true;
      return (known && source !== null) || score >= needed;
    default:
      if (quoted && known) return true;
      if (content.frame === 'NOMINAL' && isDeed(doc, cue) && !isOfWords(doc, content)) return false;
      if (score >= needed) return true;
      if (isHearsay(doc, cue.head)) return true;
      if (!source) return isReported(doc, cue.head) && known && content.frame !== 'NOMINAL';
      // "the phrase expresses hegemony": only who can speak criticizes, demands, endorses.
      if (content.frame !== 'CLAUSE' && !speaks && !isSpeechAct(doc, cue)) return false;
      // "you know", "you see": talk, unless the encoder takes it for a cue.
      return known && !/^you$/i.test(doc.tokens[source.head]?.text ?? '');
  }
}

const HEARSAY =
  /^(?:allegation|accusation|claim|rumou?r|insinuation|suggestion|consensus|line|narrative|contention)$/;

/**
 * "*What officials say:* The road is closed", "*What we know*: …", "Digest: *what the channels are saying*": a heading, and no
 * report of what it stands beside.
 */
function isLabel(doc: AttributionContext, verb: number): boolean {
  const { from, to } = doc.sentences[doc.tokens[verb]!.sentence]!;
  const what = childrenBy(doc.syntax, verb, 'obj', 'nsubj').find((i) => /^what$/i.test(doc.tokens[i]!.text));
  if (what === undefined || what > verb) return false;
  return what === from
    ? doc.tokens[verb + 1]?.text === ':'
    : doc.tokens[what - 1]?.text === ':' && verb + 1 >= to;
}

/** "the crash *prompted* the families to demand a trial": what makes others act says nothing. */
const CAUSING = /^(?:prompt|cause|lead|force|push|drive|spur|compel|allow|enable|inspire|provoke|trigger)$/;

function isNothing(doc: AttributionContext, { range: { from, to } }: Content): boolean {
  return to - from === 1 && /^nothing$/i.test(doc.tokens[from]?.text ?? '');
}

/** "did not accuse the port of fraud", "refused to blame the port", "never mentioned it": nothing is said by that, for it or against it. */
function isNotSaid(doc: AttributionContext, verb: number): boolean {
  return (
    NOTHING_SAID.test(syntaxOf(doc, verb).lemma) &&
    (isNegated(doc, verb) ||
      isWithheld(doc, verb) ||
      childrenBy(doc.syntax, verb, 'nsubj').some((i) =>
        [i, ...childrenBy(doc.syntax, i, 'det', 'cc')].some((d) =>
          /^neither$/i.test(doc.tokens[d]?.text ?? ''),
        ),
      ))
  );
}

/** "denied *backing* the rebels", "denies *planning* to leave": what he denies to have done, and no word of his. */
function isDeniedDeed(doc: AttributionContext, verb: number): boolean {
  const { deprel, head, xpos } = syntaxOf(doc, verb);
  return (
    xpos === 'VBG' &&
    /^[xc]comp$/.test(deprel) &&
    head === verb - 1 &&
    CUE_VERBS.get(syntaxOf(doc, head).lemma)?.stance === 'DENIES'
  );
}

const NOTHING_SAID =
  /^(?:accuse|blame|criticize|criticise|condemn|denounce|mention|cite|praise|attack|mock|question|ask|threaten|order|instruct|urge|comment)$/;

/** "the strikes *threatened* stability", unlike "threatened sanctions": a danger, and nobody's words. */
function isDanger(doc: AttributionContext, verb: number): boolean {
  const isAct = (noun: number) => triggersOfLemma(syntaxOf(doc, noun).lemma, 'NOUN').length > 0;
  return syntaxOf(doc, verb).lemma === 'threaten' && !childrenBy(doc.syntax, verb, 'obj').some(isAct);
}

/** "a notice demanded new talks", "the service rejects this": whatever does that speaks for somebody. */
function isSpeechAct(doc: AttributionContext, { entry, head }: Cue): boolean {
  return entry?.stance === 'DENIES' || SPEECH_ACTS.has(syntaxOf(doc, head).lemma);
}

/** "shot down *rumours* that …" */
function isOfWords(doc: AttributionContext, { range }: Content): boolean {
  return CUE_NOUNS.has(syntaxOf(doc, headOf(doc.syntax, range)).lemma);
}

/** "attacked the refinery", "sanctioned the bank", "recalled its envoy", unlike "attacked the plan": done, and not with words. */
function isDeed({ events, syntax }: AttributionContext, { head: verb, entry }: Cue): boolean {
  const event = events[lowerBound(events, (e) => e.to <= verb)];
  if (event === undefined || event.from > verb) return false;
  if (event.type === 'ASSAULT' || (event.type === 'SANCTION' && syntax[verb]!.lemma === 'recall'))
    return true;
  // "declared it *an emergency*", "ordered patrols" says so
  return entry === null && /^(?:SANCTION|COERCE|MOBILIZE|AID)$/.test(event.type);
}

/** "declared Luc Martin *winner*", "proclaimed her *president*": who says so makes it so; "declared him a liar" judges. */
function isAppointment(doc: AttributionContext, verb: number): boolean {
  if (!/^(?:declare|proclaim|pronounce|name|crown)$/.test(syntaxOf(doc, verb).lemma)) return false;
  return childrenBy(doc.syntax, verb, 'obj', 'xcomp').some((office) => {
    const { upos, lemma } = syntaxOf(doc, office);
    if (upos !== 'NOUN' || office < verb || !classesOfNoun(lemma).has('PERSON')) return false;
    const between = doc.syntax.slice(verb + 1, office);
    return (
      childrenBy(doc.syntax, office, 'det').length === 0 &&
      between.some((word) => word.upos === 'PROPN' || word.upos === 'PRON')
    );
  });
}

/** "I", "we", "my": the author outside quotes, the speaker inside. */
export function isFirstPerson(doc: Pick<AttributionContext, 'tokens' | 'syntax'>, token: number): boolean {
  return (
    /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/i.test(doc.tokens[token]?.text ?? '') &&
    syntaxOf(doc, token).upos === 'PRON'
  );
}

/** "is expected to", "was reported to": nobody is named, and yet somebody says so. */
function isReported(doc: AttributionContext, verb: number): boolean {
  return (
    childrenBy(doc.syntax, verb, 'aux:pass', 'nsubj:pass').length > 0 &&
    /^(?:say|report|allege|believe|think|expect|estimate|consider|rumor|rumour|understand|claim|know|suspect|assume|argue|announce|reveal|feel|hope|fear|tell|inform)$/.test(
      syntaxOf(doc, verb).lemma,
    )
  );
}
