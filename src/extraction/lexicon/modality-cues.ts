/** Lemmas, as a set. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Governing words under which an event did not take place: "*failed* to disband", "*refused* to meet". */
export const NEGATING = words(
  `fail refuse decline avoid prevent neglect refrain abstain forgo forbid prohibit ban thwart avert foil cancel postpone
  unable failure refusal inability unwilling reluctant lack absence`,
);

/** Governing words under which an event is only wished, possible or disputed: "*demanded* that NATO list facts". */
export const IRREALIS = words(
  `demand urge ask call request want wish hope seek try attempt propose suggest recommend consider contemplate
  threaten warn allow permit let enable order command instruct advise encourage press pressure push appeal plead beg
  insist invite offer need require doubt deny question dispute fear worry discuss debate mull weigh oppose reject
  favor favour support advocate like prefer able ready willing prepared likely unlikely possible possibly impossible
  free eager keen possibility threat call demand request appeal proposal suggestion attempt bid effort fear risk danger
  hope chance right option condition aim goal offer tell authorize authorise entitle challenge persuade
  convince lobby beseech implore petition`,
);

/** Verbs whose clause is no statement of fact even in the indicative: "*doubted* that NATO bombed it". */
export const IRREALIS_CLAUSE = words(
  'demand request wish hope doubt deny question dispute propose recommend require discuss consider ask wonder',
);

/** Governing words that put an event ahead: "*plans* to visit", "*is due* to meet". */
export const PROSPECTIVE = words(
  `plan intend expect promise pledge vow agree decide prepare schedule due set poised slate undertake commit swear
  await pending about intention decision commitment agreement preparation bound`,
);

/** Auxiliaries of the future, and of possibility and duty. */
export const FUTURE_AUXILIARIES = words("will shall 'll wo gonna");
export const IRREALIS_AUXILIARIES = words("may might could can would should must ought ca 'd need dare");

/** Marks of clauses that assert nothing. */
export const IRREALIS_MARKS = words('if unless whether lest');

export const NEGATIONS = words(
  "not n't never no nor neither without hardly scarcely barely nobody none nothing",
);

/** Adverbs of habit: "*regularly* bombs". */
export const HABITUAL_ADVERBS = words(
  'regularly often usually routinely frequently always constantly habitually typically generally commonly traditionally continually perpetually',
);

/** Modifiers of an event noun: "*planned* talks", "an *alleged* attack". */
export const PROSPECTIVE_MODIFIERS = words(
  'plan planned upcoming future next forthcoming scheduled proposed impending looming imminent expected coming prospective',
);
export const IRREALIS_MODIFIERS = words(
  'possible potential alleged threatened hypothetical attempted would-be likely suspected purported rumored rumoured',
);
export const HABITUAL_MODIFIERS = words('annual regular daily weekly monthly routine frequent yearly');
