import { paddedOffset, yearId } from '../../domain/ids.js';
import type { Span } from '../../domain/span.js';
import { toCanonicalJson } from '../canonical-json.js';
import type { NodeLabel, RelationshipType } from '../model.js';
import type { YearEvidence } from './evidence.js';

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** The relationships of one type between two labels: what one statement creates. */
export interface RelationshipRows {
  readonly type: RelationshipType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly rows: readonly RelationshipRow[];
}

/** Equal relationships are one. */
export function between(
  from: NodeLabel,
  type: RelationshipType,
  to: NodeLabel,
  rows: readonly RelationshipRow[],
): RelationshipRows {
  return { from, type, to, rows: [...new Map(rows.map((row) => [toCanonicalJson(row), row])).values()] };
}

export function toYearRow(
  end: 'event' | 'claim',
  id: string,
  { year, basis, span }: YearEvidence,
): RelationshipRow {
  const properties = {
    year: yearId(year),
    [end]: id,
    basis,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
  return { from: id, to: yearId(year), properties };
}

/** One per article, place in it and ends. */
export function toAffiliationKey(
  article: string,
  span: Span,
  ends: { readonly actor: string; readonly organization: string },
): string {
  return `${article}#${toSpanKey(span)}#${ends.actor}#${ends.organization}`;
}

/** Part of a key: the order of keys is the order of the text. */
export function toSpanKey({ start, end }: Span): string {
  return `${paddedOffset(start)}-${paddedOffset(end)}`;
}
