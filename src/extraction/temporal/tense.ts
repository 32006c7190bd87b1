import type { Token, TokenSyntax } from '../doc.js';

/** AHEAD: later than what is told, not surely later than the article ("none could be found Wednesday"). */
export type Tense = 'PAST' | 'PRESENT' | 'FUTURE' | 'AHEAD' | 'UNKNOWN';

/** Verbs and adjectives whose complement lies ahead, whatever their own tense: "had planned to meet on Saturday". */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  'plan schedule expect intend slate await anticipate invite due upcoming likely'.split(' '),
);
/** Those that look ahead unless they themselves are told of the past: "hopes to meet", but "set a record on Friday". */
const PROSPECTIVE_IN_PRESENT: ReadonlySet<string> = new Set(
  'set hope aim want promise vow pledge propose prepare forecast predict project'.split(' '),
);
/** "postponed until Tuesday", "has given them until 9 a.m." */
const DEFERRING: ReadonlySet<string> = new Set(
  'postpone delay extend give adjourn remand defer suspend reschedule'.split(' '),
);
const CALLING_OFF: ReadonlySet<string> = new Set('cancel postpone scrap'.split(' '));
const FUTURE_MODALS = "will 'll ’ll shall wo would should may might can must ca".split(' ');
const SURE_FUTURE = "will 'll ’ll shall wo".split(' ');
const PAST_AUXILIARIES = "had has have 've ’ve was were did 'd ’d".split(' ');
const PRESENT_BE = "is are am 's ’s 're ’re 'm ’m".split(' ');
/** What sets those apart who have done a thing: "the first to join". */
const SINGLED_OUT: ReadonlySet<string> = new Set('first second third last latest only'.split(' '));
/** Whose object has happened, whenever it is that they happen. */
const ACKNOWLEDGING: ReadonlySet<string> = new Set(
  'recognize recognise acknowledge accept concede certify annul overturn condemn investigate avenge'.split(
    ' ',
  ),
);
const MAX_CLIMB = 12;

/**
 * Whether what happens at a date lies before or after the moment of writing, by the verb that governs the date's
 * words (tokens `from` to `to`), with its auxiliaries, and the words before them.
 */
export function findTense(
  tokens: readonly Token[],
  syntax: readonly TokenSyntax[],
  from: number,
  to: number,
): Tense {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  // "*Come Monday*, the plant will close"
  if (word(from - 1) === 'come') return 'FUTURE';
  // "as soon as Tuesday"
  if (word(from - 1) === 'as' && word(from - 3) === 'as') return 'FUTURE';
  // "a dividend, payable Dec. 7", "a new pact effective June 1"
  if (/^(?:payable|effective)$/.test(word(from - 1)) && !/^(?:be|became|was|were)/.test(word(from - 2)))
    return 'FUTURE';
  const deferred = /^(?:until|till|to|for|by|through)$/.test(word(from - 1));
  let at = to - 1;
  for (let i = 0; i < MAX_CLIMB && at >= 0; i++) {
    const node = syntax[at];
    if (!node) return 'UNKNOWN';
    if (deferred && DEFERRING.has(node.lemma)) return 'FUTURE';
    if (word(from - 1) === 'for' && isConvoked(node, syntax)) return 'FUTURE';
    if (at < from && isForetold(node, syntax)) return 'FUTURE';
    if (isCalledOff(node, syntax)) return 'AHEAD';
    const tense = isDatedParticiple(node, syntax, word, from) ? 'PAST' : tenseOf(node, syntax, word);
    // "ways to get around Wednesday's ruling": the ruling has a time of its own.
    // … but "*Wednesday's vote will* decide"
    if (tense === 'FUTURE' && syntax[to - 1]?.deprel === 'nmod:poss')
      return syntax[syntax[to - 1]!.head]?.deprel.startsWith('nsubj') ? 'FUTURE' : 'UNKNOWN';
    // "refused to accept the *July 28* vote"
    if (tense !== null && node.xpos === 'VB' && ACKNOWLEDGING.has(node.lemma) && isOfNoun(syntax, to - 1))
      return 'PAST';
    // "tries to sell itself under a *June* pact"; but "will attend a *Friday* meeting"
    if (tense === 'FUTURE' && syntax[to - 1]?.deprel === 'compound' && !word(to - 1).endsWith('day'))
      return 'UNKNOWN';
    if (tense !== null) return tense;
    at = node.head;
  }
  return 'UNKNOWN';
}

