import { describe, expect, it } from 'vitest';
import { toIsoDate, toPrecision, yearsOf } from '../../../src/extraction/temporal/timex.js';

describe('toIsoDate', () => {
  it.each([
    ['1999', '1999', 'YEAR'],
    ['2024-03', '2024-03', 'MONTH'],
    ['2024-03-07', '2024-03-07', 'DAY'],
    ['2024-03-07TMO', '2024-03-07', 'DAY'],
    ['2024-03-07T14:30Z', '2024-03-07', 'DAY'],
    ['2008/2012', '2008/2012', 'INTERVAL'],
    ['2022-03/2022-05', '2022-03/2022-05', 'INTERVAL'],
    ['1989-Q3', '1989-07/1989-09', 'INTERVAL'],
    ['1990-H1', '1990-01/1990-06', 'INTERVAL'],
    ['2013-W11', '2013-03-11/2013-03-17', 'INTERVAL'],
    ['2013-W11-WE', '2013-03-16/2013-03-17', 'INTERVAL'],
    ['2015-SU', '2015', 'YEAR'],
    ['199', '1990/1999', 'DECADE'],
    ['19', '1900/1999', 'INTERVAL'],
  ])('%s → %s, %s', (timex, value, precision) => {
    expect(toIsoDate(timex)).toEqual({ value, precision });
    expect(toPrecision(timex)).toBe(precision);
  });

  it.each(['PRESENT_REF', 'XXXX-03', 'XXXX-WXX-5', 'P3Y', 'PT1H', 'XXXX/XXXX'])('%s is no date', (timex) => {
    expect(toIsoDate(timex)).toBeNull();
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
