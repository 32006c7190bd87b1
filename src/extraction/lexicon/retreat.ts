import { nouns, triggersOf, verbs } from './trigger.js';

/** RETREAT: withdrawal, release, disarmament, ceasefire, access, resignation (CAMEO 084 to 087). */
export const RETREAT = triggersOf('RETREAT', [
  verbs(
    `withdraw, pull out, pull back, retreat, draw down, vacate, evacuate @troops, leave @territory, abandon @territory,
    evacuate @territory, redeploy from, bring home @troops, remove @troops, stand down, cede @territory,
    hand back @territory, return @territory, give up @territory, relinquish, surrender`,
    { mode: 'withdraw', target: 'from to obj' },
  ),
  verbs('pull @troops, recall @troops, withdraw @troops', { mode: 'withdraw', target: 'from to' }),
  verbs(
    `release @prisoner, set free, release from, let go, liberate, parole, return @prisoner, hand over @prisoner,
    exchange @prisoner, swap @prisoner, free`,
    { mode: 'release', target: 'obj to' },
  ),
  verbs('release, exchange, swap', { mode: 'release', target: 'obj to', when: 'person-object' }),
  verbs(
    'return @property, hand back @property, give back, unfreeze asset|fund|account, unblock, restore @property',
    {
      mode: 'release',
      target: 'to obj of',
    },
  ),
  verbs(
    `disarm, demobilize, demobilise, decommission @weapon, lay down @weapon, lay down arm, hand in @weapon,
    surrender @weapon, destroy stockpile, dismantle @weapon, demilitarize, demilitarise, scrap @weapon, give up @weapon,
    hand over @weapon, denuclearize, denuclearise`,
    { mode: 'disarm', target: 'to obj' },
  ),
  verbs(
    `declare ceasefire|cease-fire|truce|armistice, observe ceasefire|cease-fire|truce, implement ceasefire|cease-fire|truce,
    halt @war, stop @war, end @war, end hostility, cease fire|hostility|firing|operation, suspend @war, stop firing|fighting,
    halt fighting|bombing|shelling, respect ceasefire|cease-fire|truce, honour ceasefire|cease-fire|truce,
    honor ceasefire|cease-fire|truce, announce ceasefire|cease-fire|truce, make peace, de-escalate`,
    { mode: 'ceasefire', target: 'with against on in obj' },
  ),
  verbs(
    `ease @sanction, lift @sanction, relax @sanction, remove @sanction, end @sanction, waive @sanction, suspend @sanction,
    drop @sanction, scrap @sanction, repeal @sanction, cancel @sanction, reduce @sanction, cut @sanction,
    lower @sanction, rescind @sanction, roll back @sanction`,
    { target: 'on against of for in with' },
  ),
  verbs(
    `allow @peacekeepers, admit @peacekeepers, let +in @peacekeepers, accept @peacekeepers, permit @peacekeepers,
    grant access, give access, allow access, open corridor, allow +in, let through, readmit, receive @peacekeepers`,
    { mode: 'access', target: 'obj to from' },
  ),
  verbs(
    'resign, step down, step aside, quit, stand down, abdicate, bow out, relinquish power|post, leave office|post',
    {
      mode: 'resign',
      target: 'from as',
    },
  ),
  verbs(
    'oust, unseat, dismiss, sack, remove from, remove, vote out, fire minister|official|general|commander|chief',
    {
      mode: 'resign',
      when: 'person-object',
    },
  ),
  nouns('withdrawal, pullout, pull-out, pullback, retreat, drawdown, disengagement, surrender', {
    mode: 'withdraw',
    agent: 'poss mod by of',
    target: 'from to',
  }),
  nouns('easing @sanction, lifting @sanction, relaxation @sanction, removal @sanction', {
    target: 'on against of',
  }),
  nouns('release', { mode: 'release', agent: 'by mod', target: 'poss of', when: 'of-person' }),
  nouns('liberation, parole, exchange @prisoner, swap @prisoner', {
    mode: 'release',
    agent: 'by mod',
    target: 'poss of',
  }),
  nouns('disarmament, demobilization, demobilisation, demilitarization, demilitarisation, denuclearization', {
    mode: 'disarm',
    agent: 'poss mod by of',
    target: '',
  }),
  nouns('ceasefire, cease-fire, truce, armistice, de-escalation, cessation', {
    mode: 'ceasefire',
    agent: 'poss mod by',
    target: 'with',
    participant: 'between among',
  }),
  nouns('resignation, abdication, departure from', {
    mode: 'resign',
    agent: 'poss mod by of',
    target: 'from',
  }),
]);
