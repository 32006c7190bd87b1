import type { AttributionFrame } from '../attribution/attribution.js';
import { findAuthorialClaims } from '../attribution/authorial.js';
import { toClaimCandidates } from '../attribution/claim-candidates.js';
import { fromColons } from '../attribution/from-colons.js';
import { fromCues } from '../attribution/from-cues.js';
import { fromLabels, withAnswerer } from '../attribution/from-labels.js';
import { joinFollowingQuotes } from '../attribution/from-quotes.js';
import { fromStatedNouns } from '../attribution/from-stated-nouns.js';
import { fromUntruths } from '../attribution/held-untrue.js';
import { toQuoteIndex } from '../attribution/quoted-content.js';
import { fromScareQuotes } from '../attribution/scare-quotes.js';
import { withTakenUpSources } from '../attribution/taken-up-nouns.js';
import { resolveTakenUp } from '../attribution/taken-up.js';
import { fromUnattributedQuotes } from '../attribution/unattributed-quotes.js';
import type { Doc } from '../doc.js';
import { defineStep } from '../pipeline.js';
import { hasRelation } from '../syntax-tree.js';

/**
 * Who claims what: source, cue and content of each attribution, nested as the text nests them, and what the author's
 * own voice states. The kinds of evidence are PolNeAR's and PARC 3's (Newell et al. 2018, Pareti 2016): a cue is the
 * lexical anchor that ties a source to a content.
 */
export const attributionStep = defineStep({
  name: 'attribution',
  needs: [
    'tokens',
    'sentences',
    'syntax',
    'cues',
    'mentions',
    'entities',
    'affiliations',
    'quotes',
    'events',
    'dates',
  ],
  adds: ['claims'],
  run(doc) {
    const index = toQuoteIndex(doc.quotes);
    const labelled = fromLabels(doc);
    const cued = joinFollowingQuotes(doc, index, [
      ...labelled,
      ...withAnswerer(doc, fromCues(doc, index, labelled)),
    ]);
    const stated = fromStatedNouns(doc, index, cued);
    const found = [...cued, ...fromColons(doc, index, cued), ...stated];
    const attributed: AttributionFrame[] = resolveTakenUp(
      doc,
      withTakenUpSources(doc, [...found, ...fromUnattributedQuotes(doc, index, found)]),
    );
    const frames = [...attributed, ...fromUntruths(doc), ...fromScareQuotes(doc, attributed)];
    const claims = toClaimCandidates(doc, frames);
    // "refused to confirm that …" is no statement of the author's either.
    const cueHeads = new Set([
      ...attributed.flatMap((f) => (f.cueHead === null ? [] : governorsOf(doc, f.cueHead))),
      // "Moscow's version is short: …" only opens what Moscow says.
      ...stated.flatMap(({ cueHead }) =>
        cueHead !== null && hasRelation(doc.syntax, cueHead, 'nsubj')
          ? (doc.syntax[cueHead]?.head ?? [])
          : [],
      ),
    ]);
    const authorial = findAuthorialClaims(
      doc,
      cueHeads,
      attributed.flatMap(({ content, cue, source }) =>
        [content, cue, source].filter((span) => span !== null),
      ),
    );
    return { claims: [...claims, ...authorial] };
  },
});

/** A predicate, and those whose open complement it is. */
function governorsOf(doc: Pick<Doc, 'syntax'>, predicate: number): number[] {
  const path = [predicate];
  for (let at = predicate; hasRelation(doc.syntax, at, 'xcomp'); at = path.at(-1) as number) {
    path.push(doc.syntax[at]?.head ?? -1);
  }
  return path;
}
