import type { Extraction } from '../../../src/domain/extraction.js';
import { ArticleBuilder } from './article-builder.js';

/** Three names of one person in three articles, and all that merging them makes one in the first of these. */

export const [LADA, NOVAK, MINISTER] = ['actor:Lada', 'actor:Novak', 'actor:Minister'];
export const [HARBOUR, PORT] = ['actor:Harbour', 'actor:Port'];

/** Both names at the same words ("both"), in the same event, claim and office, and one as the other's aide. */
export function toBothArticle(): Extraction {
  const article = new ArticleBuilder(
    'Harbour blockade\nLada Novak and L. Novak, both envoys of the Harbour League, blocked the quay, said L. Novak, aide of Lada Novak. Both left in 2001.',
    { url: 'https://example.org/both', outlet: 'Harbour Post' },
  );
  const both = { ...article.span('both'), form: 'NOMINAL' as const, linkScore: 1 };
  const lada = article.actor('Lada Novak', {
    key: 'Lada',
    kind: 'PERSON',
    aliases: ['Mrs. Novak'],
    words: ['Lada Novak'],
  });
  const novak = article.actor('L. Novak', { key: 'Novak', kind: 'PERSON', words: ['L. Novak'] });
  for (const actor of article.build().actors) {
    Object.assign(actor, { mentions: [...actor.mentions, both] });
  }
  const harbour = article.actor('Harbour League', {
    key: 'Harbour',
    kind: 'ORGANIZATION',
    words: ['Harbour League'],
  });
  article.year(2001, '2001');
  const { start, end } = article.span('both');
  const blockade = article.event('blocked', {
    type: 'PROTEST',
    year: 2001,
    participants: [
      { actor: lada, role: 'AGENT', start, end },
      { actor: novak, role: 'AGENT', start, end },
      { actor: novak, role: 'TARGET', ...article.span('L. Novak') },
    ],
    locations: [
      { actor: harbour, ...article.span('Harbour League') },
      { actor: novak, ...article.span('quay') },
    ],
  });
  const said = article.link(novak, 'L. Novak', 'said');
  article.claim('both envoys of the Harbour League, blocked the quay', [said], {
    about: { actors: [lada, novak, harbour], events: [blockade] },
  });
  article.claim('Both left in 2001', [], { about: { actors: [novak], events: [] } });
  for (const actor of [lada, novak]) {
    article.affiliation('envoys of the Harbour League', { actor, organization: harbour, title: 'envoy' });
  }
  article.affiliation('aide of Lada Novak', { actor: novak, organization: lada, title: 'aide' });
  article.publisher('Harbour League', novak);
  article.publisher('Harbour League', lada);
  return article.build();
}

/** The second name alone, and the third. */
export function toNovakArticle(): Extraction {
  const article = new ArticleBuilder(
    'Ports\nL. Novak of the Port Union told the minister that the Port Union had sued the minister.',
    { url: 'https://example.org/novak' },
  );
  const novak = article.actor('L. Novak', {
    key: 'Novak',
    kind: 'PERSON',
    wikidata: 'Q77',
    words: ['L. Novak'],
  });
  const port = article.actor('Port Union', { key: 'Port', kind: 'ORGANIZATION', words: ['Port Union'] });
  const minister = article.actor('the minister', {
    key: 'Minister',
    kind: 'PERSON',
    words: ['the minister'],
  });
  const suit = article.event('sued', {
    participants: [
      { actor: port, role: 'AGENT', ...article.span('Port Union', 2) },
      { actor: minister, role: 'TARGET', ...article.span('the minister', 2) },
    ],
  });
  article.claim(
    'the Port Union had sued the minister',
    [article.link(novak, 'L. Novak', 'told', { stance: 'DENIES' })],
    { about: { actors: [port, minister], events: [suit] } },
  );
  article.affiliation('L. Novak of the Port Union', { actor: novak, organization: port, title: null });
  return article.build();
}

/** The first name alone, the third, and the union by another name. */
export function toLadaArticle(): Extraction {
  const article = new ArticleBuilder('Quay\nLada Novak of the Harbour League praised the minister.', {
    url: 'https://example.org/lada',
  });
  const lada = article.actor('Lada Novak', { key: 'Lada', kind: 'PERSON', words: ['Lada Novak'] });
  const harbour = article.actor('Harbour League', {
    key: 'Harbour',
    kind: 'ORGANIZATION',
    words: ['Harbour League'],
  });
  const minister = article.actor('the minister', {
    key: 'Minister',
    kind: 'PERSON',
    words: ['the minister'],
  });
  article.claim('praised the minister', [article.link(lada, 'Lada Novak', 'praised')], {
    about: { actors: [minister], events: [] },
  });
  article.affiliation('Lada Novak of the Harbour League', {
    actor: lada,
    organization: harbour,
    title: null,
  });
  return article.build();
}
