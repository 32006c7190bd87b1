import { childrenBy, hasRelation, subtreeRange } from '../syntax-tree.js';
import { isCommaOrDash, syntaxOf, type AttributionContext } from './context.js';

/**
 * The subjects of a predicate. Of two that a tree gives to the complement, the one before the governing verb is that
 * verb's ("Sources close to the talks say Kushner told …").
 */
export function subjectsOf(doc: AttributionContext, predicate: number): number[] {
  const { deprel, head } = syntaxOf(doc, predicate);
  // "…, *a charge* Lima rejects, and said it would": what stands before the conjunction is not joined by it.
  const joined =
    deprel === 'conj' ? childrenBy(doc.syntax, predicate, 'cc').find((i) => i < predicate) : undefined;
  const own = childrenBy(doc.syntax, predicate, 'nsubj').filter(
    (i) => !hasRelation(doc.syntax, i, 'nsubj:outer') && !(joined !== undefined && i > head && i < joined),
  );
  if (own.length > 1 && deprel === 'ccomp' && head < predicate)
    return withoutAdjuncts(
      doc,
      own.filter((i) => i > head),
    );
  if (own.length) return withoutAdjuncts(doc, own);
  // "…, a charge Lima rejects, *and said* it would": joined to a verb that has the subject.
  if (deprel === 'conj' && childrenBy(doc.syntax, predicate, 'cc').length) return [];
  const complement = childrenBy(doc.syntax, predicate, 'ccomp').flatMap((clause) => {
    const inner = childrenBy(doc.syntax, clause, 'nsubj');
    const speaker = inner.find((i) => inner.length > 1 && isSetOffBehind(doc, predicate, i));
    if (speaker !== undefined) return [speaker];
    return inner.length > 1 && (inner.at(-1) ?? 0) > predicate ? inner.filter((i) => i < predicate) : [];
  });
  return complement.length ? complement : subjectsOfPhrase(doc, predicate);
}

/** "*nobody* in her office promised": of two that a tree takes for subjects, the one that has the other for where it is. */
function withoutAdjuncts(doc: AttributionContext, subjects: readonly number[]): number[] {
  const all = subjects.find((i) => /^(?:no|any|every|some)(?:body|one)$/i.test(doc.tokens[i]?.text ?? ''));
  const isWithin = (i: number) => childrenBy(doc.syntax, i, 'case').some((c) => c - 1 === all);
  return all === undefined ? [...subjects] : subjects.filter((i) => !isWithin(i));
}

/** "The plan, said *the mayor*, would fail": between commas, and right behind the verb. */
function isSetOffBehind(doc: AttributionContext, verb: number, subject: number): boolean {
  const phrase = subject > verb ? subtreeRange(doc.syntax, subject) : null;
  return (
    phrase?.from === verb + 1 &&
    isCommaOrDash(doc, verb - 1) &&
    (isCommaOrDash(doc, phrase.to) || isCommaOrDash(doc, phrase.to - 1))
  );
}

/** "*Nobody* in Sofia claims": a phrase between a verb and its subject, to which a tree gives the subject. */
function subjectsOfPhrase(doc: AttributionContext, predicate: number): number[] {
  return childrenBy(doc.syntax, predicate, 'obl')
    .filter((i) => i < predicate && !childrenBy(doc.syntax, i, 'cop').length)
    .flatMap((i) => childrenBy(doc.syntax, i, 'nsubj').filter((subject) => subject < i));
}

/**
 * "The court quoted *a clerk* as saying": an object that a tree takes for one subject more; of two, the one behind a verb
 * that follows its subject without a comma between. Undefined where there is none.
 */
export function objectAsSubject(doc: AttributionContext, verb: number): number | undefined {
  const subjects = childrenBy(doc.syntax, verb, 'nsubj');
  const before = subjects.filter((i) => i < verb).at(-1);
  if (before === undefined) return undefined;
  // "Berg, the mayor, quoted *a clerk*": the commas within the subject's phrase are its own.
  const isExplained = childrenBy(doc.syntax, before, 'appos', 'acl', 'nmod:desc').some((i) => i < verb);
  const isQuoted = doc.tokens.slice(before, verb).some(({ text }) => /^["“”]$/.test(text));
  const end = isExplained && !isQuoted ? subtreeRange(doc.syntax, before)?.to : undefined;
  for (let i = Math.min(end ?? before + 1, verb); i < verb; i++)
    if (syntaxOf(doc, i).upos === 'PUNCT') return undefined;
  return subjects.find((i) => i > verb);
}

export function nearest(tokens: readonly number[], to: number): number | undefined {
  return [...tokens].sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];
}
