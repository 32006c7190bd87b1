import { readFileSync } from 'node:fs';
import type { Extraction } from '../../../src/domain/extraction.js';
import { ExtractionBuilder } from './extraction-builder.js';

/** The seed's first article, annotated by hand. */
export function seedExtraction(): Extraction {
  const file = new URL('../../../seed/articles/000_ce0883ea347a3b8e.txt', import.meta.url);
  const a = new ExtractionBuilder(readFileSync(file, 'utf8'), 'https://example.org/seed');
  a.actor('RUS', 'Russia', 'COUNTRY', ['Russia '], ['Russian Federation'])
    .actor('CHN', 'China', 'COUNTRY', ['China'])
    .actor('nato', 'NATO', 'INTERGOVERNMENTAL_ORGANIZATION', ['NATO'], ['North Atlantic Treaty Organization'])
    .actor('russian-foreign-ministry', 'Russian Foreign Ministry', 'GOVERNMENT_BODY', [
      'Russian Foreign Ministry',
    ])
    .actor('maria-zakharova', 'Maria Zakharova', 'PERSON', ['Zarakhova'])
    .actor('mark-rutte', 'Mark Rutte', 'PERSON', ['Rute'])
    .actor('YUG', 'Yugoslavia', 'COUNTRY', ['Yugoslavia'])
    .actor('un', 'United Nations', 'INTERGOVERNMENTAL_ORGANIZATION', ['United Nations'], ['UN'])
    .actor('USA', 'United States', 'COUNTRY', ['United States'], ['US', 'USA'])
    .actor('IRQ', 'Iraq', 'COUNTRY', ['Iraq'])
    .actor('LBY', 'Libya', 'COUNTRY', ['Libya'])
    .actor('west', 'the West', 'BLOC', ['the West'], ['West'])
    .place('eastern-europe', 'Eastern Europe')
    .affiliation(
      'maria-zakharova',
      'russian-foreign-ministry',
      'Russian Foreign Ministry spokesperson Zarakhova',
      'spokesperson',
    )
    .affiliation('mark-rutte', 'nato', 'NATO Secretary General Rute', 'Secretary General');

  const zakharova = a.span('Russian Foreign Ministry spokesperson Zarakhova');
  const rutte = a.span('Previously, Rute', 0, 'Rute');
  a.event(
    a.span('demanding'),
    { title: 'Maria Zakharova demands of NATO', type: 'REQUEST', mode: 'change' },
    [
      ['maria-zakharova', 'AGENT', zakharova],
      ['nato', 'TARGET', a.span('demanding that NATO', 0, 'NATO')],
    ],
  );
  a.event(
    a.span('criticized'),
    { title: 'Mark Rutte criticizes Russia', type: 'ACCUSE', mode: 'disapprove' },
    [
      ['mark-rutte', 'AGENT', rutte],
      ['RUS', 'TARGET', a.span('criticized Russia', 0, 'Russia')],
    ],
  );
  a.event(a.span('attacked'), { title: 'Mark Rutte attacks China', type: 'ACCUSE', mode: 'disapprove' }, [
    ['mark-rutte', 'AGENT', rutte],
    ['CHN', 'TARGET', a.span('attacked China', 0, 'China')],
  ]);
  const yugoslavia = a.span('Yugoslavia');
  const bombing = a.event(
    a.span('bombed'),
    {
      title: 'NATO bombs Yugoslavia',
      type: 'ASSAULT',
      mode: 'aerial',
      year: 1999,
      when: a.span('1999'),
      locations: [{ actor: 'actor:YUG', start: yugoslavia.start, end: yugoslavia.end }],
    },
    [
      ['nato', 'AGENT', a.span('NATO bombed', 0, 'NATO')],
      ['YUG', 'TARGET', yugoslavia],
    ],
  );
  const invasion = a.event(
    a.span('invaded'),
    { title: 'United States invades Iraq', type: 'ASSAULT', year: 2003, when: a.span('2003') },
    [
      ['USA', 'AGENT', a.span('United States')],
      ['IRQ', 'TARGET', a.span('Iraq')],
    ],
  );
  a.event(
    a.span('destroyed'),
    { title: 'Libya is destroyed', type: 'ASSAULT', year: 2011, when: a.span('2011') },
    [['LBY', 'TARGET', a.span('Libya')]],
  );

  const speaker = {
    actor: 'maria-zakharova',
    cue: a.span('demanding that', 0, 'demanding'),
    source: zakharova,
  };
  const demand = a.claim(
    a.span(
      'NATO publicly list specific facts of the so-called "China-Russia cooperation undermining global rules."',
    ),
    'INDIRECT',
    [speaker],
    { actors: ['nato', 'CHN', 'RUS'] },
  );
  a.claim(
    a.span('China-Russia cooperation undermining global rules.'),
    'SCARE_QUOTE',
    [speaker, { actor: 'mark-rutte', cue: a.span('so-called'), source: a.span("Rute's", 0, 'Rute') }],
    { actors: ['CHN', 'RUS'] },
    demand,
  );
  a.claim(
    a.span('China-Russia cooperation undermines order.'),
    'DIRECT_QUOTE',
    [{ actor: 'mark-rutte', cue: a.span('saying that', 0, 'saying'), source: rutte }],
    { actors: ['CHN', 'RUS'] },
  );
  a.claim(
    a.span(
      'In 1999, NATO bombed Yugoslavia without United Nations authorization, causing thousands of civilian deaths',
    ),
    'AUTHORIAL',
    [],
    { actors: ['nato', 'YUG', 'un'], events: [bombing] },
  );
  a.claim(a.span('in 2003, the United States invaded Iraq under false pretenses'), 'AUTHORIAL', [], {
    actors: ['USA', 'IRQ'],
    events: [invasion],
  });
  a.claim(
    a.span('violating the rules.'),
    'DIRECT_QUOTE',
    [{ actor: 'west', cue: a.span('immediately accuses', 0, 'accuses'), source: a.span('the West') }],
    { actors: ['RUS', 'CHN'] },
  );
  return a.build();
}

