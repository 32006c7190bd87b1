import type { AttributionFrame } from '../attribution/attribution.js';
import { findAuthorialClaims } from '../attribution/authorial.js';
import { toClaimCandidates } from '../attribution/claim-candidates.js';
import { fromCues } from '../attribution/from-cues.js';
import { fromLabels, joinFollowingQuotes } from '../attribution/from-quotes.js';
import { toQuoteIndex } from '../attribution/quoted-content.js';
import { fromScareQuotes } from '../attribution/scare-quotes.js';
import { defineStep } from '../pipeline.js';

/**
 * Who claims what: source, cue and content of each attribution, nested as the text nests them, and what the author's
 * own voice states. The kinds of evidence are PolNeAR's and PARC 3's (Newell et al. 2018, Pareti 2016): a cue is the
 * lexical anchor that ties a source to a content.
 */
export const attributionStep = defineStep({
  name: 'attribution',
  needs: ['tokens', 'sentences', 'syntax', 'cues', 'mentions', 'entities', 'quotes', 'events', 'dates'],
  adds: ['claims'],
  run(doc) {
    const index = toQuoteIndex(doc.quotes);
    const attributed: AttributionFrame[] = joinFollowingQuotes(doc, index, [
      ...fromLabels(doc),
      ...fromCues(doc, index),
    ]);
    const frames = [...attributed, ...fromScareQuotes(doc, attributed)];
    const claims = toClaimCandidates(doc, frames);
    const cueHeads = new Set(attributed.flatMap((f) => f.cueHead ?? []));
    const authorial = findAuthorialClaims(
      doc,
      cueHeads,
      attributed.map((f) => f.content),
    );
    return { claims: [...claims, ...authorial] };
  },
});
