import { nouns, triggersOf, verbs } from './trigger.js';

/** COERCE: repression, arrest, seizure, restriction, deportation (CAMEO 17). */
export const COERCE = triggersOf('COERCE', [
  verbs(
    `arrest, detain, imprison, jail, incarcerate, intern, take into custody, round up, apprehend, hold in custody,
    place under house arrest, put under arrest, put behind bar, lock up, remand, nab, put in jail, hold prisoner,
    hold without, hold incommunicado, keep in prison|jail|custody, capture militant|suspect|rebel|fighter|leader, rearrest,
    put on trial, handcuff, throw in|into jail|prison`,
    { mode: 'arrest', target: 'obj of' },
  ),
  verbs(
    `seize, confiscate, impound, expropriate, requisition, freeze asset|account, nationalize, nationalise, intercept
    @vehicle|shipment|boat, commandeer, interdict, raid @property|@structure|office|headquarters, search @property|office,
    take over @property|@structure, annex, appropriate, hijack`,
    { mode: 'seize', target: 'obj of from' },
  ),
  verbs('seize, capture', { mode: 'arrest', when: 'human-object' }),
  verbs('hold at|captive', { mode: 'arrest', when: 'human-object' }),
  verbs(
    `deport, exile, banish, expel migrant|refugee|resident|civilian, drive from home, forcibly return, extradite,
    repatriate, forcibly transfer, displace, uproot, evict`,
    { mode: 'deport', target: 'obj to from' },
  ),
  verbs(
    'impose curfew, declare curfew, announce curfew, enforce curfew, order curfew, extend curfew, place under curfew',
    {
      mode: 'curfew',
      target: 'on in over obj',
    },
  ),
  verbs(
    `impose martial, declare martial, declare emergency, impose emergency, place under martial, proclaim emergency,
    extend emergency, put under martial, impose direct`,
    { mode: 'martial-law', target: 'in on over obj' },
  ),
  // "troops *ended* the revolt"
  verbs('end', { mode: 'restrict', when: 'armed-subject' }),
  verbs('disband, dissolve, restrict, limit', { mode: 'restrict', when: 'object' }),
  verbs(
    `ban, outlaw, prohibit, bar, curb, curtail, impose @restriction, tighten @restriction, force from home, drive from home, forbid,
    close border|office|school|newspaper|airspace|road|crossing|airport|university, shut down, seal border|area|city, seal off,
    cordon off, crack down, clamp down, suppress, repress, oppress, dissolve parliament|party|government|assembly,
    suspend constitution|parliament|party|right|newspaper|law, revoke citizenship, persecute, harass, silence,
    stifle, quash, put down protest|uprising|revolt|rebellion, subjugate, disenfranchise, purge, deny entry|visa|access,
    bar entry, refuse entry, turn away, prevent from, encircle, surround, blockade, besiege, occupy, disperse, break up,
    topple, overthrow, depose, oust government, ban party|group|movement|organization|organisation|union|ngo|protest|demonstration|rally,
    shut border|crossing|airspace|airport|frontier, quarantine, lock down,
    block corridor|strait|pass|access|border|shipment|delivery|supply|aid|convoy`,
    { mode: 'restrict', target: 'obj on in against of from to' },
  ),
  verbs(
    'censor, block website|internet|access|platform, jam, ban newspaper|book|film|broadcast, shut newspaper|website|station|channel',
    {
      mode: 'censor',
      target: 'obj of from',
    },
  ),
  verbs('withhold, cut electricity|water|power|internet|gas, deprive', {
    mode: 'withhold',
    target: 'obj to from of',
  }),
  verbs(
    `hack, hack into, launch cyberattack, cyberattack, deface website, breach network|server|system, break network|server|system|computer|account,
    penetrate network|server|system|computer`,
    {
      mode: 'cyber',
      target: 'obj on against into of',
    },
  ),
  verbs('spread disinformation|misinformation|propaganda, disinform, meddle', {
    mode: 'misinformation',
    target: 'about against in to',
  }),
  nouns(
    'arrest, detention, imprisonment, jailing, incarceration, apprehension, custody, internment, roundup, round-up',
    {
      mode: 'arrest',
      agent: 'by mod',
      target: 'poss of',
    },
  ),
  nouns(
    'seizure, confiscation, expropriation, raid, nationalization, nationalisation, annexation, hijacking, capture',
    {
      mode: 'seize',
      agent: 'poss mod by',
      target: 'of on from',
    },
  ),
  nouns('takeover', { mode: 'seize', agent: 'poss mod by', target: 'of', when: 'no-firm' }),
  nouns('deportation, exile, banishment, displacement', {
    mode: 'deport',
    agent: 'by mod',
    target: 'poss of',
  }),
  nouns('curfew', { mode: 'curfew', agent: 'by', target: 'in on' }),
  nouns('law martial, state emergency', { mode: 'martial-law', agent: 'by poss', target: 'in' }),
  nouns('censorship', { mode: 'censor', agent: 'poss mod by', target: 'of' }),
  nouns(
    `crackdown, repression, clampdown, ban, prohibition, restriction, suppression, persecution, harassment, oppression,
    dispersal, occupation, siege, encirclement, coup, putsch, lockdown, overthrow, toppling, purge, subjugation, interference, meddling`,
    { mode: 'restrict', agent: 'poss mod by', target: 'on of against in' },
  ),
  nouns('cyberattack, cyber-attack, hack, hacking, attack cyber', {
    mode: 'cyber',
    agent: 'poss mod by from',
    target: 'on against of',
  }),
  nouns('disinformation, misinformation', {
    mode: 'misinformation',
    agent: 'poss mod by from',
    target: 'about against',
    when: 'with-mention',
  }),
]);
