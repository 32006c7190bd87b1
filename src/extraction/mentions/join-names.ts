import type { NameSpan, TokenRange } from '../doc.js';
import { TITLE_NOUNS } from '../lexicon/titles.js';
import type { MentionDoc } from './draft.js';
import { BODY } from './type-by-head.js';

/**
 * The encoder's names, those that it cuts put together: at a hyphen ("Hassan El-|Masri"), before more words of one name
 * ("Example |Workers' Union", "JSA| Research"), and what a family has in common ("the Wright| brothers"). A name that is
 * known as it stands stays so: "Google |Maps".
 */
export function joinNames(
  doc: MentionDoc,
  names: readonly NameSpan[],
  isKnown: (range: TokenRange) => boolean,
): NameSpan[] {
  const starts = new Set(names.map((n) => n.from));
  const joined: NameSpan[] = [];
  for (const name of names.flatMap((each) => splitAtOf(doc, withoutOwner(doc, each, isKnown)))) {
    const last = joined.at(-1);
    if (last && isCut(doc, last, name) && !isKnown(last) && !isKnown(name)) {
      joined[joined.length - 1] = {
        ...last,
        to: name.to,
        score: Math.max(last.score, name.score),
        named: Math.max(last.named, name.named),
      };
    } else joined.push(name);
    const at = joined.length - 1;
    const whole = joined[at]!;
    joined[at] = isFamily(doc, whole)
      ? // The noun says that it is a name, whatever the encoder's doubts.
        { ...whole, to: whole.to + 1, type: whole.type === 'OTHER' ? 'PER' : whole.type, score: 1, named: 1 }
      : { ...whole, to: isKnown(whole) ? whole.to : toEnd(doc, whole, starts) };
  }
  return joined;
}

/** "*South Africa's* Reserve Bank": whose it is, is a name of its own; "Lloyd's of London" is one. */
function withoutOwner(
  { tokens }: MentionDoc,
  name: NameSpan,
  isKnown: (range: TokenRange) => boolean,
): NameSpan {
  const { from, to } = name;
  const at = tokens.slice(from, to).findIndex(({ text }) => /^['’]s$/.test(text));
  if (at < 1 || from + at + 1 >= to || isKnown(name) || !isKnown({ from, to: from + at })) return name;
  return { ...name, from: from + at + 1, type: name.type === 'LOC' ? 'ORG' : name.type };
}

/** "Laura Chen | of | Moss Partners", taken for one: a full name ends there, "Lawrence of Arabia" has none before it. */
function splitAtOf({ tokens }: MentionDoc, name: NameSpan): NameSpan[] {
  const { from, to, type } = name;
  const at = tokens.slice(from, to).findIndex(({ text }) => text === 'of');
  if (
    type !== 'PER' ||
    at < 2 ||
    tokens.slice(from, from + at).some(({ text }) => TITLE_NOUNS.has(text.toLowerCase()))
  )
    return [name];
  return [
    { ...name, to: from + at },
    { ...name, from: from + at + 1, type: 'ORG' },
  ];
}

/** Whether two names are halves of one. */
function isCut({ tokens, syntax }: MentionDoc, a: NameSpan, b: NameSpan): boolean {
  if (a.type !== b.type || a.type === 'LOC' || a.type === 'OTHER') return false;
  const [hyphen, next] = [tokens[a.to]!, tokens[b.from]!];
  if (b.from === a.to + 1)
    return hyphen.text === '-' && hyphen.start === tokens[a.to - 1]!.end && next.start === hyphen.end;
  return (
    a.type === 'ORG' && b.from === a.to && syntax[a.to - 1]!.head >= b.from && syntax[a.to - 1]!.head < b.to
  );
}

/** Where a body's name ends: after the capitals that follow and go with it. */
function toEnd(
  { tokens, syntax }: MentionDoc,
  { from, to, type }: NameSpan,
  starts: ReadonlySet<number>,
): number {
  // "*Kessler* Construction", "*Andy Warhol* Foundation", "*Irving* Police".
  const isOwner = type !== 'ORG' && type !== 'OTHER';
  if (isOwner && !(BODY.test(tokens[to]?.text ?? '') && syntax[to - 1]!.head === to)) return to;
  if (isOwner) return to + 1;
  let end = to;
  while (end < tokens.length && tokens[end]!.sentence === tokens[from]!.sentence && !starts.has(end)) {
    if (!/^\p{Lu}/u.test(tokens[end]!.text) || !/^NNPS?$/.test(syntax[end]!.xpos)) break;
    const { head } = syntax[end]!;
    const governs = syntax[end - 1]!.head === end && /^(?:compound|flat)/.test(syntax[end - 1]!.deprel);
    if (!governs && !(head >= from && head < end)) break;
    end++;
  }
  return end;
}

/** "the Wright *brothers*" are several. */
function isFamily({ tokens }: MentionDoc, { from, to, type }: NameSpan): boolean {
  return (
    type !== 'LOC' &&
    /^the$/i.test(tokens[from - 1]?.text ?? '') &&
    /^(?:brothers|sisters|siblings|twins|family)$/.test(tokens[to]?.text ?? '')
  );
}
