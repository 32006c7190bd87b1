import { toEntries, toLexicon, toPhraseEntries } from './cue-entry.js';

/**
 * Verbs that put words, beliefs, wishes or judgements in somebody's mouth, by what they take as content.
 * From general knowledge of English reporting verbs (Quirk et al. 1985, §16.30–16.33; Levin 1993, §37–38).
 */
export const CUE_VERBS = toLexicon([
  // "NATO said that …", "“…,” she replied"
  toEntries(
    ['CLAUSE'],
    `
    say tell add write note state report announce claim argue explain declare acknowledge admit insist maintain assert
    contend stress emphasize emphasise underline underscore observe remark comment reply respond answer retort counter
    recall recount reiterate repeat continue conclude mention confirm reveal disclose warn caution predict forecast
    estimate suggest hint imply allege complain lament joke quip tweet retweet post blog email shout yell chant scream
    whisper mutter murmur assure reassure inform notify advise remind testify swear attest affirm reaffirm proclaim
    pronounce boast brag concede confess rule charge protest object snap exclaim opine posit speculate theorize
    surmise reason clarify specify elaborate signal indicate convey echo interject agree concur grumble gripe fume
    rant thunder bark growl crow gush enthuse marvel muse ponder preach pontificate publish intimate insinuate point
    summarize summarise rejoin interpose deadpan wisecrack message instruct profess avow vow promise pledge threaten
    warrant certify verify urge demand propose recommend request decree stipulate commend rejoice scoff sneer jeer
    taunt tease admonish rebuke scold chide reprimand`,
  ),
  // "Moscow denied that …"
  toEntries(
    ['CLAUSE', 'NOMINAL', 'INFINITIVE'],
    'deny dispute refute rebut disavow contradict disclaim debunk gainsay repudiate',
    'DENIES',
  ),
  // "Beijing dismissed the report", "rejected claims that …"
  toEntries(['NOMINAL'], 'reject dismiss discount rubbish discredit disbelieve pooh-pooh negate', 'DENIES'),
  // "Analysts doubt that …", "She asked whether …"
  toEntries(['CLAUSE', 'NOMINAL'], 'doubt question query mistrust distrust', 'QUESTIONS'),
  toEntries(['NOMINAL'], 'contest', 'QUESTIONS'),
  // "would not exclude sabotage", "ruled out talks"
  toEntries(['NOMINAL', 'CLAUSE'], 'exclude', 'DENIES'),
  toEntries(['CLAUSE'], 'wonder ask inquire enquire', 'QUESTIONS'),
  // "Voters think …", "He feared that …"
  toEntries(
    ['CLAUSE'],
    `
    think believe know feel hope fear expect suspect assume presume suppose guess imagine consider understand realize
    realise recognize recognise remember forget worry regret anticipate foresee deem reckon decide determine learn
    discover notice perceive accept envision fret argue fantasize`,
  ),
  // "Records show …", "The poll found …"
  toEntries(
    ['CLAUSE'],
    'show find suggest indicate reveal demonstrate prove document illustrate evidence depict detail record',
  ),
  // "urged NATO to …", "vowed to …"
  toEntries(
    ['INFINITIVE'],
    `
    urge demand ask tell instruct implore beg beseech plead exhort advise recommend request call admonish remind warn
    vow promise pledge threaten offer agree refuse decline plan want decide seek hope wish intend propose claim
    profess pretend swear aim fear vote ask expect believe consider order announce estimate`,
  ),
  // "criticized China", "accused NATO of …", "endorsed her", "called it a farce"
  toEntries(
    ['NOMINAL'],
    `
    accuse blame criticize criticise condemn denounce decry deplore slam blast assail lambaste lambast castigate
    berate excoriate rebuke chide scold reprimand fault chastise ridicule mock deride belittle disparage denigrate
    malign vilify bash rip skewer pan savage censure upbraid lament bemoan bewail brand praise laud applaud commend hail
    extol tout trumpet champion endorse support back oppose favor favour defend downplay brush advocate
    espouse embrace propose recommend suggest call label dub describe characterize characterise portray compare liken
    cite mention invoke highlight emphasize emphasise stress underscore underline acknowledge admit concede confirm
    announce declare predict demand urge promise pledge vow threaten criticise allege claim assert express
    reiterate repeat recall recount paraphrase attribute ascribe protest decry admire deem apologize apologise
    rationalize defend propose warn proclaim affirm reaffirm blast rail inveigh attack welcome congratulate want fear
    expect regret celebrate blame thank salute estimate`,
  ),
  // "they refer to as “rules”"
  toEntries(
    ['QUOTE'],
    'refer speak talk mention mutter title name entitle headline caption nickname declare read sign',
  ),
]);

