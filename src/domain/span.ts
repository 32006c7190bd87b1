/** A stretch of an article's text: UTF-16 code units, `end` exclusive, so `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that it covers: `text === article.text.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span of `text` from `start` to `end`, with its words. Throws RangeError where the span is empty or outside the text. */
export function toTextSpan(text: string, start: number, end: number): TextSpan {
  if (!(
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  )) {
    throw new RangeError(`Span [${start}, ${end}) does not lie within a text of ${text.length} code units.`);
  }
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner` (equal spans included). */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
