import type { Alias } from '../../knowledge/alias-index.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { MentionDoc } from './draft.js';
import type { GazetteerMatch } from './gazetteer.js';

const OTHER_HALF: Readonly<Record<string, string>> = { North: 'South', South: 'North' };
/** "the *South* China Sea", "the North *of* the country", "the *South*-East" */
const GOES_ON = /^(?:\p{Lu}.*|of|-|–)$/u;

/** "South Korea said *the North* had fired": the halves of a land that is two states, where the article names one of them. */
export function findHalves(
  { tokens, sentences }: MentionDoc,
  names: readonly GazetteerMatch[],
  knowledge: KnowledgeBase,
): GazetteerMatch[] {
  const halves = new Map<string, readonly Alias[]>();
  for (const { from, to } of names) {
    const half = tokens[from]!.text;
    const other = to - from === 2 ? OTHER_HALF[half] : undefined;
    if (other === undefined) continue;
    const land = tokens[from + 1]!.text;
    const [own, opposite] = [half, other].map((one) => findState(knowledge, `${one} ${land}`));
    if (!own?.length || !opposite?.length) continue;
    halves.set(half, own);
    halves.set(other, opposite);
  }
  if (halves.size === 0) return [];
  return tokens.flatMap(({ text, sentence }, at): GazetteerMatch[] => {
    const aliases = halves.get(text);
    const isFirst = at === sentences[sentence]!.from;
    if (!aliases || isFirst || !/^the$/i.test(tokens[at - 1]!.text)) return [];
    return GOES_ON.test(tokens[at + 1]?.text ?? '') ? [] : [{ from: at, to: at + 1, aliases }];
  });
}

function findState(knowledge: KnowledgeBase, name: string): readonly Alias[] {
  return knowledge.names
    .findExact(name)
    .filter(({ entry, role }) => entry.kind === 'COUNTRY' && role === 'NAME');
}
