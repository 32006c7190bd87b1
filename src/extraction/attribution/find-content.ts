import type { CueCandidate, TokenRange } from '../doc.js';
import { contentOfAdjunct } from './content-of-adjunct.js';
import type { Content } from './content-range.js';
import { contentsOfAdjective, contentsOfNoun } from './contents-of-noun.js';
import { contentsOfVerb } from './contents-of-verb.js';
import type { AttributionContext } from './context.js';
import type { Cue } from './cue.js';
import { findReportedTo } from './find-source.js';
import type { Source } from './source.js';

/** All contents that the tree allows for a cue, the likeliest first; the encoder may prefer another. */
export function findContents(doc: AttributionContext, cue: Cue, source: Source | null): Content[] {
  switch (cue.kind) {
    case 'VERB':
      return contentsOfVerb(doc, cue, source);
    case 'NOUN':
      return contentsOfNoun(doc, cue.head);
    case 'ADJECTIVE':
      return contentsOfAdjective(doc, cue.head);
    case 'PREPOSITION':
      return contentOfAdjunct(doc, findReportedTo(doc, cue), cue.range.from);
    case 'VIEW':
      return contentOfAdjunct(doc, cue.head, cue.range.from);
    case 'ADVERB':
      // "left because the port *supposedly* closed": of its own clause
      return contentOfAdjunct(doc, cue.head, cue.range.from).slice(0, 1);
    default:
      return [];
  }
}

/** The content that fits the encoder's word-by-word opinion best, by expected Jaccard; without one, the first that the lexicon
 *  knows of the cue. */
export function chooseContent(contents: readonly Content[], { candidate, entry }: Cue): Content | null {
  if (!candidate) return contents.find(({ frame }) => entry?.frames.has(frame)) ?? contents[0] ?? null;
  let [best, bestScore] = [contents[0] ?? null, -1];
  for (const content of contents) {
    const score = expectedJaccard(content.range, candidate);
    if (score > bestScore) [best, bestScore] = [content, score];
  }
  return best;
}

/** Σ p inside / (tokens inside + Σ p outside), over the encoder's window. */
export function expectedJaccard(range: TokenRange, { window, content }: CueCandidate): number {
  let [inside, outside] = [0, 0];
  content.forEach((p, i) => {
    const token = window.from + i;
    if (token >= range.from && token < range.to) inside += p;
    else outside += p;
  });
  return inside / (range.to - range.from + outside);
}
