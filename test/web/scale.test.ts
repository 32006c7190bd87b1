import { describe, expect, it } from 'vitest';
import { toExtent, toLanes, toTicks } from '../../src/web/explorer/timeline/scale.js';

describe('a date on the line of years', () => {
  it.each([
    ['1999', 1999, 2000],
    ['199', 1990, 2000],
    ['2008/2012', 2008, 2013],
    ['2024-01', 2024, 2024 + 31 / 365],
    ['2024-12', 2024 + 334 / 365, 2025],
    ['2024-01-01', 2024, 2024 + 1 / 365],
    ['2024-03-07', 2024 + 65 / 365, 2024 + 66 / 365],
  ])('%s is as wide as it is not known more closely', (date, start, end) => {
    expect(toExtent(date)!.start).toBeCloseTo(start, 6);
    expect(toExtent(date)!.end).toBeCloseTo(end, 6);
  });

  it('is none for what names no time', () => {
    expect(toExtent('PRESENT_REF')).toBeNull();
    expect(toExtent('')).toBeNull();
  });
});

describe('the ticks of an axis', () => {
  it('are round years, or months where there is room', () => {
    expect(toTicks({ start: 1999, end: 2026 }, 15).map(({ label }) => label)).toEqual([
      '2000',
      '2002',
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(toTicks({ start: 1648, end: 2026 }, 8).map(({ label }) => label)).toEqual([
      '1650',
      '1700',
      '1750',
      '1800',
      '1850',
      '1900',
      '1950',
      '2000',
    ]);
    expect(toTicks({ start: 2025, end: 2026 }, 5).map(({ label }) => label)).toEqual([
      '2025',
      'Apr',
      'Jul',
      'Oct',
    ]);
  });
});

describe('the lanes of events', () => {
  it('hold none upon another, and a free lane is used again', () => {
    const items = [
      { item: 'a', left: 0, width: 10, labelWidth: 90 },
      { item: 'b', left: 50, width: 10, labelWidth: 90 },
      { item: 'c', left: 100, width: 200, labelWidth: 20 },
    ];
    expect(toLanes(items).map(({ item, lane }) => [item, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });
});
