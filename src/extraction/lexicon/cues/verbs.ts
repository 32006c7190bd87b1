import { toEntries, toLexicon } from './cue-entry.js';

/**
 * Verbs that put words, beliefs, wishes or judgements in somebody's mouth, by what they take as content.
 * From general knowledge of English reporting verbs (Quirk et al. 1985, §16.30–16.33; Levin 1993, §37–38).
 */
export const CUE_VERBS = toLexicon([
  // "NATO said that …", "“…,” she replied"
  toEntries(
    ['CLAUSE'],
    `say tell add write note state report announce claim argue explain declare acknowledge admit insist maintain assert
    contend stress emphasize emphasise underline underscore observe remark comment reply respond answer retort counter
    recall recount relate reiterate repeat continue conclude mention confirm reveal disclose warn caution predict
    forecast estimate suggest hint imply allege complain lament joke quip tweet retweet post blog email text shout yell
    chant scream whisper mutter murmur assure reassure inform notify advise remind testify swear attest affirm reaffirm
    proclaim pronounce boast brag concede confess rule hold charge protest object snap exclaim opine posit speculate
    theorize surmise reason clarify specify elaborate signal indicate communicate convey echo interject venture vouch
    agree concur grumble gripe fume rant thunder bark growl sigh gasp crow gush enthuse marvel muse ponder preach teach
    lecture pontificate advertise publish broadcast relay intimate insinuate point put sum weigh chime volunteer
    summarize summarise rejoin interpose cry plead beg deadpan wisecrack message instruct profess avow vow promise
    pledge threaten guarantee warrant certify verify urge demand propose recommend request decree stipulate read
    commend rejoice scoff sneer jeer taunt tease mock admonish rebuke scold chide reprimand`,
  ),
  // "Moscow denied that …"
  toEntries(
    ['CLAUSE', 'NOMINAL', 'INFINITIVE'],
    'deny dispute refute rebut disavow contradict disclaim debunk gainsay repudiate',
    'DENIES',
  ),
  // "Beijing dismissed the report", "rejected claims that …"
  toEntries(['NOMINAL'], 'reject dismiss', 'DENIES'),
  // "Analysts doubt that …", "She asked whether …"
  toEntries(['CLAUSE', 'NOMINAL'], 'doubt question query', 'QUESTIONS'),
  toEntries(['CLAUSE'], 'wonder ask inquire enquire', 'QUESTIONS'),
  // "Voters think …", "He feared that …"
  toEntries(
    ['CLAUSE'],
    `think believe know feel hope fear expect suspect assume presume suppose guess imagine consider understand see
    realize realise recognize recognise remember forget worry regret anticipate foresee dream wish deem reckon figure
    judge decide determine learn discover notice perceive hear sense trust accept conceive envision fret desire care
    prefer calculate bet vote argue fantasize gather mean`,
  ),
  // "Records show …", "The poll found …"
  toEntries(
    ['CLAUSE'],
    'show find suggest indicate reveal demonstrate prove document illustrate evidence depict detail',
  ),
  // "urged NATO to …", "vowed to …"
  toEntries(
    ['INFINITIVE'],
    `urge demand ask tell order command instruct direct implore beg beseech plead exhort encourage press advise
    recommend request require invite challenge call lobby admonish remind warn persuade convince counsel push prod
    vow promise pledge threaten offer agree refuse decline plan want decide seek hope wish intend propose claim profess
    pretend swear volunteer undertake resolve choose prefer expect aim aspire long need like love hate fear consider
    believe think deem report say estimate find feel know assume declare prove consent vote ask opt elect mean dread`,
  ),
  // "criticized China", "accused NATO of …", "endorsed her", "called it a farce"
  toEntries(
    ['NOMINAL'],
    `accuse blame criticize criticise condemn denounce decry deplore slam blast assail lambaste lambast castigate berate
    excoriate rebuke chide scold reprimand fault chastise ridicule mock deride belittle disparage denigrate malign vilify
    bash rip skewer pan savage censure upbraid lament bemoan bewail praise laud applaud commend hail extol celebrate
    compliment congratulate thank welcome salute tout trumpet champion endorse support back oppose favor favour defend
    discount downplay brush advocate espouse embrace propose recommend suggest call label brand dub term
    describe characterize characterise portray depict paint cast compare liken contrast equate cite mention reference
    invoke highlight emphasize emphasise stress underscore underline discuss address acknowledge admit concede confirm
    announce declare predict forecast project demand urge request seek want prefer promise pledge vow offer threaten
    question challenge criticise allege claim assert express voice reiterate repeat recall recount explain outline detail
    quote paraphrase attribute ascribe credit protest decry resent regret fear doubt hate love like admire respect
    appreciate value consider deem regard view see anticipate expect envision apologize apologise justify rationalize
    defend excuse propose float advance raise broach estimate peg rate rank warn tweet retweet post share publish proclaim
    affirm reaffirm blast trash hammer pillory rail inveigh rage attack target confront`,
  ),
  // "they refer to as “rules”"
  toEntries(
    ['QUOTE'],
    'refer speak talk mention mutter title name entitle headline caption nickname declare read sign',
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
    lobby: 'for against',
    advocate: 'for',
    campaign: 'for against',
    vote: 'for against',
    focus: 'on',
    comment: 'on',
    elaborate: 'on',
    insist: 'on',
    rail: 'against',
    inveigh: 'against',
    lash: 'at',
    hit: 'at',
    boast: 'of about',
    brag: 'of about',
    joke: 'about',
    think: 'of about',
    dream: 'of about',
    know: 'of about',
    hear: 'of about',
    believe: 'in',
    hope: 'for',
    apologize: 'for to',
    apologise: 'for to',
    approve: 'of',
    disapprove: 'of',
    testify: 'about to',
    write: 'of about',
    protest: 'against',
    caution: 'against',
    advise: 'against',
    opine: 'on about',
    weigh: 'on',
    react: 'to',
    respond: 'to',
    look: 'for',
    wish: 'for',
    long: 'for',
    side: 'with',
    sympathize: 'with',
    stand: 'by',
  }).map(([lemma, prepositions]) => [lemma, new Set(prepositions.split(' '))]),
);
