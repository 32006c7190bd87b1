import type { Extraction } from '../../../src/domain/extraction.js';
import { localActorId } from '../../../src/domain/ids.js';
import { ArticleBuilder } from './article-builder.js';

/** What every format must escape: quotes, backslashes, line ends, control and astral characters, noncharacters, markup, delimiters. */
const AWKWARD = `"it's" \\u0041 \\\\ \\n \r\n\t\u0001\u0008\u000b\u001b\u007f\u0085\u2028\ufdd0\ufffe\uffff <b>&amp;]]></b> ; \`x\` $y #{z} 😀 //*,^^@en`;

export function toAwkwardArticle(): Extraction {
  const article = new ArticleBuilder(
    `😀 A title, "quoted"\nIn 2001 👍🏽 Zoë "said" that ${AWKWARD} fell on Bonn.`,
    {
      outlet: AWKWARD,
      byline: '',
      url: 'https://example.org/a b?q="x"&y=<z>|{}',
    },
  );
  const zoe = article.actor('Zoë', {
    id: localActorId(article.id, 'Zoë'),
    kind: 'PERSON',
    // Half a surrogate pair: no UTF-8 has it, so stores keep U+FFFD in its place.
    aliases: [AWKWARD, 'a;b', "O'Neil", 'Zo\ud83d'],
    words: ['Zoë'],
  });
  article.place('Bonn', 'Bonn', { name: AWKWARD });
  article.year(2001, '2001');
  const fall = article.event('fell', { title: AWKWARD, year: 2001, date: '2001', dateBasis: 'EXPLICIT' });
  article.claim(`${AWKWARD} fell on Bonn`, [article.link(zoe, 'Zoë', 'said', { stance: 'QUESTIONS' })], {
    kind: 'DIRECT_QUOTE',
    about: { actors: [], events: [fall] },
  });
  return article.build();
}
