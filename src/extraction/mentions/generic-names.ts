import type { NameSpan } from '../doc.js';
import type { MentionDoc } from './draft.js';

const GENERIC =
  /^(?:Bank|Council|Commission|Church|Court|Party|University|Company|Group|Union|Committee|Board|Ministry|Department|Agency|Association|Institute|Club|Government|State|Force|Corporation|Foundation|Society|Fund|Federation|Front|Movement|Assembly|Authority|Parliament|Senate|House|Chamber|Tribunal|Alliance)$/;

/** "the *Bank* has shown": a name only where a longer one stands for it ("the World Bank … the Bank"), else a noun with a capital. */
export function dropGenericNames({ tokens }: MentionDoc, names: readonly NameSpan[]): NameSpan[] {
  const introduced = new Set<string>();
  for (const { from, to } of names) {
    if (to - from > 1) for (let i = from; i < to; i++) introduced.add(tokens[i]!.text);
  }
  return names.filter(({ from, to }) => {
    const { text } = tokens[from]!;
    const isGeneric = to - from === 1 && GENERIC.test(text) && /^the$/i.test(tokens[from - 1]?.text ?? '');
    return !isGeneric || introduced.has(text);
  });
}
