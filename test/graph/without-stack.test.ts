import { expect, it } from 'vitest';
import { withoutStack } from '../../src/graph/drivers/without-stack.js';

const countFrames = (error: Error) => error.stack!.split('\n').length - 1;

it('has no stack written down while it runs, and all others as before, also where it throws', () => {
  const before = countFrames(new Error('before'));
  expect(before).toBeGreaterThan(0);
  expect(countFrames(withoutStack(() => new Error('within')))).toBe(0);
  expect(countFrames(new Error('after'))).toBe(before);
  const fail = () => {
    throw new Error('thrown');
  };
  expect(() => withoutStack(fail)).toThrow('thrown');
  expect(countFrames(new Error('after'))).toBe(before);
});
