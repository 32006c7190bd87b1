import { describe, expect, it } from 'vitest';
import { findDateAt } from '../../../src/graph/write/evidence.js';
import { toBombingArticle } from '../../support/graph/articles.js';

describe('what the words of a date say', () => {
  const bombing = toBombingArticle();
  const [event] = bombing.events;

  it('is what the expression says', () => {
    const [date] = bombing.dates;
    expect(findDateAt(date!, bombing)).toMatchObject({ value: date!.value, basis: date!.basis });
  });

  it("is an event's time where the words hold two expressions", () => {
    const dateSpan = { start: 3, end: 15 };
    const lasting = { ...event!, date: '1995/1999', dateBasis: 'INFERRED' as const, dateSpan };
    expect(findDateAt(dateSpan, { ...bombing, events: [lasting] })).toEqual({
      value: '1995/1999',
      basis: 'INFERRED',
    });
  });

  it('is nothing where no date stands', () => {
    expect(findDateAt({ start: 0, end: 1 }, bombing)).toBeNull();
  });
});