/**
 * Whether a date hangs on a finite verb itself: "denied it *on 20 December*", "retires *in May*"; not "a deadline *of
 * Friday*", "payable *Dec. 7*", "has lasted *since May*".
 */
export function isAdverbial(
  tokens: readonly Token[],
  syntax: readonly TokenSyntax[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const { head, deprel } = syntax[at]!;
    if (head >= from && head < to) continue;
    const governor = syntax[head];
    if (!governor || !isFinite(governor, syntax)) continue;
    return /^(?:obl|advmod)/.test(deprel) && !/^(?:since|of|as|by)$/i.test(tokens[from - 1]?.text ?? '');
  }
  return false;
}

/** "have stalled *since August*": whether the verb that a date hangs on is in the present perfect. */
export function isPerfect(syntax: readonly TokenSyntax[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { head } = syntax[at]!;
    const verb = head >= from && head < to ? undefined : syntax[head];
    if (verb && verb.children.some((c) => syntax[c]!.lemma === 'have' && /^VB[ZP]$/.test(syntax[c]!.xpos)))
      return true;
  }
  return false;
}

/** "ended", "was ended", "the year *ended* in May" */
function isFinite({ xpos, deprel, children }: TokenSyntax, syntax: readonly TokenSyntax[]): boolean {
  if (xpos !== 'VBN') return /^VB[DPZ]$/.test(xpos);
  return /^acl/.test(deprel) || children.some((child) => /^aux/.test(syntax[child]!.deprel));
}

/** "the *planned* visit in September" */
function isForetold({ xpos, children }: TokenSyntax, syntax: readonly TokenSyntax[]): boolean {
  return (
    /^NN/.test(xpos) &&
    children.some((child) => syntax[child]!.deprel === 'amod' && PROSPECTIVE.has(syntax[child]!.lemma))
  );
}

/** "the *July 28* vote", "the vote *of July 28*" */
function isOfNoun(syntax: readonly TokenSyntax[], date: number): boolean {
  const { head, deprel } = syntax[date]!;
  return /^(?:compound|nmod|nummod|flat)/.test(deprel) && /^NN/.test(syntax[head]?.xpos ?? '');
}

/** "called early elections *for December 17*", "announced a vote *for May*": when they are to be. */
function isConvoked({ lemma, children }: TokenSyntax, syntax: readonly TokenSyntax[]): boolean {
  const isGathering = (child: number): boolean =>
    /^(?:obj|nsubj:pass)$/.test(syntax[child]!.deprel) && GATHERINGS.has(syntax[child]!.lemma);
  return CONVOKING.has(lemma) && children.some(isGathering);
}

const CONVOKING: ReadonlySet<string> = new Set('call announce convene fix order declare'.split(' '));
const GATHERINGS: ReadonlySet<string> = new Set(
  'election poll vote referendum ballot strike summit meeting rally protest session talk conference hearing'.split(
    ' ',
  ),
);

/** "has called off Tuesday's *visit*": of what is not to be. */
function isCalledOff({ deprel, head }: TokenSyntax, syntax: readonly TokenSyntax[]): boolean {
  const verb = syntax[head];
  if (!verb || !/^(?:obj|nsubj:pass)$/.test(deprel)) return false;
  return (
    CALLING_OFF.has(verb.lemma) ||
    (verb.lemma === 'call' && verb.children.some((c) => syntax[c]!.lemma === 'off'))
  );
}

/** "the record *set on* Friday", "the aid *pledged in* March"; but "a hearing set *for* Friday" and "is set on Friday". */
function isDatedParticiple(
  { xpos, lemma, deprel, children }: TokenSyntax,
  syntax: readonly TokenSyntax[],
  word: (index: number) => string,
  from: number,
): boolean {
  if (xpos !== 'VBN' || !deprel.startsWith('acl') || !PROSPECTIVE_IN_PRESENT.has(lemma)) return false;
  return (
    /^(?:on|in)$/.test(word(from - 1)) && children.some((child) => syntax[child]!.children.includes(from - 1))
  );
}

