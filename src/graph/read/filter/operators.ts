import { AnnalsError } from '../../../domain/errors.js';
import type { Value } from '../../query.js';
import type { Filter, Scope } from './scope.js';

const MAX_LIST = 1000;

const BINARY: Readonly<Record<string, (subject: string, operand: string) => string>> = {
  eq: (subject, operand) => `${subject} = ${operand}`,
  in: (subject, operand) => `${subject} IN ${operand}`,
  gt: (subject, operand) => `${subject} > ${operand}`,
  gte: (subject, operand) => `${subject} >= ${operand}`,
  lt: (subject, operand) => `${subject} < ${operand}`,
  lte: (subject, operand) => `${subject} <= ${operand}`,
  contains: (subject, operand) => `toLower(${subject}) CONTAINS toLower(${operand})`,
  startsWith: (subject, operand) => `toLower(${subject}) STARTS WITH toLower(${operand})`,
};

/** The condition that `operators` put on `subject`, a Cypher expression; `fold` prepares each text operand. */
export function toComparison(
  scope: Scope,
  subject: string,
  operators: Filter,
  fold: (text: string) => string = (text) => text,
): string {
  return all(
    given(operators).map(([operator, operand]) => {
      if (operator === 'exists') return `${subject} IS ${operand === true ? 'NOT NULL' : 'NULL'}`;
      const write = BINARY[operator];
      if (!write) throw new Error(`No operator "${operator}".`);
      return write(subject, scope.param(toOperand(operator, operand, fold)));
    }),
  );
}

/** The fields of `filter` that are given. A null among them is refused: it could mean "any" as well as "none". */
export function given(filter: Filter): [string, unknown][] {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined);
  for (const [field, value] of entries) {
    if (value === null) {
      throw new AnnalsError(
        'BAD_ARGUMENT',
        `The filter's "${field}" needs a value, null came.`,
        `Leave "${field}" out to allow any; \`exists: false\` finds what has no value.`,
      );
    }
  }
  return entries;
}

/** All conditions hold; no condition holds always. */
export function all(conditions: readonly string[]): string {
  const written = conditions.filter((condition) => condition !== 'true');
  if (written.length <= 1) return written[0] ?? 'true';
  return `(${written.join(' AND ')})`;
}

/** ` WHERE …`; nothing for a condition that holds always. */
export function toWhere(condition: string): string {
  return condition === 'true' ? '' : ` WHERE ${condition}`;
}

function toOperand(operator: string, operand: unknown, fold: (text: string) => string): Value {
  if (!Array.isArray(operand)) return typeof operand === 'string' ? fold(operand) : (operand as Value);
  if (operand.length > MAX_LIST) {
    throw new AnnalsError(
      'BAD_ARGUMENT',
      `"${operator}" takes at most ${MAX_LIST} values, ${operand.length} came.`,
      'Ask in several requests.',
    );
  }
  return operand.map((item: unknown) => (typeof item === 'string' ? fold(item) : (item as Value)));
}
