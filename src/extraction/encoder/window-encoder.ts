import type { CueCandidate, NameSpan, Token, TokenRange } from '../doc.js';
import { WindowDecoder } from './decoding/decode-window.js';
import type { Encoder, EncoderOutput } from './encoder.js';
import type { Engine } from './engines/engine.js';
import type { ClassTokens } from './features/class-tokens.js';
import { toWordPieces } from './features/word-pieces.js';
import { planWindows } from './features/windows.js';
import type { Model } from './model.js';
import { toWindowInput } from './window.js';

/** The encoder that Annals ships: a small transformer over windows of whole sentences. */
export class WindowEncoder implements Encoder {
  readonly version: string;
  private readonly decoder: WindowDecoder;

  constructor(
    private readonly model: Model,
    private readonly engine: Engine,
    private readonly classTokens: ClassTokens,
  ) {
    this.version = model.version;
    this.decoder = new WindowDecoder(model);
  }

  async analyze(tokens: readonly Token[], sentences: readonly TokenRange[]): Promise<EncoderOutput> {
    const { vocabulary, sizes } = this.model;
    const pieces = sentences.flatMap(({ from, to }) =>
      toWordPieces(
        tokens.slice(from, to).map(({ text }) => text),
        vocabulary,
        this.classTokens,
      ),
    );
    const syntax: EncoderOutput['syntax'][number][] = [];
    const names: NameSpan[] = [];
    const cues: CueCandidate[] = [];
    for (const plan of planWindows(
      sentences,
      pieces.map((of) => of.length),
      sizes,
    )) {
      const input = toWindowInput(plan, tokens, pieces, vocabulary, sizes.limit);
      const window = this.decoder.decode(plan, await this.engine.run(input));
      syntax.push(...window.syntax);
      names.push(...window.names);
      cues.push(...window.cues);
    }
    return { syntax: joinCuts(syntax, sentences), names, cues };
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

/** A sentence that was cut has a root in each cut: those after the first hang on the first, as `parataxis`. */
function joinCuts(
  syntax: EncoderOutput['syntax'],
  sentences: readonly TokenRange[],
): EncoderOutput['syntax'] {
  const joined = [...syntax];
  for (const { from, to } of sentences) {
    let root = -1;
    for (let token = from; token < to; token++) {
      const entry = joined[token]!;
      if (entry.head >= 0) continue;
      if (root < 0) root = token;
      else joined[token] = { ...entry, head: root, deprel: 'parataxis' };
    }
  }
  return joined;
}
