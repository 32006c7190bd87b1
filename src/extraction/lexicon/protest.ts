import { nouns, triggersOf, verbs } from './trigger.js';

const TARGET = 'obj against at over in outside to on of for with';

/** PROTEST: demonstrations, strikes, riots, boycotts, blockades by civilians (CAMEO 14). */
export const PROTEST = triggersOf('PROTEST', [
  verbs(
    `protest, demonstrate, march, rally, picket, take to street, stage protest, stage demonstration, stage rally,
    stage march, hold protest, hold demonstration, hold rally, hold vigil, stage sit-in, chant, shout slogan,
    wave placard, rise up against, rise against, rebel, revolt, mutiny, pour into street, fill street, occupy square, jeer, boo, heckle`,
    { mode: 'demo', target: TARGET },
  ),
  verbs(
    `riot, loot, run riot, go on rampage, rampage, stone, throw stone|rock|bottle|molotov, pelt, hurl stone|rock|bottle,
    clash with police|@police, throw petrol`,
    { mode: 'riot', target: 'obj at with against' },
  ),
  verbs(
    `go on hunger|fast, begin hunger|fast, stage hunger, launch hunger, start hunger, declare hunger, refuse food`,
    { mode: 'hunger', target: 'against over in to on' },
  ),
  verbs(
    `go on strike, stage strike, walk out, stage walkout, down tool, stop work, stage stoppage, call strike,
    stage slowdown, begin strike, hold strike`,
    { mode: 'strike', target: 'against over at', when: 'no-object' },
  ),
  verbs(
    'go on strike, stage strike, call strike|walkout|stoppage, begin strike, start strike, launch strike, down tool, end strike',
    {
      mode: 'strike',
      target: 'against over at',
    },
  ),
  // "*suspended* the strike" ends no fighting
  verbs('suspend strike|walkout|stoppage, call off strike|walkout|stoppage|protest, postpone strike', {
    mode: 'strike',
    target: 'against over at',
    when: 'labour-story',
  }),
  verbs('strike, strike at', { mode: 'strike', target: 'against over at', when: 'labour-story' }),
  verbs('boycott', { mode: 'boycott' }),
  verbs(
    `block road|highway|street|entrance|traffic|railway|airport|bridge|port, obstruct, barricade, blockade road|highway,
    occupy @structure, storm embassy|parliament|office, seize building`,
    { mode: 'obstruct', target: 'obj of against in' },
  ),
  verbs(
    'vandalize, vandalise, deface, burn flag|effigy|tire|tyre|car|bus|vehicle, set fire @vandalism, torch @vandalism, smash',
    {
      mode: 'vandalize',
      target: 'obj of to',
    },
  ),
  nouns(
    'protest, demonstration, rally, march, picket, sit-in, vigil, uprising, rebellion, revolt, insurrection, mutiny, unrest, protestation',
    {
      mode: 'demo',
      agent: 'poss mod by of from',
      target: 'against at over in to',
    },
  ),
  nouns('riot, rioting, looting, disturbance, clash protester|demonstrator|student|fan, rampage', {
    mode: 'riot',
    agent: 'poss mod by of between',
    target: 'against with',
  }),
  nouns(
    'walkout, stoppage, industrial action, strike @worker, strike general|labor|labour|rail|24-hour|nationwide|teacher',
    {
      mode: 'strike',
      agent: 'poss mod by of',
      target: 'against at over',
    },
  ),
  nouns('strike', {
    mode: 'strike',
    agent: 'poss mod by of',
    target: 'against at over',
    when: 'labour-story',
  }),
  nouns('strike hunger', { mode: 'hunger', agent: 'poss mod by of', target: 'against over' }),
  nouns('boycott', { mode: 'boycott', agent: 'poss mod by', target: 'of against' }),
  nouns('barricade, roadblock, blockade road|highway|street', {
    mode: 'obstruct',
    agent: 'poss mod by of',
    target: 'against',
  }),
]);
