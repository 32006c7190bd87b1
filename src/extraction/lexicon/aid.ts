import { nouns, triggersOf, verbs } from './trigger.js';

const RECIPIENT = 'iobj to for in with into obj';

/** AID: economic, military and humanitarian help, peacekeepers, asylum (CAMEO 07). */
export const AID = triggersOf('AID', [
  verbs(
    `give @aid, provide @aid, send @aid, supply @aid, deliver @aid, donate, grant @aid, extend @aid, lend @aid,
    ship @aid, distribute @aid, airlift @aid, allocate @aid, offer @aid, contribute @aid, dispatch @aid, rush @aid,
    bring @aid, hand out @aid, earmark @aid, release @aid, disburse @aid, approve @aid, authorize @aid,
    inject @aid, finance, fund, bankroll, subsidize, subsidise, bail out, lend money, aid, assist, help, rescue, evacuate,
    treat wounded|injured|patient|victim, feed, shelter, support with @aid, come to aid, come to rescue, save from,
    forgive debt, write off debt, cancel debt, reschedule debt, provide asylum, grant asylum, grant refuge,
    give asylum, give refuge, offer asylum, grant citizenship, take +in refugee|migrant, host refugee|migrant,
    accept refugee, resettle, train @troops|police|fighter, equip, arm, reconstruct, rebuild, vaccinate`,
    { target: RECIPIENT },
  ),
  verbs(
    `contribute @troops, contribute peacekeeper, send peacekeeper|observer|monitor|inspector|doctor|medic|nurse|rescuer|firefighter|rescue,
    dispatch peacekeeper|doctor|medic|nurse|rescuer|firefighter|rescue, deploy peacekeeper|observer|peacekeeping, provide peacekeeper|protection,
    give @weapon, supply @weapon, provide @weapon, deliver @weapon, ship @weapon, donate @weapon,
    transfer @weapon`,
    { target: RECIPIENT },
  ),
  // "*flew* supplies to Mali" is no visit
  verbs('fly @aid', { target: RECIPIENT, when: 'object' }),
  verbs('send @weapon', { target: RECIPIENT, when: 'with-target' }),
  nouns(
    'aid, assistance, relief, donation, bailout, bail-out, airlift, evacuation, rescue, grant, loan, subsidy, asylum',
    {
      agent: 'poss mod by from of',
      target: 'to for in',
      when: 'with-mention',
    },
  ),
  nouns('delivery @aid, delivery @weapon, shipment @aid, shipment @weapon, supply @aid, supply @weapon', {
    agent: 'poss mod by from',
    target: 'to for',
  }),
]);
