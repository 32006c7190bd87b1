import { nouns, triggersOf, verbs } from './trigger.js';

const RELAXED = 'obj on in against of for';

/** CONCEDE: easing of restrictions and giving way to political demands (CAMEO 081 to 083). */
export const CONCEDE = triggersOf('CONCEDE', [
  verbs(
    `ease @restriction, lift @restriction, relax @restriction, remove @restriction, loosen @restriction,
    end @restriction, waive @restriction, suspend @restriction, shorten @restriction, abolish @restriction,
    drop @restriction, scrap @restriction, revoke @restriction, repeal @restriction, cancel @restriction,
    rescind @restriction, reduce @restriction, cut @restriction, roll back @restriction, do away @restriction,
    discontinue @restriction, soften @restriction`,
    { target: RELAXED },
  ),
  verbs(
    `legalize, legalise, unban, decriminalize, decriminalise, allow election, allow return, grant amnesty,
    grant concession, make concession, give +in, give way, bow to, yield to, cave +in, back down, relent, accede to
    @demand, accept demand|condition|ultimatum|term, allow rally|protest|demonstration|march|opposition|party,
    permit rally|protest|demonstration|march|opposition|party, capitulate, climb down, grant right, grant autonomy, grant independence, introduce reform,
    promise reform, agree to reform, hold free election, restore democracy, restore right, drop charge,
    drop case, acquit, exonerate, amnesty, reprieve, overturn conviction|sentence|verdict, commute, meet demand, reinstate, backpedal, bend, drop demand, soften stance,
    concede defeat|election|race, withdraw @initiative, drop @initiative, abandon @initiative`,
    { target: 'obj to of against on for' },
  ),
  verbs('clear of', { target: 'obj', when: 'human-object' }),
  // "conceded early on Monday", but not "conceded that it had failed"
  verbs('concede', { when: 'alone' }),
  nouns('concession, amnesty, pardon, acquittal', { target: 'to for of' }),
  nouns(
    'easing @restriction, lifting @restriction, relaxation @restriction, removal @restriction, repeal @restriction',
    {
      target: 'on against of',
    },
  ),
]);
