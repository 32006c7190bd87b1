import type { CueCandidate, NameSpan, Token, TokenRange, TokenSyntax } from '../doc.js';

/** What an encoder says of the tokens of one article, all indexes being those of the article's tokens. */
export interface EncoderOutput {
  /** One entry a token. */
  readonly syntax: readonly Omit<TokenSyntax, 'lemma' | 'children'>[];
  readonly names: readonly NameSpan[];
  readonly cues: readonly CueCandidate[];
}

/**
 * The port behind which every learned step stands. Whatever implements it answers the same for the same tokens,
 * gives each sentence exactly one root and no cycle, and keeps names and cues within sentences.
 */
export interface Encoder {
  /** `name@version`, part of the extractor's version. */
  readonly version: string;
  analyze(tokens: readonly Token[], sentences: readonly TokenRange[]): Promise<EncoderOutput>;
  close(): Promise<void>;
}
