import { nouns, triggersOf, verbs } from './trigger.js';

/** REQUEST: appeals, demands and orders; the mode follows from what is asked for (CAMEO 02 and 10). */
export const REQUEST = triggersOf('REQUEST', [
  verbs(
    `ask, press, push, prod, nudge, lean on, encourage, advise, recommend, instruct, order, command, direct, tell, canvass, appeal`,
    { target: 'obj iobj on upon to from with of comp', when: 'infinitive' },
  ),
  verbs(
    `demand, urge, request, implore, beseech, entreat, petition, beg, exhort, solicit, plead,
    call for, call on, call upon, press for, push for, insist on, appeal to, appeal for, ask for, apply for,
    plead for, plead with, clamour for, clamor for, bring pressure, put pressure, exert pressure, step up pressure,
    pressure, seek @aid|meeting|talk|support|asylum, make appeal, issue appeal, issue call, make plea,
    make demand, make request, submit request, reiterate call, renew call`,
    { target: 'obj iobj on upon to from with of comp' },
  ),
  verbs(
    'ask, insist, recommend, propose, suggest, order, stipulate, advocate, say, add, stress, declare, reiterate, state, argue, tell',
    {
      target: 'obj comp to',
      when: 'mandative',
    },
  ),
  verbs('seek', { target: 'from with of', when: 'object' }),
  verbs('order @troops, order @police, tell @troops', { target: 'obj', when: 'infinitive' }),
  verbs('want', { target: 'obj comp from', when: 'object-infinitive' }),
  nouns('demand, request, appeal, plea, petition, call for, call, urging, entreaty, requirement', {
    agent: 'poss mod by from of',
    target: 'on to for',
    when: 'infinitive',
  }),
  nouns('demand, request, appeal, plea, petition, call for, application for, order to, bid for', {
    agent: 'poss mod by from of',
    target: 'on to for',
  }),
]);
