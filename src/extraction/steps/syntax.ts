import type { Token, TokenSyntax } from '../doc.js';
import type { Encoder, EncoderOutput } from '../encoder/encoder.js';
import { toLemma } from '../lemmatization/lemma.js';
import { readMisreadTrees } from '../misread-trees/misread-trees.js';
import { defineStep } from '../pipeline.js';

/** Tokens → tags, lemmas, dependency trees, and what the encoder takes for names and attribution cues. */
export function createSyntaxStep(encoder: Encoder) {
  return defineStep({
    name: 'syntax',
    needs: ['tokens', 'sentences'],
    adds: ['syntax', 'names', 'cues'],
    async run({ tokens, sentences }) {
      const { syntax: read, names, cues } = await encoder.analyze(tokens.map(toPlain), sentences);
      const words = tokens.map(({ text }) => text);
      const syntax = readMisreadTrees(read, words, sentences);
      const children = toChildren(syntax);
      return {
        syntax: syntax.map(({ upos, xpos, head, deprel }, token): TokenSyntax => {
          const lemma = toLemma(tokens[token]!.text, upos, xpos);
          return { upos, xpos, lemma, head, deprel, children: children[token]! };
        }),
        names,
        cues,
      };
    },
  });
}

/** "**Greenpeace**", "_Le Monde_": what sets words off in Markdown is read as a quotation mark, which the encoder knows. */
function toPlain(token: Token): Token {
  return /^(?:\*{1,3}|_{1,3})$/.test(token.text) ? { ...token, text: '"' } : token;
}

/** The dependents of each token, in text order. */
function toChildren(syntax: EncoderOutput['syntax']): number[][] {
  const children: number[][] = syntax.map(() => []);
  syntax.forEach(({ head }, token) => children[head]?.push(token));
  return children;
}
