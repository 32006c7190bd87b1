import { adjectives, nouns, triggersOf, verbs } from './trigger.js';

/** ACCUSE: disapproval, accusation and investigation (CAMEO 09 and 11). */
export const ACCUSE = triggersOf('ACCUSE', [
  verbs(
    `accuse, blame, fault, implicate, incriminate, charge with, hold responsible, hold accountable, hold liable,
    point finger, lay blame, put blame, pin blame, place blame, level @allegation, trade @allegation,
    make @allegation, bring charge, press charge, file charge, indict, arraign, prosecute, court-martial, sue, file suit,
    file lawsuit, bring suit, bring lawsuit, bring case, file case against, open case against, take to court, impeach, lodge complaint, file complaint`,
    { mode: 'allege', target: 'obj on at against' },
  ),
  verbs('charge, try for', { mode: 'allege', when: 'person-object' }),
  verbs('allege, charge', { mode: 'allege', target: 'comp', when: 'clause' }),
  verbs('say responsible, call responsible, say guilty', { mode: 'allege', target: 'comp obj' }),
  verbs(
    `criticize, criticise, condemn, denounce, decry, deplore, deride, rebuke, reprimand, berate, castigate,
    chastise, chastize, censure, lambast, lambaste, slam, vilify, admonish, assail, chide, scold, excoriate,
    upbraid, revile, disparage, ridicule, mock, insult, belittle, disapprove, skewer, savage, disavow, impugn,
    malign, slander, defame, demonize, demonise, smear, scorn, reproach, lament, bemoan,
    speak against, speak out, lash out, hit out, rail against, inveigh against, fulminate against, campaign against,
    take issue, take exception, take swipe, take aim, tear into, lay into, complain, grumble, gripe, find fault,
    rally against, rally opposition, voice @displeasure, express @displeasure, register @displeasure,
    convey @displeasure, raise @displeasure, cast doubt, call into question, express doubt, voice doubt,
    hit back, strike back, fire back, dismiss as, decry as, oppose`,
    { mode: 'disapprove', target: 'obj out at on against about over with to of' },
  ),
  verbs('summon ambassador|envoy|diplomat|charge|chargé, lodge protest, file protest, deliver protest', {
    mode: 'disapprove',
    target: 'obj with to against',
  }),
  verbs('attack, blast, hit, strike, hammer, pillory, pummel, bash, trash, roast, target, rap, knock', {
    mode: 'disapprove',
    when: 'verbal-means',
  }),
  verbs('attack, blast, bash, hammer, savage, trash, rap', { mode: 'disapprove', when: 'abstract-object' }),
  verbs(
    'label terrorist|criminal|dictator|aggressor|liar|murderer, brand terrorist|criminal|dictator|liar|traitor',
    {
      mode: 'disapprove',
    },
  ),
  verbs(
    `investigate, probe, look into, inquire into, open inquiry, open investigation, open probe, open case,
    launch inquiry, launch probe, launch investigation, conduct inquiry, inspect, scrutinize, scrutinise, audit,
    interrogate, search for, hunt for, examine evidence, track down, hunt`,
    { mode: 'investigate', target: 'obj into of against for' },
  ),
  verbs('question, grill', { mode: 'investigate', when: 'person-object' }),
  nouns(
    `accusation, allegation, charge, blame, indictment, lawsuit, suit, prosecution, impeachment, arraignment,
    incrimination, recrimination`,
    { mode: 'allege', target: 'against of at on' },
  ),
  nouns(
    `criticism, condemnation, denunciation, rebuke, censure, reprimand, disapproval, reproach, tirade, diatribe,
    outcry, outrage, indignation, vilification, backlash, broadside, disapprobation, smear`,
    { mode: 'disapprove', agent: 'poss mod by from', target: 'of against at on over about' },
  ),
  // "the complaint *of* Ida Berg" is hers
  nouns('complaint', { mode: 'disapprove', agent: 'poss mod by from of', target: 'against about' }),
  nouns(
    'investigation, probe, inquiry, enquiry, manhunt, inspection, scrutiny, interrogation, inquest, autopsy',
    {
      mode: 'investigate',
      target: 'of into against for',
    },
  ),
  adjectives(
    'critical, scathing, contemptuous, dismissive, disdainful, furious, outraged, indignant, skeptical, sceptical',
    {
      mode: 'disapprove',
      target: 'of about at over with',
    },
  ),
]);
