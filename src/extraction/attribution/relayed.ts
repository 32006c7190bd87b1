import type { TokenRange } from '../doc.js';
import { CUE_VERBS } from '../lexicon/cues/verbs.js';
import { childrenBy } from '../syntax-tree.js';
import type { AttributionFrame } from './attribution.js';
import { isAside, phraseOf, toOrigin, withCited } from './cited.js';
import { trim } from './content-range.js';
import { syntaxOf, toSpan, type AttributionContext } from './context.js';
import { isAgent } from './agents.js';
import type { Source } from './source.js';
import { objectAsSubject } from './subjects.js';
import { extendOverQuotes, isQuoted, withoutMarks, type QuoteIndex } from './quoted-content.js';

/**
 * Words that come through somebody else: "“The dam is safe,” the *Tribune* quoted *Lind* as saying", "Egypt closed it,
 * *Reuters* reported, citing *two officials*". Who is quoted or cited says it, inside the report of who quotes. Returns all
 * frames, with those of such verbs as they should be.
 */
export function withRelayed(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
  canSpeak: (source: Source) => boolean,
): AttributionFrame[] {
  let result = [...frames];
  for (const { from, to, kind } of doc.sentences) {
    if (kind === 'BOILERPLATE') continue;
    for (let verb = from; verb < to; verb++) {
      const { upos, lemma } = syntaxOf(doc, verb);
      if (upos !== 'VERB' || !/^(?:quote|cite|report)$/.test(lemma)) continue;
      const saying = findSaying(doc, verb);
      if (saying !== null) result = withQuoted(doc, index, result, verb, saying);
      else if ((lemma === 'quote' || isAttributive(doc, verb)) && !isAside(doc, verb))
        result = withQuoter(doc, result, verb);
      else if (lemma !== 'report') result = withCited(doc, index, result, verb, canSpeak);
    }
  }
  return result;
}

/** "Economists *quoted by the Tribune* say …", "a clerk *whom the Tribune quoted* said …": what they say is in its report. */
function withQuoter(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  verb: number,
): AttributionFrame[] {
  const { deprel, head } = syntaxOf(doc, verb);
  const speakers = frames.filter(({ sourceHead, cueHead }) => sourceHead === head && cueHead !== verb);
  const quoter = deprel.startsWith('acl')
    ? phraseOf(
        doc,
        childrenBy(doc.syntax, verb, 'obl').find((i) => isAgent(doc, i)) ??
          childrenBy(doc.syntax, verb, 'nsubj').find(
            (i) => i > head && !/^W/.test(syntaxOf(doc, i).xpos) && !isPassive(doc, verb),
          ),
      )
    : null;
  // "Lind, whom both have quoted, says …" only adds to who he is.
  const isAdded = deprel === 'acl:relcl' && doc.tokens.slice(head + 1, verb).some(({ text }) => text === ',');
  if (!quoter || isAdded || !speakers.length) return [...frames];
  return frames
    .filter(({ cueHead }) => cueHead !== verb)
    .flatMap((frame): AttributionFrame[] =>
      speakers.includes(frame)
        ? [
            { ...frame, ...toOrigin(doc, quoter, verb), stance: 'ASSERTS' },
            { ...frame, via: verb },
          ]
        : [frame],
    );
}

/** "two nurses *cited by the agency*", but not "the agency, which cited two nurses" */
function isAttributive(doc: AttributionContext, verb: number): boolean {
  const { deprel, lemma, xpos } = syntaxOf(doc, verb);
  return lemma === 'cite' && deprel === 'acl' && xpos === 'VBN';
}

function isPassive(doc: AttributionContext, verb: number): boolean {
  return childrenBy(doc.syntax, verb, 'nsubj:pass', 'aux:pass').length > 0;
}

