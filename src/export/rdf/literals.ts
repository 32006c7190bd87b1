import { NODE_COLUMNS, RELATIONSHIP_COLUMNS } from '../columns.js';
import type { Value } from '../../graph/query.js';
import type { PrefixedName, Term } from './terms.js';

/** Properties that are fractions even where a value is whole. */
const FRACTIONS = new Set(
  [...Object.values(NODE_COLUMNS), ...Object.values(RELATIONSHIP_COLUMNS)].flatMap((columns) =>
    Object.keys(columns).filter((name) => columns[name] === 'double'),
  ),
);

/** A property's value, or each of a list's. */
export function toLiterals(name: string, value: Value): Term[] {
  if (value === null) return [];
  if (typeof value === 'object')
    return Object.values(value as readonly Value[]).flatMap((item) => toLiterals(name, item));
  if (typeof value === 'string') return [{ text: value }];
  if (typeof value === 'boolean') return [{ text: String(value), datatype: 'xsd:boolean' }];
  if (FRACTIONS.has(name) || !Number.isInteger(value)) return [toDouble(value)];
  return [{ integer: value }];
}

/** In the form that JSON-LD's algorithms give a double: `7.5E-1`. */
function toDouble(value: number): Term {
  return { text: value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), datatype: 'xsd:double' };
}

const DATE_TYPES: readonly (readonly [RegExp, PrefixedName])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d\d$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d\d-\d\d$/, 'xsd:date'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/, 'xsd:dateTime'],
];

/** An ISO 8601 date with the datatype of its precision; an interval is plain text. */
export function toDate(value: string): Term {
  const datatype = DATE_TYPES.find(([form]) => form.test(value))?.[1];
  return datatype ? { text: value, datatype } : { text: value };
}
