import type { DateMention, TokenSyntax } from '../../../src/extraction/doc.js';
import type { ArticleInput } from '../../../src/domain/article-input.js';
import { toLemma } from '../../../src/extraction/lemmatization/lemma.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';
import { temporalStep } from '../../../src/extraction/steps/temporal.js';

/** Hand-made syntax of a word: its tag, the word that it hangs on, and how. */
export type Tags = Readonly<Record<string, readonly [xpos: string, head?: string, deprel?: string]>>;

/** Dates of a text, by an article's day, with the syntax of a few words where the tense matters. */
export async function tagText(
  text: string,
  day: string | null,
  tags: Tags = {},
): Promise<readonly DateMention[]> {
  const article: ArticleInput = { text, title: '', url: null, outlet: null, byline: null, publishedAt: day };
  const { tokens, sentences } = await segmentationStep.run({ article, diagnostics: [] });
  const indexOf = (word: string | undefined) => tokens.findIndex((token) => token.text === word);
  const heads = tokens.map(({ text: word }) => {
    const [xpos = 'NN', head, deprel = 'dep'] = Object.hasOwn(tags, word) ? (tags[word] ?? []) : [];
    return { upos: 'X', xpos, lemma: toLemma(word, 'X', xpos), head: indexOf(head), deprel };
  });
  const syntax: TokenSyntax[] = heads.map((node, i) => ({
    ...node,
    children: heads.flatMap(({ head }, child) => (head === i ? [child] : [])),
  }));
  const reference = { value: day, basis: day ? 'EXPLICIT' : 'UNKNOWN', span: null } as const;
  const { dates } = await temporalStep.run({
    article,
    diagnostics: [],
    tokens,
    sentences,
    syntax,
    reference,
  });
  return dates;
}