/** Verbs of what only a mouth can do, unlike "express" or "support", whatever the noun before them is. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  `announce promise pledge vow order urge demand accuse criticize criticise condemn denounce praise declare complain warn
  expect predict forecast estimate welcome deplore`.split(/\s+/),
);

/** Verb + particle, where the two say something of their own: "ruled out talks", "played the risk down". */
export const PHRASAL_CUES = toLexicon([
  toPhraseEntries(['CLAUSE', 'NOMINAL'], 'rule out', 'DENIES'),
  toPhraseEntries(['CLAUSE'], 'point out'),
  toPhraseEntries(
    ['NOMINAL'],
    'brush aside, brush off, shrug off, wave away, wave off, wave aside, laugh off, shoot down, turn down, bat away',
    'DENIES',
  ),
  toPhraseEntries(
    ['NOMINAL'],
    'play down, play up, talk up, talk down, call out, spell out, lay out, set out',
  ),
]);

/** Verb + preposition: "called for …", "warned of …", "referred to …"; the content is the preposition's phrase. */
export const PREPOSITIONAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on upon',
    warn: 'of about against',
    speak: 'of about against',
    talk: 'of about',
    tell: 'of about',
    complain: 'of about',
    worry: 'about over',
    refer: 'to',
    point: 'to',
    allude: 'to',
    object: 'to',
    agree: 'to with on',
    disagree: 'with on',
    push: 'for',
    press: 'for',
    argue: 'for against',
    plead: 'for',
    ask: 'for about',
    appeal: 'for to',
    advocate: 'for',
    comment: 'on',
    insist: 'on',
    rail: 'against',
    inveigh: 'against',
    lash: 'at',
    boast: 'of about',
    brag: 'of about',
    joke: 'about',
    believe: 'in',
    hope: 'for',
    apologize: 'for to',
    apologise: 'for to',
    approve: 'of',
    disapprove: 'of',
    testify: 'about to',
    protest: 'against',
    caution: 'against',
    advise: 'against',
  }).map(([lemma, prepositions]) => [lemma, new Set(prepositions.split(' '))]),
);

/** Verbs of beginning, going on, daring, trying and managing: they say nothing, and add nothing to the saying that they govern. */
export const ASPECTUAL: ReadonlySet<string> = new Set(
  'have go continue begin start tend happen use dare try struggle strive manage proceed come'.split(' '),
);

/** Verbs by which something is not said, through carelessness or on purpose: "forgot to mention that …", "avoided saying that …". */
export const OMITTING: ReadonlySet<string> = new Set(['forget', 'omit', 'neglect']);
export const AVOIDING: ReadonlySet<string> = new Set('fail refrain avoid forbear hesitate'.split(' '));

/** "*made* it clear that …", "*let* it be known that …": verbs that put something forward with one of the words below. */
export const MAKING: ReadonlySet<string> = new Set(['make', 'let']);
export const KNOWN: ReadonlySet<string> = new Set([
  'clear',
  'plain',
  'known',
  'know',
  'explicit',
  'public',
  'evident',
]);
