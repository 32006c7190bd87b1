const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Whether `value` is an ISO 8601 date, as precise as it may be (`2025`, `2025-11`, `2025-11-07`), or a date-time. */
export function isIsoDate(value: string): boolean {
  const match = ISO_DATE.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match as unknown as [string, string, string?, string?];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 2025-02-30 would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
