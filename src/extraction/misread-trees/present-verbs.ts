import type { EncoderOutput } from '../encoder/encoder.js';

type Syntax = EncoderOutput['syntax'];

/** Relations that a clause's verb has, and a noun with an object has not. */
const OF_CLAUSE = /^(?:root|parataxis|ccomp)$/;
/** What stands before a noun as a part of its phrase. */
const OF_PHRASE = /^(?:det|amod|compound|nummod|nmod|nmod:poss|flat|cc:preconj)$/;

/**
 * "Norway *bombs* Chile", "1982 — Peru *blocks* the strait": a plural noun with an object behind it and a noun for its
 * first part is a verb in the present tense, which the tagger takes for a noun where a sentence is short. What was its
 * first part becomes its subject.
 */
export function readPresentVerbs(syntax: Syntax): Syntax {
  const objects = new Set(
    syntax.flatMap(({ head, deprel }, at) => (deprel === 'obj' && head < at ? [head] : [])),
  );
  const verbs = [...objects].filter((at) => isPresentVerb(syntax, at));
  if (!verbs.length) return syntax;
  const read = [...syntax];
  const parts = new Map<number, number[]>(verbs.map((verb) => [verb, []]));
  syntax.forEach(({ head }, at) => parts.get(head)?.push(at));
  for (const verb of verbs) {
    read[verb] = { ...read[verb]!, upos: 'VERB', xpos: 'VBZ' };
    const subject = verb - 1;
    read[subject] = { ...read[subject]!, head: verb, deprel: 'nsubj' };
    for (const at of parts.get(verb)!) {
      const entry = read[at]!;
      if (entry.head === verb && at < subject && OF_PHRASE.test(entry.deprel))
        read[at] = { ...entry, head: subject };
    }
  }
  return read;
}

function isPresentVerb(syntax: Syntax, at: number): boolean {
  const { xpos, deprel } = syntax[at]!;
  const before = syntax[at - 1];
  if (xpos !== 'NNS' || !OF_CLAUSE.test(deprel) || before?.head !== at) return false;
  return /^NN/.test(before.xpos) && /^(?:compound|nsubj)$/.test(before.deprel);
}
