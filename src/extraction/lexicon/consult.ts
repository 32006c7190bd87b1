import { nouns, triggersOf, verbs } from './trigger.js';

const WITH = 'obj with to between';

/** CONSULT: meetings, visits, talks and mediation (CAMEO 04). */
export const CONSULT = triggersOf('CONSULT', [
  verbs(
    `meet, meet with, confer, consult, negotiate, parley, talk with, talk to, speak with, sit down with, huddle,
    converse, chat, hold @meeting, have @meeting, conduct @meeting, open @meeting, begin @meeting, start @meeting,
    resume @meeting, join @meeting, engage in @meeting, enter @meeting, brief, exchange view|opinion, reconvene,
    dine, hold conversation, hold session`,
    { target: WITH },
  ),
  verbs('discuss', { target: 'with' }),
  verbs('contact, approach', { when: 'person-object' }),
  verbs('attend @meeting, participate @meeting, take part @meeting, convene, gather @meeting', {
    mode: 'multilateral',
    target: 'with of',
  }),
  verbs(
    'visit, pay visit, make visit, make trip, embark on visit|trip|tour, call on leader, return from visit',
    {
      mode: 'visit',
      target: 'obj to in on with',
    },
  ),
  verbs(
    'tour, travel to, fly to, arrive in|at, go to, come to, leave for, depart for, head to, head for, stop over',
    {
      mode: 'visit',
      target: 'obj to in at for',
      when: 'with-agent',
    },
  ),
  verbs('host, receive, welcome, entertain, greet, play host, give welcome', {
    mode: 'visit',
    target: 'obj to',
    when: 'person-object',
  }),
  verbs('call', { mode: 'phone', when: 'person-object-alone' }),
  verbs('host @meeting', { target: 'with between' }),
  verbs(
    'mediate, arbitrate, broker, act as mediator, shuttle between, intercede, facilitate @meeting|@agreement',
    {
      mode: 'third-party',
      target: 'between with obj',
    },
  ),
  verbs(
    'phone, telephone, speak by phone|telephone, talk by phone|telephone, hold call, call by phone, discuss by phone',
    {
      mode: 'phone',
      target: WITH,
    },
  ),
  nouns(
    'meeting, talk, negotiation, discussion, consultation, dialogue, conversation, audience, parley, tête-à-tête',
    {
      agent: 'poss mod by of',
      target: 'with',
      participant: 'between among',
    },
  ),
  nouns('summit, conference, roundtable, session', {
    mode: 'multilateral',
    agent: 'poss mod of',
    target: 'with',
    participant: 'between among',
  }),
  nouns('visit, trip, tour, stopover', {
    mode: 'visit',
    agent: 'poss mod by of from',
    target: 'to with in place',
    when: 'with-mention',
  }),
  nouns('mediation, arbitration, good office', {
    mode: 'third-party',
    agent: 'poss mod by of',
    target: 'between in',
  }),
  nouns('call phone|telephone|video, videoconference, teleconference', {
    mode: 'phone',
    agent: 'poss mod by',
    target: 'with to',
  }),
]);
