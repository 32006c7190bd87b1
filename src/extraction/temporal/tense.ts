import type { Token, TokenSyntax } from '../doc.js';

export type Tense = 'PAST' | 'PRESENT' | 'FUTURE' | 'UNKNOWN';

/** Verbs and adjectives whose complement lies ahead: "scheduled for Friday", "plans to meet", "due in March". */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  `schedule plan expect due hope intend aim set slate want promise vow pledge likely prepare propose anticipate
  forecast predict project await upcoming`.split(/\s+/),
);
const MAX_CLIMB = 12;

/**
 * Whether what happens at a date lies before or after the moment of writing, by the verb that governs the date's
 * words, with its auxiliaries.
 */
export function findTense(tokens: readonly Token[], syntax: readonly TokenSyntax[], index: number): Tense {
  let at = index;
  for (let i = 0; i < MAX_CLIMB && at >= 0; i++) {
    const node = syntax[at];
    if (!node) return 'UNKNOWN';
    const tense = tenseOf(tokens, syntax, node);
    if (tense !== null) return tense;
    at = node.head;
  }
  return 'UNKNOWN';
}

/** Null where the word tells nothing: the search goes on at its head. */
function tenseOf(tokens: readonly Token[], syntax: readonly TokenSyntax[], node: TokenSyntax): Tense | null {
  if (PROSPECTIVE.has(node.lemma) && node.xpos !== 'VBD') return 'FUTURE';
  const isPredicate =
    node.xpos.startsWith('VB') ||
    node.xpos === 'MD' ||
    node.children.some((c) => syntax[c]?.deprel === 'cop');
  if (!isPredicate) return null;
  const helpers = node.children.filter((c) => /^(?:aux|cop|mark)/.test(syntax[c]?.deprel ?? ''));
  const has = (words: string) =>
    helpers.some((c) => words.split(' ').includes(tokens[c]?.text.toLowerCase() ?? ''));
  if (has("will 'll ’ll shall wo would should could may might can must")) return 'FUTURE';
  if (has("had has have 've ’ve was were did 'd"))
    return node.xpos === 'VBG' && has('to') ? 'FUTURE' : 'PAST';
  if (node.xpos === 'VBD') return 'PAST';
  if (node.xpos === 'VB' || has('to')) return 'FUTURE';
  if (node.xpos === 'VBN') return has("is are am be 's ’s") ? 'PRESENT' : 'PAST';
  if (node.xpos === 'VBG') return has("is are am 's ’s 're ’re 'm") ? 'FUTURE' : null;
  if (/^VB[PZ]$/.test(node.xpos) || has("is are am 's ’s 're ’re")) return 'PRESENT';
  return null;
}