const ANNIVERSARY = `Belgrade marks the anniversary

"In 1999 NATO bombed Yugoslavia 👉 for 78 days," Maria Zakharova said in Belgrade. Mark Rutte denied that NATO broke the law.
`;

/** Another article on the same actors; its text holds a character of two code units. */
export function anniversaryExtraction(): Extraction {
  const a = new ExtractionBuilder(ANNIVERSARY, 'https://example.org/anniversary', '2024-03-24');
  a.actor('nato', 'NATO', 'INTERGOVERNMENTAL_ORGANIZATION', ['NATO'])
    .actor('YUG', 'Yugoslavia', 'COUNTRY', ['Yugoslavia'])
    .actor('maria-zakharova', 'Maria Zakharova', 'PERSON', ['Maria Zakharova'])
    .actor('mark-rutte', 'Mark Rutte', 'PERSON', ['Mark Rutte'])
    .place('belgrade', 'Belgrade');
  const bombing = a.event(
    a.span('bombed'),
    { title: 'NATO bombs Yugoslavia', type: 'ASSAULT', mode: 'aerial', year: 1999, when: a.span('1999') },
    [
      ['nato', 'AGENT', a.span('NATO')],
      ['YUG', 'TARGET', a.span('Yugoslavia')],
    ],
  );
  const belgrade = a.span('in Belgrade', 0, 'Belgrade');
  a.event(
    a.span('said'),
    {
      title: 'Maria Zakharova speaks in Belgrade',
      type: 'OTHER',
      locations: [{ place: 'place:belgrade', start: belgrade.start, end: belgrade.end }],
    },
    [['maria-zakharova', 'AGENT', a.span('Maria Zakharova')]],
  );
  a.claim(
    a.span('In 1999 NATO bombed Yugoslavia 👉 for 78 days,'),
    'DIRECT_QUOTE',
    [{ actor: 'maria-zakharova', cue: a.span('said'), source: a.span('Maria Zakharova') }],
    { actors: ['nato', 'YUG'], events: [bombing] },
  );
  a.claim(
    a.span('NATO broke the law'),
    'INDIRECT',
    [{ actor: 'mark-rutte', stance: 'DENIES', cue: a.span('denied'), source: a.span('Mark Rutte') }],
    { actors: ['nato'] },
  );
  return a.build();
}
