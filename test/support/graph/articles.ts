import type { Extraction } from '../../../src/domain/extraction.js';
import { localActorId, namedActorId } from '../../../src/domain/ids.js';
import { ArticleBuilder } from './article-builder.js';

/** Two small articles that share actors, a place and a year, and disagree on names: what merging must cope with. */

export function toBombingArticle(change: { text?: string; url?: string } = {}): Extraction {
  const article = new ArticleBuilder(
    change.text ??
      [
        'Moscow recalls 1999',
        'Russian Foreign Ministry spokesperson Maria Zakharova said that critics claim NATO bombed Yugoslavia',
        'in 1999. NATO never apologised for Belgrade. The Daily Planet "wrote" this.',
      ].join('\n'),
    { url: change.url ?? 'https://example.org/1999', outlet: 'The Daily Planet', publishedAt: '2024-03-24' },
  );
  const russia = article.actor('Russia', { key: 'RUS', iso3: 'RUS', words: ['Moscow', 'Russian'] });
  const ministry = article.actor('Russian Foreign Ministry', {
    key: 'Q1',
    kind: 'GOVERNMENT_BODY',
    aliases: ['MFA of Russia'],
    wikidata: 'Q1',
    words: ['Russian Foreign Ministry'],
  });
  const zakharova = article.actor('Maria Zakharova', {
    id: namedActorId('PERSON', 'Maria Zakharova'),
    kind: 'PERSON',
    aliases: ['Zakharova'],
    words: ['Maria Zakharova'],
  });
  const critics = article.actor('critics', {
    id: localActorId(article.id, 'critics'),
    kind: 'GROUP',
    words: ['critics'],
  });
  const nato = article.actor('NATO', {
    key: 'NATO',
    kind: 'INTERGOVERNMENTAL_ORGANIZATION',
    aliases: ['North Atlantic Treaty Organization', 'Nato'],
    words: ['NATO'],
  });
  const yugoslavia = article.actor('Yugoslavia', { key: 'YUG', words: ['Yugoslavia'] });
  const planet = article.actor('The Daily Planet', { kind: 'MEDIA', words: ['The Daily Planet'] });
  const belgrade = article.place('Belgrade', 'Belgrade', { iso3: 'SRB' });
  article.year(1999, 'in 1999');
  const { start, end } = article.span('in 1999');
  const bombing = article.event('bombed', {
    title: 'NATO bombed Yugoslavia',
    type: 'ASSAULT',
    mode: 'aerial',
    date: '1999',
    datePrecision: 'YEAR',
    dateBasis: 'EXPLICIT',
    dateSpan: { start, end },
    year: 1999,
    participants: [
      { actor: nato, role: 'AGENT', ...article.span('NATO') },
      { actor: yugoslavia, role: 'TARGET', ...article.span('Yugoslavia') },
    ],
    locations: [
      { actor: yugoslavia, ...article.span('Yugoslavia') },
      { place: belgrade, ...article.span('Belgrade') },
    ],
  });
  const said = article.link(zakharova, 'Maria Zakharova', 'said');
  const outer = article.claim('critics claim NATO bombed Yugoslavia\nin 1999', [said], {
    about: { actors: [critics, nato, yugoslavia], events: [bombing] },
  });
  article.claim('NATO bombed Yugoslavia', [said, article.link(critics, 'critics', 'claim')], {
    within: outer,
    about: { actors: [nato, yugoslavia], events: [bombing] },
  });
  article.claim('NATO never apologised for Belgrade', [], {
    polarity: 'NEGATED',
    about: { actors: [nato], events: [] },
  });
  article.affiliation('Russian Foreign Ministry spokesperson Maria Zakharova', {
    actor: zakharova,
    organization: ministry,
    title: 'spokesperson',
  });
  article.affiliation('Russian Foreign Ministry', { actor: ministry, organization: russia, title: null });
  article.publisher('The Daily Planet', planet);
  return article.build();
}

export function toDenialArticle(): Extraction {
  const article = new ArticleBuilder(
    'NATO denies it\nNATO denied that it bombed Belgrade in 1999, and María Zakharova of Russia laughed.',
    { publishedAt: '2025-01-02', extractor: 'by-hand@2' },
  );
  const nato = article.actor('NATO', {
    key: 'NATO',
    kind: 'INTERGOVERNMENTAL_ORGANIZATION',
    aliases: ['the alliance', 'Nato'],
    wikidata: 'Q7184',
    words: ['NATO', 'it'],
  });
  const russia = article.actor('Russia', { key: 'RUS', iso3: 'RUS', aliases: ['Moscow'], words: ['Russia'] });
  const zakharova = article.actor('María Zakharova', {
    id: namedActorId('PERSON', 'María Zakharova'),
    kind: 'PERSON',
    words: ['María Zakharova'],
  });
  const belgrade = article.place('Belgrade', 'Belgrade');
  article.year(1999, '1999');
  const bombing = article.event('bombed', {
    type: 'ASSAULT',
    modality: 'NEGATED',
    year: 1999,
    date: '1999',
    datePrecision: 'YEAR',
    dateBasis: 'EXPLICIT',
    dateSpan: article.span('1999'),
    participants: [{ actor: nato, role: 'AGENT', ...article.span('it', 2) }],
    locations: [{ place: belgrade, ...article.span('Belgrade') }],
  });
  article.claim('it bombed Belgrade in 1999', [article.link(nato, 'NATO', 'denied', { stance: 'DENIES' })], {
    about: { actors: [nato], events: [bombing] },
  });
  article.affiliation('María Zakharova of Russia', { actor: zakharova, organization: russia, title: null });
  return article.build();
}
