import { adjectives, nouns, triggersOf, verbs } from './trigger.js';

/** THREATEN: threats, warnings with consequences, ultimatums; the mode follows from what is threatened (CAMEO 13). */
export const THREATEN = triggersOf('THREATEN', [
  verbs(
    `threaten, warn, menace, intimidate, caution, blackmail, browbeat, make threat, issue threat, issue warning,
    give warning, deliver warning, issue ultimatum, give ultimatum, deliver ultimatum, set deadline, give deadline,
    send warning, sound warning, send ultimatum, rattle saber, rattle sabre, raise spectre|specter,
    flex muscle, serve notice, coerce, bully`,
    { target: 'obj iobj to against with on of' },
  ),
  verbs(
    `vow revenge, vow vengeance, vow retaliation, vow response, promise revenge, pledge revenge, swear revenge,
    vow war, threaten war, vow punish, promise retaliation`,
    { mode: 'violence', target: 'on against for to obj' },
  ),
  verbs('vow, swear, promise, pledge, plan, intend, prepare, decide', {
    target: 'obj against on to with comp',
    when: 'disruptive-complement',
  }),
  adjectives('ready, prepared, willing, set, poised, determined', {
    target: 'to against on with comp',
    when: 'disruptive-complement',
  }),
  nouns('threat, warning, ultimatum, intimidation, blackmail, coercion, caution, alert', {
    agent: 'poss mod by from of',
    target: 'to against on',
  }),
]);
