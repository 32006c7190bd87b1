import type { TokenRange } from '../doc.js';
import type { Content } from './content-range.js';
import { trim } from './content-range.js';
import type { AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import type { Source } from './source.js';
import { toBounds } from './parenthesis.js';
import type { QuoteIndex } from './quoted-content.js';

const OPENS =
  /^(?:if|unless|when|whenever|once|until|because|although|though|while|whereas|as|after|before|since)$/i;

/**
 * "*If it rains*, Lind said, *the dam will break*": a clause before the speaker and the one behind are both what is said,
 * where a tree gives the speaker only one of them.
 */
export function withFrontedClause(
  doc: AttributionContext,
  index: QuoteIndex,
  cue: Cue,
  source: Source | null,
  content: Content,
): Content {
  if (!source || cue.kind !== 'VERB' || content.frame !== 'CLAUSE') return content;
  const bounds = toBounds(doc, index, cue);
  const between = toBetween(cue, source);
  if (!between || !isComma(doc, between.from - 1) || !isComma(doc, between.to)) return content;
  const before = { from: bounds.from, to: between.from - 1 };
  const behind = { from: between.to + 1, to: bounds.to };
  const { from, to } = content.range;
  const isOneOf = (from >= behind.from && to <= behind.to) || (from >= before.from && to <= before.to);
  const opens = OPENS.test(doc.tokens[before.from]?.text ?? '') && before.to - before.from > 2;
  // "As he had before, Lind said, *but* …" and "…, Lind said, *who* left" go on about something else.
  const goesOn =
    behind.to - behind.from > 2 && !/^(?:IN|CC|W.*|VBG)$/.test(doc.syntax[behind.from]?.xpos ?? '');
  const whole = isOneOf && opens && goesOn ? trim(doc, bounds) : null;
  return whole ? { ...content, range: whole } : content;
}

/** Cue and source, where they stand side by side. */
function toBetween({ range: cue }: Cue, { range: source }: Source): TokenRange | null {
  const range = { from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) };
  const words = cue.to - cue.from + source.to - source.from;
  return range.to - range.from - words <= 2 ? range : null;
}

function isComma({ tokens }: AttributionContext, token: number): boolean {
  return tokens[token]?.text === ',';
}
