import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/extraction/doc.js';
import { segmentationStep } from '../../../src/extraction/steps/segmentation.js';

type Segmented = Pick<Doc, 'tokens' | 'sentences'>;

function segment(text: string, title: string | null = null): Segmented {
  const article = { text, title, url: null, outlet: null, byline: null, publishedAt: null };
  return segmentationStep.run({ article, diagnostics: [] }) as Segmented;
}
const sentences = (text: string) => segment(text, 'T').sentences.map((s) => text.slice(s.start, s.end));
const kinds = (text: string) => segment(text).sentences.map((s) => s.kind);

describe('sentences', () => {
  it.each([
    ['It fell. Nobody spoke.', ['It fell.', 'Nobody spoke.']],
    ['"Will you go?" he asked. "No."', ['"Will you go?" he asked.', '"No."']],
    ['He met Mr. Smith of the U.S. Senate today.', ['He met Mr. Smith of the U.S. Senate today.']],
    ['They left the U.S. The deal failed.', ['They left the U.S.', 'The deal failed.']],
    ['It paid $5.5 million. Acme Corp. paid more.', ['It paid $5.5 million.', 'Acme Corp. paid more.']],
    ['"We lost. We will return." That was all.', ['"We lost.', 'We will return."', 'That was all.']],
    ['In 1999, it fell; in 2003, it rose.', ['In 1999, it fell; in 2003, it rose.']],
    ['He wrote on X. Berg was angry.', ['He wrote on X.', 'Berg was angry.']],
    ['There is no plan B. They know it.', ['There is no plan B.', 'They know it.']],
    ['He left the U.S. According to Berg, it hurt.', ['He left the U.S.', 'According to Berg, it hurt.']],
    ['George W. Bush spoke to J. Smith. All left.', ['George W. Bush spoke to J. Smith.', 'All left.']],
    ['It collapsed completely.Next came war.', ['It collapsed completely.', 'Next came war.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['17:55 - Peru has left.', ['17:55 -', 'Peru has left.']],
    ['8:15 p.m. — Peru has left.', ['8:15 p.m. —', 'Peru has left.']],
    ['18.42 GMT: Peru has left.', ['18.42 GMT:', 'Peru has left.']],
    ['[16:20] Peru has left.', ['[16:20]', 'Peru has left.']],
    ['17:55 was too late for Peru.', ['17:55 was too late for Peru.']],
    ['Peru lost. 17:55 - it had begun.', ['Peru lost.', '17:55 - it had begun.']],
  ])('has the time of an entry apart: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('joins lines that were wrapped at a fixed width, and no others', () => {
    const wrapped = 'The quick brown fox jumps over the lazy dog and\nthen it rests.';
    expect(sentences(wrapped)).toEqual([wrapped]);
    expect(sentences('One line.\nAnother line that is rather longer.')).toHaveLength(2);
  });

  it.each(['February 12, 2023', 'Published on 4 July 2024', 'By Jane Doe'])(
    'takes a title and "%s" below it for two lines where those of the text are long',
    (line) => {
      const title = 'Ministers of two neighbours meet on the coast';
      const body = `They met ${'and talked, and then they met again '.repeat(4)}on Monday.`;
      expect(sentences(`${title}\n${line}\n\n${body}`)).toEqual([title, line, body]);
    },
  );

  it('tells the headline and what the page adds from the article', () => {
    const text =
      'Leaders meet in Ankara\n\nThey met.\n\nSource: Xinhua\n\nhttps://example.org/a\n\nCopyright 2024 X.';
    expect(kinds(text)).toEqual(['HEADLINE', 'BODY', 'BOILERPLATE', 'BOILERPLATE', 'BOILERPLATE']);
  });

  it.each([
    'By Ida Berg, 12 March 2024',
    'BY IDA BERG in Oslo',
    'By Dr. Ida van der Berg | Daily Example',
    'Opinion by Ida O’Brien and John Roe',
    'Author: Ida Berg',
    'Dr. Ida Berg | Opinion | 3 September 2023',
    'Ida Berg · Oslo',
  ])('takes no claim from the byline "%s"', (byline) => {
    expect(kinds(`T\n\n${byline}\n\nThey met.`)).toEqual(['HEADLINE', 'BOILERPLATE', 'BODY']);
  });

  it.each([
    'By Tuesday evening, it was over.',
    'Oslo | Bergen. They met.',
    'By the numbers',
    'Hit by Oslo, Bergen falls',
  ])('takes "%s" for no byline', (line) => {
    expect(kinds(`T\n\n${line}`)).not.toContain('BOILERPLATE');
  });

  it.each([
    ['BEIJING, March 3 (Xinhua) -- China said no.', 'BEIJING, March 3 (Xinhua) --'],
    ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON (AP) —'],
    ['Moscow (Reuters) - Russia said no.', 'Moscow (Reuters) -'],
    ['LIMA, May 4 (EFE).- Peru said no.', 'LIMA, May 4 (EFE).-'],
    ['BERLIN, May 4 (dpa) - Chad said no.', 'BERLIN, May 4 (dpa) -'],
    ['Accra [Ghana], May 4 (ANI): Chad said no.', 'Accra [Ghana], May 4 (ANI):'],
    ['ACCRA, May 4, Asia-Plus — Chad said no.', 'ACCRA, May 4, Asia-Plus —'],
    ['OSLO, May 4. /NTB/. Chad said no.', 'OSLO, May 4.'],
  ])('finds the dateline of %s', (text, expected) => {
    const { tokens, sentences: found } = segment(`T\n\n${text}`);
    const dateline = found[1]?.dateline;
    expect(dateline && `T\n\n${text}`.slice(tokens[dateline.from]?.start, tokens[dateline.to - 1]?.end)).toBe(
      expected,
    );
  });

  it('takes no claim from the agency behind a dateline, nor from whose the views are', () => {
    expect(
      segment('T\n\nOSLO, May 4. /NTB/. Chad said no.').sentences.map((s) => s.dateline !== null),
    ).toEqual([false, true, true, false]);
    expect(kinds('T\n\nIda Berg is a writer. The views expressed here are her own.')).toEqual([
      'HEADLINE',
      'BODY',
      'BOILERPLATE',
    ]);
  });

  it.each([
    'The views of the two sides are known.',
    'Opinions are divided on whether Chad should keep its own currency.',
    'The views of Chad do not reflect those of its own people.',
    'The opinions expressed by the author of the bill angered Chad.',
  ])('takes "%s" for no disclaimer', (sentence) => {
    expect(kinds(`T\n\nIda Berg is a writer. ${sentence}`)).toEqual(['HEADLINE', 'BODY', 'BODY']);
  });

  it.each(['Article 5: what it means for us.', 'Gaza 2024: the year behind us.'])(
    'takes "%s" for no dateline',
    (text) => {
      expect(segment(`T\n\n${text}`).sentences[1]?.dateline).toBeNull();
    },
  );

  it('takes no other dash for the end of a dateline', () => {
    expect(segment('T\n\nNATO is large — and old.').sentences[1]?.dateline).toBeNull();
  });
});
