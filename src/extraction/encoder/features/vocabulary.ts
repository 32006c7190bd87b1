/** A part longer than this is one unknown piece. */
const LONGEST_PART = 100;

const SPECIAL_PIECES = ['[CLS]', '[SEP]', '[UNK]', '[COUNTRY]', '[DEMONYM]', '[CAPITAL]'] as const;
export type SpecialPiece = (typeof SPECIAL_PIECES)[number];

/** The model's word pieces; a piece's id is its line in the file, counted from 0. */
export class Vocabulary {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly longest: number;
  private readonly special: Readonly<Record<SpecialPiece, number>>;

  /** Throws RangeError where one of the special pieces is not there. */
  constructor(pieces: readonly string[]) {
    this.ids = new Map(pieces.map((piece, id) => [piece, id]));
    this.longest = pieces.reduce((longest, piece) => Math.max(longest, piece.length), 0);
    this.special = Object.fromEntries(
      SPECIAL_PIECES.map((piece) => {
        const id = this.ids.get(piece);
        if (id === undefined) throw new RangeError(`The vocabulary has no piece ${piece}.`);
        return [piece, id];
      }),
    ) as Record<SpecialPiece, number>;
  }

  idOf(piece: SpecialPiece): number {
    return this.special[piece];
  }

  /**
   * WordPiece: from left to right the longest piece that there is, `##` before those inside a word. A part that
   * cannot be spelled so to its end is one `[UNK]`. Schuster & Nakajima, "Japanese and Korean Voice Search" (2012).
   *
   * @param part in lower case without accents, see `foldPart`
   */
  toPieces(part: string): number[] {
    const whole = this.ids.get(part);
    if (whole !== undefined) return [whole];
    const unknown = this.special['[UNK]'];
    if (part.length > LONGEST_PART && Array.from(part).length > LONGEST_PART) return [unknown];
    const pieces: number[] = [];
    for (let at = 0; at < part.length;) {
      const found = this.findLongest(part, at);
      if (!found) return [unknown];
      pieces.push(found.id);
      at = found.end;
    }
    return pieces;
  }

  private findLongest(part: string, at: number): { id: number; end: number } | null {
    const prefix = at > 0 ? '##' : '';
    for (let end = Math.min(part.length, at + this.longest); end > at; end--) {
      const id = this.ids.get(prefix + part.slice(at, end));
      if (id !== undefined) return { id, end };
    }
    return null;
  }
}