/** Null where the word tells nothing: the search goes on at its head. */
function tenseOf(
  node: TokenSyntax,
  syntax: readonly TokenSyntax[],
  word: (index: number) => string,
): Tense | null {
  const { xpos, lemma, deprel, children } = node;
  if (PROSPECTIVE.has(lemma)) {
    if (children.map(word).includes('had')) return 'PAST';
    return isOfPastSubject(node, syntax, word) ? 'AHEAD' : 'FUTURE';
  }
  if (PROSPECTIVE_IN_PRESENT.has(lemma) && !/^(?:VBD|NN)/.test(xpos)) return 'FUTURE';
  const isPredicate = /^(?:VB|MD)/.test(xpos) || children.some((c) => syntax[c]?.deprel === 'cop');
  if (!isPredicate) return null;
  const helpers = children.filter((c) => /^(?:aux|cop|mark)/.test(syntax[c]?.deprel ?? '')).map(word);
  const has = (words: readonly string[]) => helpers.some((helper) => words.includes(helper));
  // "may *have been* behind a fall on Wednesday"; but "will have left by Monday"
  if (has(FUTURE_MODALS)) return has(['have']) && !has(SURE_FUTURE) ? 'PAST' : 'FUTURE';
  if (helpers.includes('could')) return 'AHEAD';
  // "staged a ceremony to mark the entry on Friday": as the clause that it serves.
  if (helpers.includes('to') && deprel === 'advcl') return null;
  // "who *was to visit* Oslo from Sunday"
  if (xpos === 'VB' && helpers.includes('to') && has(['was', 'were'])) return 'AHEAD';
  if (has(PAST_AUXILIARIES)) return xpos === 'VBG' && helpers.includes('to') ? 'FUTURE' : 'PAST';
  if (xpos === 'VBD') return 'PAST';
  // "rules *to be published* in November"
  if (xpos === 'VBN' && helpers.includes('to')) return ofInfinitive(node, syntax, word);
  if (xpos === 'VB') return helpers.includes('to') ? ofInfinitive(node, syntax, word) : null;
  if (xpos === 'VBN') return has(PRESENT_BE) ? 'PRESENT' : 'PAST';
  if (xpos === 'VBG') return has(PRESENT_BE) ? 'FUTURE' : null;
  if (xpos === 'VBP' && isUnchanged(node, syntax, word)) return 'PAST';
  return /^VB[PZ]$/.test(xpos) || has(PRESENT_BE) ? 'PRESENT' : null;
}

/** "A service *planned* for Saturday was called off": ahead of what is told, and maybe behind the article. */
function isOfPastSubject(
  { xpos, deprel, head }: TokenSyntax,
  syntax: readonly TokenSyntax[],
  word: (index: number) => string,
): boolean {
  const noun = syntax[head];
  if (xpos !== 'VBN' || !deprel.startsWith('acl') || !noun?.deprel.startsWith('nsubj')) return false;
  const verb = syntax[noun.head];
  return (
    verb?.xpos === 'VBD' || (verb?.children.some((child) => /^(?:was|were)$/.test(word(child))) ?? false)
  );
}

const UNCHANGED =
  /^(?:beat|hit|cut|put|set|let|shut|cost|spread|hurt|quit|bet|burst|cast|split|thrust|bid|shed|read|rid)$/;

/** "China *beat* Peru on Friday": with one subject a verb whose past is like its infinitive would end in -s today. */
function isUnchanged(
  { lemma, children }: TokenSyntax,
  syntax: readonly TokenSyntax[],
  word: (index: number) => string,
): boolean {
  if (!UNCHANGED.test(lemma)) return false;
  const subject = children.find((child) => syntax[child]!.deprel === 'nsubj');
  if (subject === undefined) return false;
  const isOne = /^NNP?$/.test(syntax[subject]!.xpos) || /^(?:he|she|it)$/.test(word(subject));
  return isOne && !syntax[subject]!.children.some((child) => syntax[child]!.deprel === 'conj');
}

/** Ahead, but for a plan that was: "had been due to expire Friday evening". */
function ofInfinitive(
  node: TokenSyntax,
  syntax: readonly TokenSyntax[],
  word: (index: number) => string,
): Tense | null {
  const head = syntax[node.head];
  // "among the *first to* join on Friday were …": as the clause tells
  if (node.deprel.startsWith('acl') && (head?.children ?? []).some((c) => SINGLED_OUT.has(syntax[c]!.lemma)))
    return null;
  if ((head?.children.map(word) ?? []).includes('had')) return 'PAST';
  // "became the first states to accede on Friday": told of what was
  return head && /^VB[DN]$/.test(head.xpos) && !PROSPECTIVE_IN_PRESENT.has(head.lemma) ? 'AHEAD' : 'FUTURE';
}
