/** A stretch of the text, offsets in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch that no boundary of a mark cuts, with the marks that cover it: the longest, outermost one first. */
export interface Segment<M extends Range> extends Range {
  readonly marks: readonly M[];
}

/** A line of the text without its line end, with its segments. */
export interface Paragraph<M extends Range> extends Range {
  readonly segments: readonly Segment<M>[];
}

/**
 * Cuts `text` at its line ends and at all boundaries of `marks`, however these overlap. The segments of a paragraph
 * follow on each other and cover it wholly. Marks beyond the text are cut off; empty ones cover nothing.
 */
export function toParagraphs<M extends Range>(text: string, marks: readonly M[]): Paragraph<M>[] {
  const sorted = marks
    .map((mark, order) => ({ mark, order }))
    .filter(({ mark }) => mark.start < mark.end)
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || a.order - b.order)
    .map(({ mark }) => mark);
  const paragraphs: Paragraph<M>[] = [];
  let next = 0;
  let open: M[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index;
    const end = start + line[0].length;
    const segments: Segment<M>[] = [];
    for (let at = start; at < end;) {
      const first = next;
      while (next < sorted.length && sorted[next]!.start <= at) next++;
      open = [...open, ...sorted.slice(first, next)].filter((mark) => mark.end > at);
      let to = Math.min(end, sorted[next]?.start ?? end);
      for (const mark of open) to = Math.min(to, mark.end);
      segments.push({ start: at, end: to, marks: open });
      at = to;
    }
    paragraphs.push({ start, end, segments });
  }
  return paragraphs;
}
