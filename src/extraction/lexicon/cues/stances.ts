const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives (lemmas) of somebody who does not hold what follows: "sceptical that …", "doubtful about …". */
export const DOUBTING_ADJECTIVES = toSet(
  'skeptical sceptical doubtful dubious unconvinced unsure uncertain suspicious unpersuaded incredulous agnostic',
);

/** Verbs whose negation leaves the content open: "has not confirmed that …". */
export const CONFIRMATIONS = toSet(
  'confirm verify corroborate prove substantiate authenticate establish determine know specify disclose reveal comment',
);

/** Verbs that do no more than say; who does not, leaves open what is not said: "did not say that …", "never claimed that …". */
export const UTTERANCES = toSet(
  `say tell state claim allege assert maintain contend argue declare announce report mention note remark suggest indicate imply
  hint propose predict promise pledge vow warn specify elaborate rule conclude`,
);

/** Verbs by which one gives in; who refuses to, denies: "refused to admit that …". */
export const CONCESSIONS = toSet(
  'admit acknowledge concede accept recognize recognise endorse believe agree',
);

/** "refused to confirm", "declined to say" */
export const WITHHOLDING = toSet('refuse decline');

/** Verbs that say what something is: "called the report a fabrication". */
export const JUDGEMENT_VERBS = toSet(
  `call label dub brand describe characterize characterise portray denounce decry condemn deride mock ridicule slam blast
  deem consider criticize criticise find declare pronounce judge rate prove`,
);

/** What one calls a statement that one holds to be untrue. */
export const FALSEHOODS = toSet(
  `lie false untrue fake fabricated fabrication invention invented nonsense baseless unfounded groundless hoax propaganda
  disinformation misinformation slander libel fiction fictitious myth absurd ridiculous fantasy falsehood untruth
  incorrect inaccurate misleading wrong bogus rubbish ludicrous preposterous calumny defamatory unproven unsubstantiated
  fallacy fallacious laughable risible farcical nonsensical outlandish smear fairytale erroneous concocted`,
);

/** What is said, as one names it to deny it: "an accusation that Kyiv rejects". */
export const ALLEGATION_NOUNS = toSet(
  `claim charge allegation accusation assertion report rumor rumour suggestion statement criticism story account finding
  contention version argument notion idea reproach insinuation figure conclusion interpretation characterization assessment
  view opinion position prediction explanation remark point description portrayal`,
);

/** What is said against the one who denies it. */
export const ACCUSATION_NOUNS = toSet('charge allegation accusation criticism reproach insinuation');

/** What somebody said or wrote, as one speaks of it afterwards: "the report", "those words". */
export const TAKEN_UP_NOUNS = toSet(
  `claim charge allegation accusation assertion report statement criticism account finding contention remark figure number
  estimate comment complaint warning threat demand word conclusion suggestion testimony denial proposal`,
);

/** "no evidence that …" */
export const EVIDENCE_NOUNS = toSet('evidence proof indication sign basis truth');

/** Verbs that take somebody and, after "of", what is held against him. */
export const ACCUSING_VERBS = toSet('accuse suspect convict acquit');

/** Verbs that take a thing and what it is called. */
export const NAMING_VERBS = toSet('call label dub brand deem name term');

/** "*demanded* to know why …": who would know something asks for it. */
export const ASKING = toSet('demand want wish seek need ask like');
