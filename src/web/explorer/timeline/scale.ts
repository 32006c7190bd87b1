/** From dates to places on a line. A year is 1 long; 1999.5 is the middle of 1999. */

export interface Extent {
  readonly start: number;
  readonly end: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * When a date of the graph is (ISO 8601, as precise as the text): a day, a month, a year (`1999`), a decade (`199`) or
 * an interval (`2008/2012`, ends included); as wide as it is not known more closely. Null for anything else.
 */
export function toExtent(date: string): Extent | null {
  const [from, to] = date.split('/');
  const start = toSingleExtent(from!);
  if (to === undefined || !start) return start;
  const end = toSingleExtent(to);
  return end && { start: start.start, end: Math.max(end.end, start.end) };
}

function toSingleExtent(date: string): Extent | null {
  const decade = /^(\d{3})X?$/i.exec(date);
  if (decade) return { start: Number(decade[1]) * 10, end: Number(decade[1]) * 10 + 10 };
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  if (!match[2]) return { start: year, end: year + 1 };
  const month = Math.min(Math.max(Number(match[2]), 1), 12);
  const monthStart = DAYS_BEFORE_MONTH[month - 1]!;
  if (!match[3]) return { start: year + monthStart / 365, end: year + DAYS_BEFORE_MONTH[month]! / 365 };
  const day = monthStart + Number(match[3]) - 1;
  return { start: year + day / 365, end: year + (day + 1) / 365 };
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ticks of an axis from `start` to `end`, at most about `count`: round years, or months where there is room. */
export function toTicks({ start, end }: Extent, count: number): Tick[] {
  const every = [1, 3, 6].find((months) => ((end - start) * 12) / months <= count);
  if (every) {
    const first = Math.floor(start);
    return Array.from({ length: Math.ceil((end - first) * (12 / every)) }, (_, i) => {
      const month = (i * every) % 12;
      const year = first + Math.floor((i * every) / 12);
      return {
        at: year + DAYS_BEFORE_MONTH[month]! / 365,
        label: month === 0 ? String(year) : MONTHS[month]!,
      };
    });
  }
  const rough = (end - start) / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(start / step) * step; at < end; at += step) ticks.push({ at, label: String(at) });
  return ticks;
}

export interface Placed<T> {
  readonly item: T;
  readonly lane: number;
  readonly left: number;
  readonly width: number;
}

/** Gives each item the first lane in which it and its label (`labelWidth` wide) overlap no other. All in pixels. */
export function toLanes<T>(
  items: readonly { item: T; left: number; width: number; labelWidth: number }[],
): Placed<T>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.left - b.left)
    .map(({ item, left, width, labelWidth }) => {
      let lane = ends.findIndex((end) => end <= left);
      if (lane < 0) lane = ends.length;
      ends[lane] = left + Math.max(width, labelWidth) + 8;
      return { item, lane, left, width };
    });
}
