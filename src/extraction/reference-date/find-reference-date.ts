import type { Span } from '../../domain/span.js';
import type { Doc, ReferenceDate } from '../doc.js';
import { isDay, toDayNumber } from '../temporal/calendar.js';
import { parseTimex, toStretch, toTimex } from '../temporal/timex.js';
import { findTextDates, type TextDate } from './text-date.js';
import { findUrlDate } from './url-date.js';

const UNKNOWN: ReferenceDate = { value: null, basis: 'UNKNOWN', span: null };
const LINK = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+\/\S*$/i;
const EDGE_SENTENCES = 5;

interface LinkDate {
  readonly value: string;
  readonly span: Span | null;
}

/**
 * The day that an article is of: as given; else as its dateline or a dated line says; else by a date or a
 * time-stamped id in its URL or in a link at its head or foot. A dateline without a year has that of the link.
 */
export function findReferenceDate(doc: Pick<Doc, 'article' | 'tokens' | 'sentences'>): ReferenceDate {
  const given = toGiven(doc.article.publishedAt);
  if (given) return { value: given, basis: 'EXPLICIT', span: null };
  const own = findTextDates(doc);
  const withYear = own.filter(({ fields }) => fields.year !== undefined);
  const full =
    withYear.find(({ isWeak }) => !isWeak) ?? withYear.find(({ fields }) => !hasLaterYear(doc, fields.year!));
  if (full) return { value: toTimex(full.fields), basis: 'EXPLICIT', span: full.span };
  const link = findLinkDate(doc);
  if (!link) return UNKNOWN;
  const first = own.find(({ isWeak }) => !isWeak);
  const dateline = first && placeNear(first, link.value);
  return dateline ?? { value: link.value, basis: 'INFERRED', span: link.span };
}

/** Whether the text names a later year: an article tells of what was. */
function hasLaterYear({ tokens }: Pick<Doc, 'tokens'>, year: number): boolean {
  return tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text) && Number(text) > year);
}

function toGiven(publishedAt: string | null): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d])/.exec(publishedAt ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return isDay(Number(year), Number(month ?? 1), Number(day ?? 1)) ? match[0] : null;
}

/** The latest of the dates in links: what an article links to is older than the article. */
function findLinkDate({
  article,
  tokens,
  sentences,
}: Pick<Doc, 'article' | 'tokens' | 'sentences'>): LinkDate | null {
  const own = article.url === null ? null : findUrlDate(article.url);
  if (own) return { value: own, span: null };
  const found: LinkDate[] = [];
  for (const { index, kind, from, to } of sentences) {
    const atEdge = index < EDGE_SENTENCES || index >= sentences.length - EDGE_SENTENCES;
    if (kind !== 'BOILERPLATE' && !atEdge) continue;
    for (const { text, start, end } of tokens.slice(from, to)) {
      const value = text.length < 500 && LINK.test(text) ? findUrlDate(text) : null;
      if (value) found.push({ value, span: { start, end } });
    }
  }
  return found.sort((a, b) => (a.value < b.value ? 1 : -1))[0] ?? null;
}

/** A day of the year without its year, in the year that puts it nearest to another date; null where that is far. */
function placeNear({ fields, span }: TextDate, date: string): ReferenceDate | null {
  const link = parseTimex(date);
  const near = toStretch(link);
  if (!near || link.year === undefined) return null;
  const now = toDayNumber(near.start);
  const years = [link.year - 1, link.year, link.year + 1];
  const distance = (year: number) =>
    Math.abs(toDayNumber(toStretch({ ...fields, year })?.start ?? near.start) - now);
  const year = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return distance(year) <= MAX_DAYS ? { value: toTimex({ ...fields, year }), basis: 'INFERRED', span } : null;
}

/** A link's id is made when a text is posted, mostly within days of its dateline. */
const MAX_DAYS = 45;
