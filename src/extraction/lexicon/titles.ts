/** Nouns that name an office or a calling and stand before or after a person's name. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `president minister premier chancellor secretary king queen prince princess emperor empress sultan emir amir caliph sheikh shah tsar
  pope cardinal archbishop bishop patriarch imam ayatollah rabbi reverend rev father pastor priest chief director head
  spokesperson spokesman spokeswoman chairman chairwoman chairperson chair senator sen sens congressman congresswoman rep reps
  representative governor gov govs mayor councillor councilman councilor ambassador envoy consul commander commissioner
  commissar leader adviser advisor aide counselor counsellor professor prof profs dr drs doctor mr mrs ms miss sir lord lady dame
  baroness baron judge justice magistrate prosecutor lawyer attorney advocate solicitor barrister analyst economist strategist
  historian sociologist scientist researcher scholar expert fellow editor reporter journalist correspondent columnist
  author writer novelist poet anchor host presenter blogger photographer activist campaigner organizer dissident founder creator inventor
  co-founder cofounder ceo cfo coo cto executive officer manager partner banker investor trader businessman
  businesswoman billionaire tycoon entrepreneur oligarch owner general gen gens colonel col major maj lieutenant lt captain
  capt sergeant sgt corporal admiral adm marshal brigadier brig commodore private sheriff detective inspector constable
  superintendent deputy lawmaker legislator mp mep speaker candidate nominee politician diplomat negotiator rapporteur
  coordinator representative-general official delegate member coach player striker midfielder defender goalkeeper
  quarterback pitcher driver champion actor actress singer musician rapper director filmmaker comedian artist astronaut
  pilot engineer teacher student nurse physician surgeon psychiatrist psychologist epidemiologist virologist
  meteorologist geologist biologist physicist farmer dean provost chancellor rector principal superintendent treasurer
  comptroller ombudsman warlord militant rebel insurgent cleric preacher mullah warlord first-lady lady counsel secretary-
  general-secretary whip pm fm widow wife husband son daughter brother sister mother neighbor resident witness victim
  suspect defendant plaintiff survivor veteran tourist programmer designer architect chef model publisher producer
  critic pollster statistician trustee chaplain coroner firefighter paramedic dictator strongman`.split(
    /\s+/,
  ),
);

/** Nouns of offices that are no family names: a name that ends in one names the office. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `president minister premier secretary director spokesperson spokesman spokeswoman chairman chairwoman chairperson
  senator congressman congresswoman representative governor ambassador envoy commissioner councillor councilor councilman
  prosecutor attorney officer adviser advisor counsellor rapporteur coordinator spokesmen commander-in-chief
  secretary-general ombudsman inspector speaker`.split(/\s+/),
);

/** Words that such a title may hold besides its noun: "deputy foreign minister", "chief of the general staff". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `foreign prime vice shadow deputy defence defense interior home finance economy economic economics trade commerce industry
  justice health education energy agriculture transport environment culture information labour labor oil external
  affairs internal security national state treasury press chief acting interim former ex then current incumbent new newly
  senior junior first executive managing general lieutenant major brigadier rear staff special presidential
  parliamentary opposition party ministry department government supreme crown grand high top military army navy police
  intelligence central bank majority minority house senate federal regional local district provincial city supreme
  communications policy political legal human rights climate refugee commission campaign election electoral assistant
  associate honorary emeritus veteran longtime late outgoing incoming world international global secretary co
  under permanent joint chiefs of for the and at - managing operating financial technology marketing right hon
  attorney district united council affairs relations public media long-time re-elected elect anti nuclear peace
  lead founding ruling junta separatist pro government-appointed self-proclaimed de facto supreme spiritual religious
  university research postdoctoral visiting distinguished assistant teaching cabinet`.split(/\s+/),
);

/** Different words for one office, in the form that titles are compared in. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['defense', 'defence'],
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['advisor', 'adviser'],
  ['boss', 'head'],
  ['chief', 'head'],
  ['ceo', 'chief executive'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['justice', 'judge'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['leader', 'leader'],
  ['king', 'monarch'],
  ['queen', 'monarch'],
  ['emperor', 'monarch'],
]);

const FILLERS: ReadonlySet<string> = new Set(
  'of for the and a an at in - then former ex current acting incumbent new outgoing late longtime'.split(' '),
);

/** A title as the set of its words in one spelling, without fillers: "the NATO secretary-general" → secretary, general. */
export function toTitleWords(title: string): ReadonlySet<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .flatMap((word) => (SAME.get(word) ?? word).split(' '))
      .filter((word) => word && !FILLERS.has(word)),
  );
}

/** Words of the titles of those who are called leaders. */
export const LEADERS: readonly string[] = [
  'president',
  'chancellor',
  'monarch',
  'prime',
  'leader',
  'supreme',
];

/** Modifiers without which a title is another one: a foreign minister is no defence minister. */
const TELLING =
  `foreign defence interior finance prime vice deputy economy trade commerce justice health education energy
  security national state press press treasury homeland general crown supreme central external`.split(/\s+/);

/** Whether two titles can be one office: they share the noun, and neither has a telling word that the other lacks. */
export function isSameOffice(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word));
  if (!shared.some((word) => TITLE_NOUNS.has(word) || word === 'chair' || word === 'monarch')) return false;
  // "Russian Foreign Ministry spokesperson": the ministry may be named beside the title, so only clashes count.
  const [x, y] = [a, b].map((t) => TELLING.filter((word) => t.has(word)));
  return !x!.length || !y!.length || x!.some((word) => y!.includes(word));
}
