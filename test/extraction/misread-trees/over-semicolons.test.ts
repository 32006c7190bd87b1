import { describe, expect, it } from 'vitest';
import { readOverSemicolons } from '../../../src/extraction/misread-trees/over-semicolons.js';

/** The words and heads of one sentence: "word head deprel", heads by place, -1 at the root. */
function read(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(' ') as [string, string, string]);
  const words = rows.map(([word]) => word);
  const syntax = rows.map(([, head, deprel]) => ({ upos: 'X', xpos: 'X', head: Number(head), deprel }));
  return readOverSemicolons(syntax, words, [{ from: 0, to: words.length }]).map(
    ({ head, deprel }, at) => `${words[at]} ${head} ${deprel}`,
  );
}

describe('a phrase between semicolons', () => {
  it('is of the clause that stands there', () => {
    const rest = [
      'Togo 6 nsubj',
      'invaded 1 parataxis',
      '; 8 punct',
      '2011 10 obl',
      'it 10 nsubj',
      'left 1 parataxis',
    ];
    const start = ['Kenya 1 nsubj', 'fell -1 root', '; 3 punct'];
    expect(read([...start, '2003 10 obl', ', 3 punct', ...rest])).toEqual([
      ...start,
      '2003 6 obl',
      ', 3 punct',
      ...rest,
    ]);
  });

  it.each([
    ['without a clause there', ['He 1 nsubj', 'came -1 root', '; 3 punct', 'once 1 advmod']],
    ['without a semicolon', ['Once 3 advmod', ', 0 punct', 'he 3 nsubj', 'came -1 root']],
  ])('stays where it is: %s', (_, lines) => {
    expect(read(lines)).toEqual(lines);
  });
});
