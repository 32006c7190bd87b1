import { nouns, triggersOf, verbs } from './trigger.js';

const ON = 'obj on against at in into of over';

/** ASSAULT: use of force (CAMEO 18 to 20). Weapons named beside the trigger give the mode where it has none. */
export const ASSAULT = triggersOf('ASSAULT', [
  verbs(
    `attack, assault, invade, storm, ambush, murder, slay, massacre, slaughter, execute, lynch, behead, decapitate,
    maim, fight, battle, clash, skirmish, exchange fire, open fire, declare war,
    launch attack, launch offensive, launch assault, mount attack, carry out attack, strike at, strike, hit, target,
    counterattack, counter-attack, retaliate, raid, overrun, capture @territory, seize @territory, take @territory, retake @territory, recapture @territory,
    conquer, annihilate, exterminate, ethnically cleanse, repel, overwhelm, intervene militarily,
    avenge, gun for, wipe out, lay siege, rout, pound, penetrate, breach defence|defense, crush, vanquish, decimate, mow down,
    pillage, plunder, ransack`,
    { target: ON },
  ),
  verbs('hang', { when: 'human-object' }),
  verbs('go to war, make war, wage war', { target: `${ON} with` }),
  verbs('march into, roll into, pour into, push into, advance on|into', {
    target: 'into on',
    when: 'armed-subject',
  }),
  // "in 1979 the *Soviet Union* marched into Afghanistan"
  verbs('march into, roll into', { target: 'into', when: 'state-subject' }),
  verbs('capture, seize, take, retake, recapture, overrun', { target: ON, when: 'place-object' }),
  verbs('kill, wound, injure, leave dead, leave wounded, claim life', {
    target: ON,
    when: 'violent-means',
  }),
  verbs('die', { agent: '', target: 'subj', when: 'violent-means' }),
  verbs('abduct, kidnap, take hostage, hold hostage, seize hostage, take captive, hold captive, hijack', {
    mode: 'abduct',
    target: 'obj of from',
  }),
  verbs('beat', { mode: 'beat', when: 'bodily-object' }),
  verbs(
    'beat up, bludgeon, strangle, assault physically, stab, knife, punch, kick, club, hack to, manhandle, rough up, whip, flog',
    {
      mode: 'beat',
      target: 'obj at',
    },
  ),
  verbs('torture, mistreat, maltreat, ill-treat, mutilate, dismember, waterboard', { mode: 'torture' }),
  verbs('rape, molest, gang-rape, sexually assault|abuse', { mode: 'sexual' }),
  verbs('assassinate, attempt on life', { mode: 'targeted' }),
  verbs(
    `destroy, blow up, demolish, raze, burn down, bulldoze, set fire, set ablaze, level @structure, flatten, ravage, devastate,
    sabotage, torch, burn @structure, wreck, sink, dynamite, obliterate, torpedo @vehicle`,
    { mode: 'destroy', target: 'obj of to in' },
  ),
  verbs(
    'bombard, shell, rocket, fire @projectile, lob @projectile, fire back @projectile, launch @projectile, rain @projectile',
    {
      mode: 'heavy-weapons',
      target: 'obj at on into against',
    },
  ),
  verbs('fire gas, fire canister, fire rubber', { mode: 'crowd-control', target: 'on at against' }),
  verbs(
    'shoot, gun down, fire on, fire at, open fire, fire @shot, spray, machine-gun, snipe, shoot at, shoot dead',
    {
      mode: 'firearms',
      target: 'obj on at into',
    },
  ),
  verbs('stab, hurl spear, hack with', { mode: 'primitive', target: 'obj at' }),
  verbs('slash', { mode: 'primitive', target: 'obj at', when: 'person-object' }),
  verbs(
    'detonate, set off, go off, explode, plant @bomb, throw grenade, hurl grenade, lob grenade, mine, car-bomb',
    {
      mode: 'explosives',
      target: 'obj in at near on outside against',
    },
  ),
  verbs('blow himself|herself|themselves|itself', { mode: 'suicide-attack', target: 'in at near outside' }),
  verbs(
    `bomb, bombard from air, drop bomb, air-strike, strafe, carry out airstrike, launch airstrike, conduct airstrike, firebomb,
    carpet-bomb`,
    { mode: 'aerial', target: ON },
  ),
  verbs('shoot down, down @vehicle, bring down @vehicle', { mode: 'heavy-weapons', target: 'obj of' }),
  // "*rammed* a supply boat", "*rammed* his car into the crowd", but no bill through a parliament
  verbs('ram @vehicle|fence|gate|barrier, ram into', { target: 'obj into', when: 'object' }),
  verbs(
    'tear-gas, teargas, pepper-spray, taser, use gas, use cannon, lob canister, spray water, use rubber',
    {
      mode: 'crowd-control',
      target: 'on at against obj',
    },
  ),
  verbs('gas, use chemical, use biological, poison, drop chemical, nuke', {
    mode: 'unconventional',
    target: 'obj against on',
  }),
  nouns(
    `attack, assault, invasion, offensive, battle, fighting, ambush, incursion, clash, skirmish, massacre, slaughter,
    killing, murder, slaying, bloodshed, intervention military|armed, counterattack, counteroffensive, counter-offensive, hostility, strike, raid,
    onslaught, bloodbath, genocide, operation military,
    firefight, storming, execution, lynching, beheading, carnage, homicide, reprisal, conquest, pogrom, extermination,
    cleansing ethnic, campaign military|air`,
    {
      target: 'of on against at in into over to place',
      agent: 'poss mod by from',
      participant: 'between among with',
    },
  ),
  nouns(
    'war, conflict, warfare, aggression, atrocity, retaliation, violence, hostilities, war crime, hit, insurgency, intervention in',
    { when: 'with-mention', target: 'in against of place' },
  ),
  nouns('abduction, kidnapping, kidnap', { mode: 'abduct', agent: 'mod by', target: 'of poss' }),
  nouns('beating, stabbing', { mode: 'beat', agent: 'mod by', target: 'of poss' }),
  nouns('torture, mistreatment, maltreatment, ill-treatment', {
    mode: 'torture',
    agent: 'mod by',
    target: 'of poss',
  }),
  nouns('rape, molestation', { mode: 'sexual', agent: 'mod by', target: 'of poss' }),
  nouns('assassination', { mode: 'targeted', agent: 'mod by', target: 'of poss on' }),
  nouns('destruction, demolition, arson, sabotage, devastation', { mode: 'destroy', target: 'of on in' }),
  nouns('shooting, gunfire, shootout, shoot-out', {
    mode: 'firearms',
    agent: 'mod by',
    target: 'of at in on',
  }),
  nouns('explosion, blast, detonation, bombing, car-bombing, bombing suicide', {
    mode: 'explosives',
    target: 'of on in at near against outside place',
  }),
  nouns('bombing suicide, attack suicide, bomber suicide', {
    mode: 'suicide-attack',
    target: 'of on in at near against',
  }),
  nouns(
    'airstrike, air-strike, strike air, raid air, attack air, bombardment aerial, bombing air|aerial|carpet',
    {
      mode: 'aerial',
      target: 'of on in at near against place',
    },
  ),
  nouns('attack drone, strike drone', { mode: 'drone', target: 'of on in at near against place' }),
  nouns(
    'bombardment, shelling, barrage, downing @vehicle, strike missile|rocket, attack missile|rocket|mortar|artillery, fire artillery|mortar|rocket',
    {
      mode: 'heavy-weapons',
      target: 'of on in at near against place',
    },
  ),
  nouns('attack chemical|gas|nerve|poison', { mode: 'unconventional', target: 'of on in at against' }),
  nouns('poisoning', { mode: 'unconventional', agent: 'by', target: 'of poss', when: 'of-person' }),
]);
