import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../../src/extraction/events/iso-date.js';

describe('toIsoDate', () => {
  it.each([
    ['2024-03-07', '2024-03-07', 'DAY'],
    ['2024-03-07T14:30', '2024-03-07', 'DAY'],
    ['2024-03', '2024-03', 'MONTH'],
    ['2024-03-XX', '2024-03', 'MONTH'],
    ['1999', '1999', 'YEAR'],
    ['199', '1990/1999', 'DECADE'],
    ['19', '1900/1999', 'INTERVAL'],
    ['1989-Q3', '1989-07/1989-09', 'INTERVAL'],
    ['2015-SU', '2015-06/2015-08', 'INTERVAL'],
    ['2009-WI', '2009-12/2010-02', 'INTERVAL'],
    ['2013-W11', '2013-03-11/2013-03-17', 'INTERVAL'],
    ['2013-W11-WE', '2013-03-16/2013-03-17', 'INTERVAL'],
    ['2003/2011', '2003/2011', 'INTERVAL'],
  ])('%s is %s', (timex, value, precision) => {
    expect(toIsoDate(timex)).toEqual({ value, precision });
  });

  it.each(['PAST_REF', 'XXXX-10', 'P3Y', 'XXXX-WXX-5', ''])('%s is no calendar date', (timex) => {
    expect(toIsoDate(timex)).toBeNull();
  });
});
