import { getKnowledgeBase } from '../../knowledge/knowledge-base.js';
import { findAffiliations } from '../affiliation/find-affiliations.js';
import type { EntityDraft, MentionDraft } from '../coreference/entity-draft.js';
import { resolveMentions } from '../coreference/resolve.js';
import type { Entity, Mention } from '../doc.js';
import { findNames } from '../mentions/find-names.js';
import { linkNames } from '../mentions/link-names.js';
import { findTitles } from '../mentions/titles.js';
import { defineStep } from '../pipeline.js';

/**
 * Mention detection, entity linking, coreference and affiliation: who and where an article speaks of. The four are one
 * step because each needs what the others found, and `mentions` and `entities` point at one another.
 */
export const actorStep = defineStep({
  name: 'actors',
  needs: ['reference', 'tokens', 'sentences', 'syntax', 'names', 'quotes'],
  adds: ['mentions', 'entities', 'affiliations'],
  run(doc) {
    const knowledge = getKnowledgeBase();
    const found = findNames(doc, knowledge);
    const titles = findTitles(doc, found);
    const names = linkNames(doc, found, titles, knowledge);
    const drafts = resolveMentions(doc, names, titles, knowledge);
    const indexOf = new Map<EntityDraft, number>();
    for (const { entity } of drafts) if (!indexOf.has(entity)) indexOf.set(entity, indexOf.size);
    const byRange = new Map(drafts.filter((d) => d.form !== 'PRONOUN').map((d) => [`${d.from}-${d.to}`, d]));
    const ofNames = names.map(({ from, to }) => byRange.get(`${from}-${to}`) as MentionDraft);
    return {
      mentions: drafts.map((draft, index) =>
        toMention(doc, draft, index, indexOf.get(draft.entity) as number),
      ),
      entities: [...indexOf.keys()].map(toEntity),
      affiliations: findAffiliations(doc, { names, mentions: ofNames, all: drafts }, titles, indexOf),
    };
  },
});

function toMention(
  { article, tokens }: Pick<Parameters<typeof findNames>[0], 'article' | 'tokens'>,
  { from, to, form, head, linkScore }: MentionDraft,
  index: number,
  entity: number,
): Mention {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { index, from, to, start, end, text: article.text.slice(start, end), form, head, entity, linkScore };
}

function toEntity(draft: EntityDraft, index: number): Entity {
  const { category, name, kind, wikidata, iso3, knowledge, unnamed } = draft;
  const aliases = [...draft.aliases].filter((alias) => alias !== name);
  return { index, category, name, kind, aliases, wikidata, iso3, knowledge, unnamed };
}
