import { nouns, triggersOf, verbs } from './trigger.js';

const TARGET = 'to in into against along near on at around across off';

/** MOBILIZE: military or police moves short of force (CAMEO 15). */
export const MOBILIZE = triggersOf('MOBILIZE', [
  verbs(
    `mobilize, mobilise, deploy @troops, send @troops, dispatch @troops, mass @troops, amass @troops, station @troops,
    move @troops, assemble @troops, concentrate @troops, position @troops, call up, put on alert, place on alert,
    rush @troops, land @troops, order @troops, redeploy, deploy, muster, conscript, draft @troops, beef up @troops, reinforce,
    build up @troops, send reinforcement, tighten security, step up security, patrol, put on high, raise alert,
    move to border, expand @troops, increase @troops, militarize, militarise, fortify border|frontier|position|outpost|base|front, recruit @troops|fighter, remobilize, arm itself`,
    { mode: 'troops', target: TARGET },
  ),
  // "sent *tanks into* the country" is no aid
  verbs('send tank|armour|armor|warship|warplane|jet into|across|towards', {
    mode: 'troops',
    target: TARGET,
  }),
  verbs(
    'deploy @police, send @police, dispatch @police, mobilize @police, mobilise @police, station @police, patrol police',
    {
      mode: 'police',
      target: TARGET,
    },
  ),
  verbs(
    `deploy @weapon, station @weapon, move @weapon, test @projectile, test-fire, launch @projectile, test-launch,
    test @weapon, conduct test, carry out test, test nuclear, enrich, stockpile, rearm, re-arm, manufacture @weapon,
    develop @weapon, build @weapon, parade, fly bomber, scramble`,
    { mode: 'weapons', target: 'to in into over toward towards near off against' },
  ),
  verbs('deploy militia, mobilize militia, mobilise militia, raise militia, form militia', {
    mode: 'militia',
    target: TARGET,
  }),
  nouns(
    'mobilization, mobilisation, buildup, build-up, deployment, conscription, reinforcement, expansion @troops',
    {
      mode: 'troops',
      agent: 'poss mod by',
      target: TARGET,
      when: 'with-mention',
    },
  ),
  nouns('test missile|nuclear|rocket|weapon, launch missile|rocket, enrichment, rearmament', {
    mode: 'weapons',
    agent: 'poss mod by',
    target: TARGET,
  }),
  nouns('patrol', { mode: 'police', agent: 'poss mod by', target: TARGET, when: 'with-mention' }),
]);
