import { adjectives, nouns, triggersOf, verbs } from './trigger.js';

/** SUPPORT: praise, endorsement, recognition, defence in words, signed agreements (CAMEO 05). */
export const SUPPORT = triggersOf('SUPPORT', [
  verbs(
    `support, back, endorse, praise, commend, laud, applaud, hail, welcome, salute, acclaim, extol, congratulate,
    thank, champion, defend, vouch for, stand by, stand with, side with, rally behind, rally around, throw weight,
    stick up, stand up for, campaign for, canvass for, speak in favour|favor, come out for, come out in, approve, uphold, justify, forgive,
    pardon, apologize, apologise, honour, honor, cheer, celebrate, sympathize, sympathise, advocate, espouse,
    lend support, give support, express @favour, voice @favour, declare support, pledge support, throw support,
    offer support, reiterate support, reaffirm support, extend support, pay tribute, offer condolence, send condolence,
    show solidarity, express solidarity, drum up, rally support, lobby for, bolster, sing praise, wish well`,
    { target: 'obj for to of with in on behind around' },
  ),
  verbs('recognize, recognise, grant recognition, extend recognition', {
    target: 'obj to',
    when: 'with-mention',
  }),
  verbs(
    `establish @relations, restore @relations, resume @relations, normalize @relations, normalise @relations,
    renew @relations, strengthen @relations, improve @relations, upgrade @relations, forge @relations,
    deepen @relations, reconcile with, open embassy, reopen embassy, appoint ambassador, exchange ambassador`,
    { target: 'with to between obj' },
  ),
  verbs(
    'sign @agreement, ratify, initial @agreement, finalize @agreement, finalise @agreement, accede to @agreement',
    {
      target: 'with to',
    },
  ),
  verbs('sign', { target: 'with', when: 'object' }),
  verbs('vote for, vote in favour|favor', { target: 'for of' }),
  nouns(
    `support, backing, endorsement, praise, commendation, applause, recognition, defence, defense, approval, tribute,
    condolence, congratulation, apology, solidarity, gratitude, thanks, acclaim`,
    { agent: 'poss mod by from', target: 'for of to with', when: 'with-mention' },
  ),
  nouns('ratification, signing', { agent: 'poss mod by', target: 'with of', participant: 'between' }),
  nouns(
    'normalization @relations, normalisation @relations, rapprochement, reconciliation, détente, detente',
    {
      agent: 'poss mod by',
      target: 'with',
      participant: 'between of',
    },
  ),
  adjectives('supportive, grateful, thankful, appreciative, proud, sympathetic', {
    target: 'of to for with',
  }),
]);
