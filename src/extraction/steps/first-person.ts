import { isFirstPerson } from '../attribution/accept.js';
import type { SpeakerMention } from '../doc.js';
import { defineStep } from '../pipeline.js';
import { toTokenRange } from './quotation.js';

/** "We will respond," Zakharova said: in direct speech the first person is the speaker, the innermost one. */
export const firstPersonStep = defineStep({
  name: 'first-person',
  needs: ['tokens', 'syntax', 'mentions', 'claims'],
  adds: ['speakerMentions'],
  run({ tokens, syntax, mentions, claims }) {
    const taken = new Set(
      mentions.flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)),
    );
    const byToken = new Map<number, SpeakerMention>();
    // Outer claims come before inner ones, so the innermost speaker is written last.
    for (const { kind, chain, start, end } of claims) {
      const entity = chain.at(-1)?.entity ?? null;
      if (kind !== 'DIRECT_QUOTE' || entity === null) continue;
      const { from, to } = toTokenRange(tokens, start, end);
      for (const token of tokens.slice(from, to)) {
        if (taken.has(token.index) || !isFirstPerson({ tokens, syntax }, token.index)) continue;
        byToken.set(token.index, { entity, start: token.start, end: token.end, text: token.text });
      }
    }
    return { speakerMentions: [...byToken.values()].sort((a, b) => a.start - b.start) };
  },
});
