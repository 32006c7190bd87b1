import type { Span } from '../../domain/span.js';
import type { ChainLink, ClaimCandidate } from '../doc.js';
import { isFirstPerson } from './accept.js';
import type { AttributionFrame } from './attribution.js';
import { syntaxOf, type AttributionContext } from './context.js';
import { findParents } from './nest.js';
import { resolveSource, toMentionsByToken } from './resolve-source.js';
import { findTextSources } from './text-sources.js';
import { toAboutSpans } from './about-spans.js';
import { toPolarity } from './stance.js';

/** Joint sources at several levels multiply; beyond this many the rest says nothing new. */
const MAX_CLAIMS_PER_FRAME = 6;

/**
 * Claims from attributions: each gets the chain of what it stands inside, and joint sources ("Ireland and Apple
 * denied …") make one claim each. Outer claims come before inner ones, `within` points to the claim with the chain so far.
 */
export function toClaimCandidates(
  doc: AttributionContext,
  frames: readonly AttributionFrame[],
): ClaimCandidate[] {
  const parents = findParents(frames);
  const mentionsByToken = toMentionsByToken(doc);
  const antecedents = findTextSources(doc, frames, (frame) =>
    resolveSource(doc, mentionsByToken, frame).some((entity) => entity !== null),
  );
  const claims: ClaimCandidate[] = [];
  const claimsByFrame = new Map<number, number[]>();
  const visit = (i: number): number[] => {
    const done = claimsByFrame.get(i);
    if (done) return done;
    const parent = parents[i] ?? null;
    const outer: (number | null)[] = parent === null ? [null] : visit(parent);
    const frame = frames[i] as AttributionFrame;
    if (frame.ownVoice && parent === null) {
      claimsByFrame.set(i, []);
      return [];
    }
    const entities = resolveSource(doc, mentionsByToken, frame);
    const made: number[] = [];
    for (const within of outer) {
      for (const entity of entities) {
        if (made.length >= MAX_CLAIMS_PER_FRAME) break;
        made.push(claims.length);
        const around = within === null ? null : (claims[within] ?? null);
        const speaker = entity ?? ownVoice(doc, frame, around);
        const isSame = speaker !== null && around?.chain.at(-1)?.entity === speaker;
        const isRepeated = isSame && parent !== null && isCalled(doc, frame, frames[parent]);
        const antecedent = speaker === null ? antecedents.get(frame) : undefined;
        const link = { speaker, ...(antecedent && { antecedent }) };
        claims.push(toCandidate(doc, frame, isRepeated ? around.within : within, link, claims));
      }
    }
    claimsByFrame.set(i, made);
    return made;
  };
  frames.forEach((_, i) => visit(i));
  return claims;
}

/** "protested over *what it called “illegal flights”*": who protests is once the source of what these are called. */
function isCalled(
  doc: AttributionContext,
  { cueHead }: AttributionFrame,
  outer: AttributionFrame | undefined,
): boolean {
  const first = outer && doc.tokens[outer.clause.from];
  if (first?.text.toLowerCase() !== 'what' || cueHead === null) return false;
  return syntaxOf(doc, first.index).head === cueHead || syntaxOf(doc, cueHead).head === first.index;
}

/** "“I doubt that,” Orban said": the first person of what somebody is quoted with is that speaker. */
function ownVoice(
  doc: AttributionContext,
  { sourceHead }: AttributionFrame,
  outer: ClaimCandidate | null,
): number | null {
  return outer?.kind === 'DIRECT_QUOTE' && sourceHead !== null && isFirstPerson(doc, sourceHead)
    ? (outer.chain.at(-1)?.entity ?? null)
    : null;
}

function toCandidate(
  doc: AttributionContext,
  frame: AttributionFrame,
  within: number | null,
  { speaker: entity, antecedent }: { readonly speaker: number | null; readonly antecedent?: Span },
  claims: readonly ClaimCandidate[],
): ClaimCandidate {
  const { start, end } = frame.content;
  const speaker = frame.ownVoice && within !== null ? claims[within]?.chain.at(-1) : undefined;
  const link: ChainLink = {
    entity: speaker ? speaker.entity : entity,
    type: frame.kind === 'DIRECT_QUOTE' ? 'direct' : 'indirect',
    stance: frame.stance,
    source: speaker ? speaker.source : frame.source,
    cue: frame.cue,
    ...(antecedent && { antecedent }),
  };
  return {
    start,
    end,
    text: doc.article.text.slice(start, end),
    kind: frame.kind,
    // A term has no predicate of its own.
    polarity: frame.kind === 'SCARE_QUOTE' ? 'AFFIRMED' : toPolarity(doc, frame.clause),
    about: toAboutSpans(doc, frame),
    within,
    chain: [...(within === null ? [] : (claims[within] as ClaimCandidate).chain), link],
  };
}
