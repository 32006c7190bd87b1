import type { Attribution, Claim, Event } from '../../domain/extraction.js';
import { claimId } from '../../domain/ids.js';
import { toTextSpan, type Span } from '../../domain/span.js';
import type { ChainLink, Doc } from '../doc.js';
import { idsWithin, toSpanIndex, type SpanIndex } from './span-index.js';
import type { ActorIndex } from './to-actors.js';

/** Claims in text order, outer ones first; candidates with the same id (span and chain) become one. */
export function toClaims(doc: Doc, article: string, actors: ActorIndex, events: readonly Event[]): Claim[] {
  const { text } = doc.article;
  const chains = doc.claims.map((candidate) =>
    candidate.chain.map((link) => toAttribution(text, actors, link)),
  );
  const ids = doc.claims.map((c, i) =>
    claimId(
      article,
      c.start,
      c.end,
      (chains[i] as Attribution[]).map((a) => a.actor),
    ),
  );
  const claims = new Map<string, Claim>();
  const spans = toSpanIndex([...actors.actors.filter((a) => !actors.unstated.has(a.id)), ...events]);
  doc.claims.forEach((candidate, i) => {
    const id = ids[i] as string;
    if (claims.has(id)) return;
    const { start, end, kind, polarity, within } = candidate;
    claims.set(id, {
      id,
      ...toTextSpan(text, start, end),
      kind,
      polarity,
      within: within === null ? null : (ids[within] as string),
      attribution: chains[i] as Attribution[],
      about: toAbout(spans, candidate.about),
    });
  });
  return [...claims.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

function toAttribution(text: string, actors: ActorIndex, link: ChainLink): Attribution {
  const actor = link.entity === null ? undefined : actors.idByEntity.get(link.entity);
  const span = link.source ?? link.cue;
  if (!actor && !span) throw new Error('A link of a chain has neither an actor, nor a source, nor a cue.');
  return {
    actor: actor ?? actors.idOfSource(span as Span),
    type: link.type,
    stance: link.stance,
    source: link.source && toTextSpan(text, link.source.start, link.source.end),
    cue: link.cue && toTextSpan(text, link.cue.start, link.cue.end),
  };
}

/** Every actor that the content refers to, by name, noun or pronoun, and every event whose trigger stands in it. */
function toAbout(index: SpanIndex, spans: readonly Span[]): Claim['about'] {
  const ids = [...new Set(spans.flatMap((span) => idsWithin(index, span)))];
  return {
    actors: ids.filter((id) => id.startsWith('actor:')),
    events: ids.filter((id) => id.startsWith('event:')),
  };
}
