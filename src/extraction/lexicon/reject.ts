import { adjectives, nouns, triggersOf, verbs } from './trigger.js';

/** REJECT: refusal, denial, veto, defiance; the mode follows from what is refused (CAMEO 12). */
export const REJECT = triggersOf('REJECT', [
  verbs(
    `reject, refuse, rebuff, decline, turn down, rule out, deny, dismiss @demand, dismiss @allegation, dismiss call,
    spurn, snub, veto, disregard, shun, balk, disobey, defy, flout, ignore @demand, ignore @rule, brush aside,
    brush off, shrug off, refute, repudiate, oppose @demand, resist @demand, block @demand, overrule, throw out,
    vote against, vote down, say no, walk out, back out, pull out talk|negotiation|agreement, dig +in, hold out,
    go back on, renege, breach @rule, violate @rule, break @rule, infringe, contravene, abrogate, renounce, forswear,
    fail to comply, refuse to comply, scrap @agreement, tear up, shoot down @demand,
    distance from, disown, contest, dispute @allegation, rebut, shelve, scuttle, thwart, impede, frustrate, foil,
    stonewall, postpone @meeting, cancel @meeting, call off @meeting, boycott @meeting, resist, nix`,
    { target: 'obj from of to with against on' },
  ),
  // "withdrew *the country* from the accord with Iran"
  verbs(
    'withdraw from @agreement, pull out of @agreement, walk out @agreement, walk away @agreement, leave @agreement, quit @agreement, exit @agreement',
    {
      target: 'with of',
    },
  ),
  nouns(
    'rejection, refusal, denial, veto, rebuff, repudiation, defiance, snub, dismissal of, opposition to, resistance to',
    {
      agent: 'poss mod by',
      target: 'of to',
    },
  ),
  nouns('objection to, non-compliance, noncompliance', { agent: 'poss mod by', target: 'to with of' }),
  nouns(
    'violation ceasefire|cease-fire|truce|agreement|treaty|accord|airspace|border|sovereignty|embargo, breach ceasefire|cease-fire|truce|agreement|treaty|accord',
    { agent: 'poss mod by', target: 'of' },
  ),
  adjectives('unwilling, reluctant, loath, opposed', { target: 'to with' }),
]);
