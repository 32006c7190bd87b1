import { describe, expect, it } from 'vitest';
import type { TokenSyntax } from '../../src/extraction/doc.js';
import {
  childrenBy,
  hasRelation,
  headOf,
  isAncestor,
  pathToRoot,
  relationOf,
  subtreeOf,
  subtreeRange,
} from '../../src/extraction/syntax-tree.js';

// "Officials were told that troops had left."
//  0         1    2    3    4      5   6   7
const HEADS = [2, 2, -1, 6, 6, 6, 2, 2];
const RELATIONS = ['nsubj:pass', 'aux:pass', 'root', 'mark', 'nsubj', 'aux', 'ccomp', 'punct'];

const tree: TokenSyntax[] = HEADS.map((head, i) => ({
  upos: 'X',
  xpos: 'X',
  lemma: '',
  head,
  deprel: RELATIONS[i] as string,
  children: HEADS.flatMap((h, child) => (h === i ? [child] : [])),
}));

describe('relations', () => {
  it('drops the subtype', () => {
    expect(relationOf(tree, 0)).toBe('nsubj');
    expect(relationOf(tree, 6)).toBe('ccomp');
  });

  it('matches a relation with and without its subtype', () => {
    expect(hasRelation(tree, 0, 'nsubj')).toBe(true);
    expect(hasRelation(tree, 0, 'nsubj:pass')).toBe(true);
    expect(hasRelation(tree, 4, 'nsubj:pass')).toBe(false);
    expect(childrenBy(tree, 2, 'nsubj', 'ccomp')).toEqual([0, 6]);
  });
});

describe('subtrees', () => {
  it('are given in text order, without what is left out', () => {
    expect(subtreeOf(tree, 6)).toEqual([3, 4, 5, 6]);
    expect(subtreeOf(tree, 2, new Set([6]))).toEqual([0, 1, 2, 7]);
    expect(subtreeRange(tree, 6, new Set([3]))).toEqual({ from: 4, to: 7 });
    expect(subtreeRange(tree, 6, new Set([6]))).toBeNull();
  });
});

describe('ways to the root', () => {
  it('begin with the token itself', () => {
    expect(pathToRoot(tree, 4)).toEqual([4, 6, 2]);
    expect(pathToRoot(tree, 2)).toEqual([2]);
  });

  it('tell ancestors', () => {
    expect(isAncestor(tree, 2, 4)).toBe(true);
    expect(isAncestor(tree, 4, 2)).toBe(false);
    expect(isAncestor(tree, 4, 4)).toBe(false);
  });

  it('find the head of a stretch', () => {
    expect(headOf(tree, { from: 3, to: 7 })).toBe(6);
    expect(headOf(tree, { from: 0, to: 8 })).toBe(2);
    expect(headOf(tree, { from: 3, to: 5 })).toBe(3);
  });

  it('refuse a token that is not there', () => {
    expect(() => relationOf(tree, 8)).toThrow(RangeError);
  });
});
