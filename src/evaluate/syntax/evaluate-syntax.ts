import type { Token, TokenRange } from '../../extraction/doc.js';
import type { Encoder, EncoderOutput } from '../../extraction/encoder/encoder.js';
import type { TreebankDocument, TreebankWord } from './conllu.js';

/** Per cent, 0 to 100. */
export interface SyntaxFigures {
  readonly UPOS: number;
  readonly XPOS: number;
  /** Words with the right head. */
  readonly UAS: number;
  /** Words with the right head and relation, subtypes aside (`nsubj:pass` is `nsubj`). */
  readonly LAS: number;
}

/**
 * Tags and dependencies on gold tokens, punctuation counted, as the CoNLL 2018 shared task defines them (Zeman et al.,
 * 2018). All words of all documents count the same.
 */
export async function evaluateSyntax(
  documents: readonly TreebankDocument[],
  encoder: Encoder,
): Promise<SyntaxFigures> {
  let words = 0;
  const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0 };
  for (const document of documents) {
    const { tokens, sentences } = toTokens(document);
    const { syntax } = await encoder.analyze(tokens, sentences);
    document.forEach((sentence, index) => {
      const { from } = sentences[index]!;
      sentence.forEach((gold, word) => {
        const { upos, xpos, head, labelled } = compare(gold, syntax[from + word]!, from);
        words++;
        right.UPOS += Number(upos);
        right.XPOS += Number(xpos);
        right.UAS += Number(head);
        right.LAS += Number(labelled);
      });
    });
  }
  const toPerCent = (count: number) => (100 * count) / words;
  return {
    UPOS: toPerCent(right.UPOS),
    XPOS: toPerCent(right.XPOS),
    UAS: toPerCent(right.UAS),
    LAS: toPerCent(right.LAS),
  };
}

function compare(
  gold: TreebankWord,
  { upos, xpos, head, deprel }: EncoderOutput['syntax'][number],
  from: number,
) {
  const sameHead = (head < 0 ? 0 : head - from + 1) === gold.head;
  return {
    upos: upos === gold.upos,
    xpos: xpos === gold.xpos,
    head: sameHead,
    labelled: sameHead && toUniversal(deprel) === toUniversal(gold.deprel),
  };
}

function toUniversal(deprel: string): string {
  return deprel.split(':')[0]!;
}

/** The words as tokens, one blank between two; a treebank's words may hold blanks, ours are only looked at as they are. */
function toTokens(document: TreebankDocument): { tokens: Token[]; sentences: TokenRange[] } {
  const tokens: Token[] = [];
  let start = 0;
  const sentences = document.map((sentence, index) => {
    const from = tokens.length;
    for (const { form } of sentence) {
      const end = start + form.length;
      tokens.push({ index: tokens.length, sentence: index, start, end, text: form });
      start = end + 1;
    }
    return { from, to: tokens.length };
  });
  return { tokens, sentences };
}
