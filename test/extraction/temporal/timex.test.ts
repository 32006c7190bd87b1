import { describe, expect, it } from 'vitest';
import { parseTimex, toPrecision, toTimex, yearsOf } from '../../../src/extraction/temporal/timex.js';

describe('a TIMEX3 value', () => {
  it.each([
    ['1999', 'YEAR'],
    ['2024-03', 'MONTH'],
    ['2024-03-07', 'DAY'],
    ['1989-Q3', 'INTERVAL'],
    ['1990-H1', 'INTERVAL'],
    ['2013-W11', 'INTERVAL'],
    ['2013-W11-WE', 'INTERVAL'],
    ['2015-SU', 'INTERVAL'],
    ['199', 'DECADE'],
    ['19', 'INTERVAL'],
  ])('%s has its fields, and precision %s', (value, precision) => {
    expect(toTimex(parseTimex(value))).toBe(value);
    expect(toPrecision(value)).toBe(precision);
  });

  it.each([
    ['2024-03-07T14:30Z', 'DAY'],
    ['2008/2012', 'INTERVAL'],
    ['PRESENT_REF', 'UNKNOWN'],
    ['XXXX-03', 'UNKNOWN'],
    ['2025-08-XX', 'MONTH'],
    ['P3Y', 'UNKNOWN'],
  ])('%s has precision %s', (value, precision) => {
    expect(toPrecision(value)).toBe(precision);
  });
});

describe('yearsOf', () => {
  it.each([
    ['1999', 'DATE', [1999]],
    ['2024-03-07TMO', 'TIME', [2024]],
    ['1989-Q3', 'DATE', [1989]],
    ['2003/2011', 'DATE', [2003, 2011]],
    ['2022-03/2022-05', 'DATE', [2022]],
    ['199', 'DATE', []],
    ['19', 'DATE', []],
    ['PRESENT_REF', 'DATE', []],
    ['XXXX-03', 'DATE', []],
    ['P1999D', 'DURATION', []],
    ['XXXX-SU', 'SET', []],
  ] as const)('%s %s', (value, timex, years) => {
    expect(yearsOf({ value, timex })).toEqual(years);
  });
});