/** "quoted him as *saying*", "was cited by the agency as *telling* …" */
function findSaying(doc: AttributionContext, verb: number): number | null {
  // A tree may hang it on "as".
  const { children } = syntaxOf(doc, verb);
  const saying = children
    .flatMap((i) => [i, ...syntaxOf(doc, i).children])
    .find(
      (i) => i > verb && syntaxOf(doc, i).xpos === 'VBG' && doc.tokens[i - 1]?.text.toLowerCase() === 'as',
    );
  if (saying === undefined) return null;
  return CUE_VERBS.get(syntaxOf(doc, saying).lemma)?.frames.has('CLAUSE') ? saying : null;
}

function withQuoted(
  doc: AttributionContext,
  index: QuoteIndex,
  frames: readonly AttributionFrame[],
  verb: number,
  saying: number,
): AttributionFrame[] {
  const { reporter, speaker } = findParties(doc, verb, saying);
  const others = frames.filter(({ cueHead }) => cueHead !== verb && cueHead !== saying);
  const fronted = findFronted(doc, verb);
  if (!fronted) {
    const inner = frames.find(({ cueHead }) => cueHead === saying) ?? toSaid(doc, frames, verb, saying);
    if (!inner || !speaker) return [...frames];
    const said = { ...inner, ...toOrigin(doc, speaker, saying) };
    // "was quoted as saying that …": by whom is not told.
    if (!reporter) return [...others, said];
    const own = frames.find(({ cueHead }) => cueHead === verb);
    return [...others, { ...(own ?? inner), ...toOrigin(doc, reporter, verb) }, { ...said, via: verb }];
  }
  const span = extendOverQuotes(toSpan(doc, fronted), toSpan(doc, { from: verb, to: verb + 1 }), index);
  const toFrame = (source: Source | null, cue: number): AttributionFrame => ({
    kind: isQuoted(span, index) ? 'DIRECT_QUOTE' : 'INDIRECT',
    content: withoutMarks(span, index),
    clause: fronted,
    ...toOrigin(doc, source, cue),
    stance: 'ASSERTS',
  });
  return reporter
    ? [...others, toFrame(reporter, verb), { ...toFrame(speaker, saying), via: verb }]
    : [...others, toFrame(speaker, saying)];
}

/** "was quoted by Belta as *saying* that …", of which a tree may give the clause to the first verb. */
function toSaid(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
  verb: number,
  saying: number,
): AttributionFrame | null {
  const own = frames.find(({ cueHead }) => cueHead === verb);
  if (!own || own.clause.to <= saying + 1) return null;
  const clause = { from: Math.max(own.clause.from, saying + 1), to: own.clause.to };
  return { ...own, clause, content: { start: toSpan(doc, clause).start, end: own.content.end } };
}

function findParties(
  doc: AttributionContext,
  verb: number,
  saying: number,
): { readonly reporter: Source | null; readonly speaker: Source | null } {
  const passive = childrenBy(doc.syntax, verb, 'nsubj:pass')[0];
  const agent = [verb, saying].flatMap((i) => childrenBy(doc.syntax, i, 'obl')).find((i) => isAgent(doc, i));
  const subject = childrenBy(doc.syntax, verb, 'nsubj').find((i) => i < verb);
  const object = childrenBy(doc.syntax, verb, 'obj')[0] ?? objectAsSubject(doc, verb);
  const isPassive = passive !== undefined || childrenBy(doc.syntax, verb, 'aux:pass').length > 0;
  const [reporter, speaker] = isPassive ? [agent, passive] : [subject, object];
  return { reporter: phraseOf(doc, reporter), speaker: phraseOf(doc, speaker) };
}

/** What is said, where it stands before the one who reports it; null where it follows. */
function findFronted(doc: AttributionContext, verb: number): TokenRange | null {
  const subject = childrenBy(doc.syntax, verb, 'nsubj').find((i) => i < verb);
  const edge = phraseOf(doc, subject)?.range.from ?? verb;
  const { from = edge } = doc.sentences[doc.tokens[verb]?.sentence ?? 0] ?? {};
  const isSetOff = /^[,"”’']$/.test(doc.tokens[edge - 1]?.text ?? '');
  const isClause = childrenBy(doc.syntax, verb, 'ccomp').some((i) => i < edge);
  return isSetOff && isClause && edge - from > 1 ? trim(doc, { from, to: edge }) : null;
}
