import { nouns, triggersOf, verbs } from './trigger.js';

const TARGET = 'iobj obj on against to with from for';

/** SANCTION: breaking relations, embargoes, expulsion, stopped aid, conviction (CAMEO 16). */
export const SANCTION = triggersOf('SANCTION', [
  verbs(
    `sanction, impose sanction|embargo|tariff|penalty|fine|duty|ban, slap sanction|embargo|tariff|penalty|fine|ban, impose levy, announce sanction|embargo|tariff|levy,
    reimpose, reinstate @sanction, restore @sanction, renew @sanction, raise @sanction, increase @sanction, hike @sanction,
    double @sanction, triple @sanction, quadruple @sanction,
    place embargo|sanction, levy tariff|fine|duty, tighten sanction, extend sanction, apply sanction, adopt sanction,
    enforce sanction|embargo, hit back @sanction, retaliate @sanction, respond @sanction, strike back @sanction, embargo, blacklist, ostracize, ostracise, penalize, penalise, punish, hit with
    sanction|tariff|fine, fine, boycott good|product, isolate, declare embargo, blockade, disqualify`,
    { target: TARGET },
  ),
  verbs(
    `break @relations, break off @relations, sever @relations, cut @relations, cut off @relations, freeze @relations,
    suspend @relations, downgrade @relations, reduce @relations, end @relations, scale back @relations, close embassy,
    cut aid, cut off aid, suspend aid, halt aid, freeze aid, withhold aid, stop aid, reduce aid, terminate aid,
    suspend @aid, halt @aid, freeze @aid, withhold @aid, cut @aid, reduce @aid, end @aid, cut off @aid, cut off supply, stop delivery|supply,
    break off talk|negotiation, suspend talk|negotiation|cooperation|membership|visit|trade|participation,
    halt talk|negotiation|cooperation|trade, suspend flight|link|service, quit talk|negotiation, withdraw aid,
    cancel visit|contract|trip, call off visit|trip, cancel, terminate @agreement|cooperation, suspend @agreement, freeze talk|negotiation,
    pull out of talk|negotiation, end talk|negotiation|cooperation, ban import|export|flight, end transit|supply|delivery, halt transit|delivery, stop transit, suspend transit, cut transit|flow, stop import|export, halt import|export, suspend import|export, prohibit aid|import|export|trade, revoke license|licence`,
    { mode: 'discontinue', target: `${TARGET} of between` },
  ),
  verbs('end @agreement', { mode: 'discontinue', target: 'with to', when: 'object' }),
  verbs(
    `expel, oust diplomat, kick out, force out, throw out diplomat, suspend from, ban from, bar from, exclude from, strip of,
    declare persona, order out, order ambassador|envoy|diplomat|attache|attaché leave, dismiss from, drive out, evict`,
    { mode: 'expel', target: 'obj from' },
  ),
  verbs('expel, kick out', { mode: 'expel', target: 'obj from of' }),
  verbs('suspend, ban', { mode: 'expel', target: 'obj', when: 'person-object' }),
  verbs(
    `recall ambassador|envoy|diplomat, withdraw ambassador|envoy|diplomat|observer|monitor|mission|inspector|mediator|staff,
    pull out staff|observer|monitor|peacekeeper, withdraw from organization|organisation|court|treaty, call home ambassador,
    withdraw peacekeeper, quit organization|organisation|bloc|alliance|union, evacuate staff|embassy`,
    { mode: 'withdraw', target: 'from in to with of' },
  ),
  verbs('convict, sentence, find guilty, condemn to, jail for, hand down sentence, give sentence', {
    mode: 'convict',
    target: 'obj on against to',
  }),
  nouns('sanction, embargo, tariff, levy, countermeasure, punishment, blacklist, ostracism, blockade', {
    agent: 'poss mod by',
    target: 'on against of',
  }),
  nouns('war trade|tariff', {
    agent: 'poss mod by',
    target: 'with on against',
    participant: 'between among',
  }),
  nouns('expulsion, eviction, ouster, exclusion, disqualification', {
    mode: 'expel',
    agent: 'by mod from',
    target: 'poss of',
  }),
  nouns('conviction, sentence, sentencing, verdict guilty, convict', {
    mode: 'convict',
    agent: 'by',
    target: 'poss mod of against on for',
  }),
  nouns('suspension, severance, severing, cutoff, cut-off, termination, recall ambassador|envoy', {
    mode: 'discontinue',
    agent: 'poss mod by',
    target: 'of with to from',
    when: 'with-mention',
  }),
]);
