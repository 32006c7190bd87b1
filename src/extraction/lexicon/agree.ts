import { adjectives, nouns, triggersOf, verbs } from './trigger.js';

const BOTH = 'subj';
const TARGET = 'obj with to for comp';

/** AGREE: agreement, offers, promises and other signs of will to cooperate (CAMEO 03). */
export const AGREE = triggersOf('AGREE', [
  verbs(
    'agree, concur, reach @agreement, strike @agreement, seal @agreement, clinch @agreement, conclude @agreement',
    {
      agent: BOTH,
      target: TARGET,
    },
  ),
  verbs(
    'come to agreement|understanding|term, arrive at agreement|understanding, forge @agreement, hammer out',
    {
      agent: BOTH,
      target: TARGET,
    },
  ),
  verbs(
    'accept @demand, accept, approve request|proposal|plan|deal|agreement|bid|appeal|application|sale, give go-ahead, give nod, give consent, say yes, acquiesce, assent',
    {
      target: 'obj from of to',
    },
  ),
  verbs('consent, pledge, promise, vow, undertake, commit, guarantee, assure, commit to', {
    target: TARGET,
    when: 'cooperative-complement',
  }),
  verbs('pledge, promise, guarantee, assure', { target: `iobj ${TARGET}` }),
  verbs('offer', { target: 'iobj to with obj', when: 'with-target' }),
  verbs('offer', { target: TARGET, when: 'cooperative-complement' }),
  verbs('volunteer, propose help, extend hand, extend offer, extend invitation, invite, welcome proposal', {
    target: 'iobj obj to with',
  }),
  verbs(
    `express willingness, express readiness, express interest, express intent, express intention, signal willingness,
    signal readiness, indicate willingness, show willingness, announce readiness, express desire, express hope,
    declare readiness, show readiness, stand ready`,
    { target: 'with to for comp' },
  ),
  verbs('plan, intend, prepare, decide, mean, aim, opt, hope, want, announce, seek, look forward', {
    target: TARGET,
    when: 'cooperative-complement',
  }),
  adjectives('ready, willing, prepared, keen, open, eager, committed, poised, set, inclined', {
    target: 'to with for comp',
    when: 'cooperative-complement',
  }),
  adjectives('ready, willing, prepared', { target: 'to with for comp', when: 'infinitive' }),
  nouns('agreement, accord, deal, pact, treaty, understanding, consensus, memorandum', {
    agent: 'poss mod of by',
    target: 'with',
    participant: 'between among',
  }),
  nouns(
    'pledge, promise, commitment, offer, invitation, acceptance, willingness, readiness, guarantee, consent, vow',
    {
      agent: 'poss mod of by from',
      target: 'to for with',
    },
  ),
]);
