import { nouns, triggersOf, verbs } from './trigger.js';

/** COOPERATE: material cooperation: economic, military, judicial, of intelligence (CAMEO 06). */
export const COOPERATE = triggersOf('COOPERATE', [
  verbs(
    `cooperate, co-operate, collaborate, work together, work with, team up, join force, partner with, coordinate,
    trade with, conduct exercise, hold exercise, hold drill, conduct drill, stage exercise, hold manoeuvre|maneuver,
    share intelligence, share information|expertise|technology|know-how, exchange information, exchange intelligence, exchange prisoner, extradite,
    export to, import from, do business, ally with, join coalition, merge, forge partnership, form partnership,
    form alliance, enter partnership, launch joint, set up joint, integrate with, patrol jointly, fight alongside`,
    { agent: 'subj', target: 'with to from against alongside' },
  ),
  verbs('buy, purchase, sell, import, export, order, acquire', {
    target: 'from to with',
    when: 'with-target',
  }),
  verbs('invest in, unite with, cooperate in', { target: 'in with', when: 'with-mention' }),
  // "was extradited *from* Peru": by those who had him
  verbs('extradite', { agent: 'subj from', target: 'to obj', when: 'person-object' }),
  verbs('hand over, repatriate', { target: 'to', when: 'person-object' }),
  nouns(
    'cooperation, co-operation, collaboration, partnership, coordination, alliance with|between|among, joint venture',
    {
      agent: 'poss mod of',
      target: 'with',
      participant: 'between among',
      when: 'with-mention',
    },
  ),
  nouns('exercise, drill, manoeuvre, maneuver, war game', {
    agent: 'poss mod by of',
    target: 'with',
    participant: 'between among',
    when: 'with-mention',
  }),
  nouns('extradition', { agent: 'by from', target: 'to' }),
]);
