import { AnnalsError } from '../../../domain/errors.js';
import { all, given, toComparison, toWhere } from './operators.js';
import type { Condition, Filter, FilterModel, Scope } from './scope.js';

/** The building blocks that `models.ts` says with what each type can be filtered by. */

/** By a property of the node or relationship itself. */
export function property(name: string): Condition {
  return (scope, variable, value) => toComparison(scope, `${variable}.${name}`, value);
}

/** A date or date-time as texts have it, a part of a year, a decade or century. */
const DATE =
  /^(\d{2,4}|\d{4}-([QH]\d|W\d\d|SP|SU|FA|WI)|\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ][\d:.+-]+Z?)?)?)$/;

/** By a property that is a date. Dates are compared as text, so what is none would be before or after all of them. */
export function date(name: string): Condition {
  const compare = property(name);
  return (scope, variable, value) => {
    for (const [operator, operand] of given(value)) {
      if (operator === 'startsWith' || operator === 'exists') continue;
      for (const item of [operand].flat()) checkDate(operator, item);
    }
    return compare(scope, variable, value);
  };
}

function checkDate(operator: string, operand: unknown): void {
  if (typeof operand === 'string' && (DATE.test(operand) || isInterval(operand))) return;
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `"${operator}" takes a date such as 2024, 2024-03 or 2024-03-07; ${JSON.stringify(operand)?.slice(0, 60)} came.`,
    'Write dates by ISO 8601.',
  );
}

/** From a decade or later to another, or open (`2014/..`). Of less than a decade's digits it would be a day or a month: "03/2024". */
function isInterval(text: string): boolean {
  const [from = '', to = '', ...more] = text.split('/');
  const isEnd = (part: string) => part.length > 2 && DATE.test(part);
  return more.length === 0 && isEnd(from) && (to === '..' || isEnd(to));
}

/**
 * By the one node at the other end of `pattern`, in which `x` stands for the node itself and `y` for the other:
 * `(x)<-[:MADE]-(y:Actor)`.
 */
export function one(pattern: string, model: () => FilterModel): Condition {
  return (scope, variable, value) =>
    exists(scope, pattern, variable, (y) => toCondition(scope, model(), y, value));
}

/** By the nodes at the other ends of `pattern`: `{ some: … }` and `{ none: … }`. */
export function some(pattern: string, model: () => FilterModel): Condition {
  return someWith(pattern, (scope, { y }, value) => toCondition(scope, model(), y, value));
}

/** As `some`, where `r` in `pattern` is the relationship and `write` the condition on both. */
export function someWith(
  pattern: string,
  write: (scope: Scope, variables: { r: string; y: string }, value: Filter) => string,
): Condition {
  return (scope, variable, quantified) =>
    all(
      given(quantified).map(([quantifier, value]) => {
        const found = exists(scope, pattern, variable, (y, r) => write(scope, { r, y }, value as Filter));
        return quantifier === 'none' ? not(found) : found;
      }),
    );
}

/** The condition that `filter` puts on the node bound to `variable`, by `model` and AND, OR and NOT. */
export function toCondition(scope: Scope, model: FilterModel, variable: string, filter: Filter): string {
  return scope.nested(() =>
    all(
      given(filter).map(([field, value]) => {
        const of = (part: unknown) => toCondition(scope, model, variable, part as Filter);
        if (field === 'AND') return all((value as unknown[]).map(of));
        if (field === 'OR') return any((value as unknown[]).map(of));
        if (field === 'NOT') return not(of(value));
        const condition = model[field];
        if (!condition) throw new Error(`No condition for "${field}".`);
        return condition(scope, variable, value as Filter);
      }),
    ),
  );
}

/** `WHERE true` is left out of the pattern's own clause: a bare pattern lets a store read the degree alone. */
function exists(
  scope: Scope,
  pattern: string,
  variable: string,
  write: (y: string, r: string) => string,
): string {
  const y = scope.variable('y');
  const r = scope.variable('r');
  const path = pattern.replace(/\(x\b/, `(${variable}`).replace(/\(y\b/, `(${y}`).replace(/\[r\b/, `[${r}`);
  return `EXISTS { MATCH ${path}${toWhere(write(y, r))} }`;
}

function any(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'false';
  return conditions.length === 1 ? conditions[0]! : `(${conditions.join(' OR ')})`;
}

/** Where a comparison with a missing value is null, Cypher's own NOT is null too: here it is the complement. */
function not(condition: string): string {
  return `NOT coalesce(${condition}, false)`;
}
