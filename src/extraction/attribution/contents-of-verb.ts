import type { TokenRange } from '../doc.js';
import type { CueFrame } from '../lexicon/cues/cue-entry.js';
import { NAMING_VERBS } from '../lexicon/cues/stances.js';
import { PREPOSITIONAL_CUES } from '../lexicon/cues/verbs.js';
import { childrenBy, hasRelation, subtreeOf, subtreeRange } from '../syntax-tree.js';
import { isTemporal, trim, withoutCase, type Content } from './content-range.js';
import { syntaxOf, type AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { isAgent, reportedClauses, type Source } from './find-source.js';

export function contentsOfVerb(doc: AttributionContext, cue: Cue, source: Source | null): Content[] {
  const verb = cue.head;
  const { deprel, head, lemma } = syntaxOf(doc, verb);
  const contents: Content[] = [];
  const add = (range: TokenRange | null, frame: CueFrame) => {
    const trimmed = range && trim(doc, range);
    if (trimmed && !overlapsCue(trimmed, cue) && !isPastSemicolon(doc, cue, trimmed)) {
      contents.push({ range: trimmed, frame });
    }
  };
  const clause = clauseOfVerb(doc, verb);
  if (clause !== undefined) add(around(doc, clause, verb, source), 'CLAUSE');
  // "He said: “We will go.”", and "“We will go,” he said" where the tree makes the cue the dependent.
  for (const part of childrenBy(doc.syntax, verb, 'parataxis')) {
    if (childrenBy(doc.syntax, verb, 'ccomp').length === 0) add(subtreeRange(doc.syntax, part), 'CLAUSE');
  }
  if (clause === undefined && head >= 0 && isParenthesis(doc, verb)) {
    add(withoutEdges(subtreeRange(doc.syntax, head, new Set([verb])), cue, source), 'CLAUSE');
  }
  const object = objectOf(doc, verb);
  const [infinitive] = childrenBy(doc.syntax, verb, 'xcomp');
  if (infinitive !== undefined) {
    const range = subtreeRange(doc.syntax, infinitive);
    const withObject =
      object !== undefined && object > verb && range
        ? { from: subtreeRange(doc.syntax, object)?.from ?? range.from, to: range.to }
        : null;
    if (
      /^(?:want|need|like|expect|consider|believe|call|deem|declare|see|find|think|prefer|love|hate)$/.test(
        lemma,
      ) &&
      withObject
    )
      add(withObject, 'INFINITIVE');
    add(range, 'INFINITIVE');
    if (withObject) add(withObject, 'INFINITIVE');
  }
  const prepositions = PREPOSITIONAL_CUES.get(lemma);
  const phrases = childrenBy(doc.syntax, verb, 'obl').filter(
    (i) => i > verb && !isTemporal(doc, i) && !hasRelation(doc.syntax, i, 'obl:agent'),
  );
  const cued = phrases.find((i) =>
    childrenBy(doc.syntax, i, 'case', 'mark').some((c) =>
      prepositions?.has(doc.tokens[c]?.text.toLowerCase() ?? ''),
    ),
  );
  if (cued !== undefined) add(withoutCase(doc, subtreeRange(doc.syntax, cued), cued), 'PREPOSITIONAL');
  // "what Tokyo called “illegal drills”", "what it describes as a routine patrol": what it is called.
  if (object !== undefined && object < verb && doc.tokens[object]?.text.toLowerCase() === 'what') {
    for (const part of childrenBy(doc.syntax, verb, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj').filter(
      (i) => i > verb,
    ))
      add(withoutCase(doc, subtreeRange(doc.syntax, part), part), 'NOMINAL');
  }
  if (object !== undefined && object > verb) {
    const first = subtreeRange(doc.syntax, object);
    const last = [
      object,
      ...phrases,
      ...childrenBy(doc.syntax, verb, 'xcomp', 'advcl', 'ccomp').filter(
        (i) => i > object && complementOfJudgement(doc, i),
      ),
    ]
      .map((i) => subtreeRange(doc.syntax, i)?.to ?? 0)
      .reduce((a, b) => Math.max(a, b), 0);
    // "call me", "call Anna": to name is to say what a thing is; "urged us": nobody's content.
    const isCall =
      first?.to === last && NAMING_VERBS.has(lemma) && /^(?:PRON|PROPN)$/.test(syntaxOf(doc, object).upos);
    if (first && !isCall) {
      add({ from: first.from, to: last }, 'NOMINAL');
      if (!isAddressee(doc, first) && !(NAMING_VERBS.has(lemma) && first.to < last)) add(first, 'NOMINAL');
    }
  }
  // "a charge Stockholm denies", "whom it accused of …": what is said stands before, as the noun modified.
  const passiveSubject = childrenBy(doc.syntax, verb, 'nsubj:pass')[0];
  if (passiveSubject !== undefined) {
    // "the allegation was rejected by Doha", but "she was accused by rivals of fraud".
    const agent = childrenBy(doc.syntax, verb, 'obl').some((i) => isAgent(doc, i));
    if (agent && cue.entry && cue.entry.stance !== 'ASSERTS')
      add(subtreeRange(doc.syntax, passiveSubject), 'NOMINAL');
    const range = subtreeRange(doc.syntax, verb, new Set(childrenBy(doc.syntax, verb, 'obl:agent', 'punct')));
    const complements = childrenBy(doc.syntax, verb, 'obl', 'advcl', 'xcomp', 'ccomp').filter(
      (i) => i > verb && !isAgent(doc, i),
    );
    const first = Math.min(...complements.map((i) => subtreeRange(doc.syntax, i)?.from ?? Infinity));
    const from = agent && first < Infinity ? first : verb + 1;
    add(range && { from, to: range.to }, 'NOMINAL');
  }
  if (deprel === 'acl:relcl' && head >= 0 && clause === undefined && object === undefined) {
    const loose = syntaxOf(doc, head).children.filter((i) => i > head && syntaxOf(doc, i).upos === 'PUNCT');
    add(subtreeRange(doc.syntax, head, new Set([verb, ...loose])), 'NOMINAL');
  }
  return contents;
}

/** The finite clause that a verb reports, also where a passive puts it behind ("it was reported by Tass that …"). */
function clauseOfVerb(doc: AttributionContext, verb: number): number | undefined {
  const complement = childrenBy(doc.syntax, verb, 'ccomp').find(
    (c) => !hasRelation(doc.syntax, c, 'ccomp:relcl'),
  );
  if (complement !== undefined) return complement;
  if (!childrenBy(doc.syntax, verb, 'aux:pass').length) return undefined;
  return (
    childrenBy(doc.syntax, verb, 'csubj').find((c) => c > verb) ??
    childrenBy(doc.syntax, verb, 'obl').flatMap((agent) => reportedClauses(doc, agent))[0]
  );
}

/** Only a pronoun of somebody spoken to or of oneself. */
function isAddressee(doc: AttributionContext, { from, to }: TokenRange): boolean {
  return to - from === 1 && /^(?:me|you|us|\p{L}+sel(?:f|ves))$/iu.test(doc.tokens[from]?.text ?? '');
}

/** "dismissed as baseless the report": the object may hang on the judgement that comes before it. */
function objectOf(doc: AttributionContext, verb: number): number | undefined {
  const own = childrenBy(doc.syntax, verb, 'obj')[0];
  if (own !== undefined) return own;
  return childrenBy(doc.syntax, verb, 'obl', 'advcl', 'xcomp')
    .filter((i) =>
      childrenBy(doc.syntax, i, 'case', 'mark').some((c) => doc.tokens[c]?.text.toLowerCase() === 'as'),
    )
    .flatMap((i) => childrenBy(doc.syntax, i, 'obj'))
    .find((i) => !hasVerbalForm(doc, i));
}

function hasVerbalForm(doc: AttributionContext, token: number): boolean {
  return syntaxOf(doc, syntaxOf(doc, token).head).xpos === 'VBG';
}

/** "It claims to maintain peace; it demands …": what follows a semicolon is another statement. */
function isPastSemicolon(doc: AttributionContext, cue: Cue, { from }: TokenRange): boolean {
  return doc.tokens.slice(cue.range.to, Math.max(cue.range.to, from)).some((t) => t.text === ';');
}

/** The clause, and on its other side too where cue and source stand in its middle. */
function around(
  doc: AttributionContext,
  clause: number,
  verb: number,
  source: Source | null,
): TokenRange | null {
  const range = subtreeRange(doc.syntax, clause);
  if (!range || !(range.from < verb && verb < range.to)) return range;
  // A hull that swallows cue and source is right only for "Russia, he said, has …".
  const edge = Math.min(verb, source?.range.from ?? verb);
  const words = subtreeOf(doc.syntax, clause).filter((i) => syntaxOf(doc, i).upos !== 'PUNCT');
  const goesOn = words.some((i) => i > Math.max(verb, (source?.range.to ?? 0) - 1));
  if (words.some((i) => i < edge && !/^(?:SCONJ|PRON|DET)$/.test(syntaxOf(doc, i).upos)))
    return goesOn ? range : { from: range.from, to: edge };
  // Only a small word that the tree gives to the wrong clause ("the party, whom …, says the vote was rigged").
  return range.to - verb > 2 ? { from: verb + 1, to: range.to } : null;
}

/** "…, said Lavrov", "as Sherman has written": the cue's clause hangs on what it reports. */
function isParenthesis(doc: AttributionContext, verb: number): boolean {
  const { deprel } = syntaxOf(doc, verb);
  if (deprel === 'parataxis') return true;
  if (!deprel.startsWith('advcl')) return false;
  return childrenBy(doc.syntax, verb, 'mark', 'advmod').some(
    (i) => doc.tokens[i]?.text.toLowerCase() === 'as',
  );
}

function withoutEdges(range: TokenRange | null, cue: Cue, source: Source | null): TokenRange | null {
  if (!range) return null;
  const from = Math.min(cue.range.from, source?.range.from ?? Infinity);
  const to = Math.max(cue.range.to, source?.range.to ?? 0);
  if (from >= range.to || to <= range.from) return range;
  if (from - range.from < 2) return to < range.to ? { from: to, to: range.to } : null;
  if (range.to - to < 3) return { from: range.from, to: from };
  return range;
}

/** "called it a farce", "blamed Kyiv for failing", "described him as weak", but not "criticized him while …". */
function complementOfJudgement(doc: AttributionContext, token: number): boolean {
  if (hasRelation(doc.syntax, token, 'xcomp', 'ccomp')) return true;
  return childrenBy(doc.syntax, token, 'mark', 'case').some((i) =>
    /^(?:of|for|as|with|to|from|against|over)$/i.test(doc.tokens[i]?.text ?? ''),
  );
}

function overlapsCue({ from, to }: TokenRange, cue: Cue): boolean {
  // "Russia, he said, has …" stands around its cue; anything else that touches it is a wrong tree.
  return cue.range.from < to && from < cue.range.to && !(from < cue.range.from - 1 && cue.range.to + 1 < to);
}
