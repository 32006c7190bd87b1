import type { Doc, EventMention, EventTime } from '../doc.js';
import { relationOf } from '../syntax-tree.js';
import { findClauseLinks, toLinksByToken } from './clause-links.js';
import { caseWords, childrenOf } from './dependents.js';
import { shiftTime } from './shift-time.js';
import { createNarration } from './narration.js';

type Layers = Pick<Doc, 'reference' | 'tokens' | 'sentences' | 'syntax' | 'dates'>;

const MAX_CLIMB = 6;

/**
 * The year of events that the text does not date in their own clause, as a reader infers it: from the clause that
 * they are set in time to ("closed the border in May after gunmen *killed* three"), else from the year that the text
 * tells of here. Facts alone: what is only possible, habitual or ahead has no such year.
 */
export function addImpliedTimes(doc: Layers, events: readonly EventMention[]): EventMention[] {
  const dated = new Set(events.filter(({ time }) => time !== null).map(({ cluster }) => cluster));
  const timeAt = new Map(events.flatMap(({ from, time }) => (time ? [[from, time] as const] : [])));
  const links = toLinksByToken(findClauseLinks(doc));
  const narration = createNarration(doc);

  const fromLink = (token: number): EventTime | null => {
    for (const { anchor, placed } of links.get(token) ?? []) {
      const other = token === anchor ? placed : anchor;
      // "had threatened *to invade* in 2023 after soldiers *overthrew* him"
      const [complement] = childrenOf(doc.syntax, other).filter(
        (child) => doc.syntax[child]!.deprel === 'xcomp',
      );
      const time = timeAt.get(other) ?? timeAt.get(complement ?? -1);
      const shifted = time && shiftTime(time, 0, null, null);
      if (shifted) return shifted;
    }
    return null;
  };

  return events.map((event) => {
    if (dated.has(event.cluster) || !isFact(event)) return event;
    const verb = findFiniteVerb(doc, event.from) ?? findVerbAround(doc, event.from);
    if (verb === null) return event;
    const time = fromLink(verb) ?? narration.timeOf(verb);
    if (!time) return event;
    dated.add(event.cluster);
    return { ...event, time };
  });
}

function isFact({ modality }: EventMention): boolean {
  return modality === 'ASSERTED' || modality === 'NEGATED';
}

/**
 * The finite verb whose time is the event's; null where there is none: a noun that no verb carries ("condemned *the
 * attack*") and a participle before a noun may be of any time.
 */
function findFiniteVerb({ syntax }: Pick<Layers, 'syntax'>, event: number): number | null {
  let at = event;
  for (let step = 0; step < MAX_CLIMB && at >= 0; step++) {
    const { upos, xpos, head, deprel } = syntax[at]!;
    const relation = relationOf(syntax, at);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'ADJ') {
      const helped = childrenOf(syntax, at).some((child) => /^(?:aux|cop)/.test(syntax[child]!.deprel));
      if (/^(?:VB[DZP]|MD)$/.test(xpos) || helped) return at;
      if (!/^(?:xcomp|ccomp|advcl|conj|parataxis)$/.test(relation)) return deprel === 'root' ? at : null;
    } else if (at !== event || !/^(?:obj|nsubj|conj)$/.test(relation)) return null;
    at = head;
  }
  return null;
}

/** "In 2016, *after an attack* on a camp, Peru declared …": the verb that an event noun is set in time to. */
function findVerbAround({ syntax }: Layers, event: number): number | null {
  const { upos, deprel, head } = syntax[event]!;
  if (upos !== 'NOUN' || deprel !== 'obl' || !syntax[head]) return null;
  const close = caseWords(syntax, event).some((word) => /^(?:after|following|amid|during|at|in)$/.test(word));
  // "*decades* after the war"
  const apart = childrenOf(syntax, event).some((child) =>
    /^(?:obl|nmod:unmarked|advmod)/.test(syntax[child]!.deprel),
  );
  return close && !apart ? findFiniteVerb({ syntax }, head) : null;
}
