import { slug } from '../domain/ids.js';
import type { Country } from './countries.js';
import { toEntry, type KnowledgeEntry } from './entry.js';
import { toUnits, toWords } from './normalize.js';

/**
 * Bodies that every state has and that are called by it: "Russian Foreign Ministry", "China's Ministry of Commerce",
 * "the Foreign Ministry of Japan". A line holds the name that goes with the adjective, then other forms.
 */
const BODIES = `
Foreign Ministry; Ministry of Foreign Affairs; Foreign Affairs Ministry; Ministry of External Affairs; External Affairs Ministry; Ministry for Foreign Affairs; MFA
Defence Ministry; Defense Ministry; Ministry of Defence; Ministry of Defense; Ministry of National Defense; Ministry of National Defence; National Defense Ministry
Interior Ministry; Ministry of Interior; Ministry of the Interior; Ministry of Internal Affairs; Home Affairs Ministry; Ministry of Home Affairs; Home Ministry
Finance Ministry; Ministry of Finance
Economy Ministry; Ministry of Economy; Ministry of Economic Affairs; Economic Ministry; Ministry of Economic Development; Economics Ministry
Ministry of Commerce; Commerce Ministry; MOFCOM
Trade Ministry; Ministry of Trade
Justice Ministry; Ministry of Justice
Health Ministry; Ministry of Health; Public Health Ministry; Ministry of Public Health
Education Ministry; Ministry of Education
Energy Ministry; Ministry of Energy
Agriculture Ministry; Ministry of Agriculture
Transport Ministry; Ministry of Transport
Environment Ministry; Ministry of Environment; Ministry of the Environment; Ministry of Ecology and Environment
Information Ministry; Ministry of Information; Culture Ministry; Ministry of Culture
Labour Ministry; Labor Ministry; Ministry of Labour; Ministry of Labor
Oil Ministry; Ministry of Oil; Petroleum Ministry; Ministry of Petroleum
Intelligence Ministry; Ministry of Intelligence
Emergencies Ministry; Ministry of Emergency Situations; Emergency Situations Ministry; Emergency Ministry
Science Ministry; Ministry of Science and Technology; Ministry of Industry and Information Technology
Embassy
Consulate
Government
Side
Authorities
Regime
Leadership
Parliament; National Assembly; Legislature; Congress; House of Representatives; House of Commons
Senate
Supreme Court; High Court; Court of Appeal; Constitutional Court
Central Bank; National Bank; Reserve Bank
Treasury; National Treasury
Army; Armed Forces; Military; Ground Forces; Defence Forces; Defense Forces; Forces; Troops
Navy; Fleet; Naval Forces
Air Force; Air Forces
Coast Guard
National Guard; Border Guard
Police; National Police; Federal Police
Cabinet; Council of Ministers
Presidency; Presidential Administration; Presidential Office
Security Council; National Security Council
Intelligence Service; Intelligence Agency; Intelligence
Election Commission; Electoral Commission; Central Election Commission
Prosecutor General's Office; Attorney General's Office; Prosecutor's Office
Red Crescent; Red Cross
`;

/** Forms under one of these words stay apart: the High Court is not the Supreme Court. */
const SEPARATE =
  /Court|Council|Police|Guard|Parliament|Assembly|Congress|House|Legislature|Culture|Consulate|Cabinet|Bank|Agency|Service|Red/;
/** With these a lower-case form says the same: "Israeli army". */
export const COUNTRY_BODIES: ReadonlyMap<string, string> = new Map(
  BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(/\s*;\s*/);
      return forms.map((form) => [toBodyKey(form), SEPARATE.test(form) ? form : forms[0]!] as const);
    }),
);

/** The most words that a body's name has. */
export const MAX_BODY_WORDS = Math.max(...[...COUNTRY_BODIES.keys()].map((key) => key.split(' ').length));

const NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Ministry/, ['ministry']],
  [/Court/, ['court']],
  [/Bank/, ['bank']],
  [/Army|Forces|Military|Troops/, ['army', 'military', 'force']],
  [/Navy|Fleet/, ['navy']],
  [/Parliament|Assembly|Legislature|Congress|House|Senate/, ['parliament', 'assembly', 'house', 'chamber']],
  [/Government|Cabinet/, ['government', 'cabinet', 'administration']],
  [/Embassy/, ['embassy', 'mission']],
  [/Police/, ['police', 'force']],
];

export function toBodyKey(words: string): string {
  return toWords(words)
    .flatMap(toUnits)
    .map((unit) => unit.key)
    .join(' ');
}

/** "Foreign Ministry" of Russia → the entry of the Russian Foreign Ministry. */
export function toCountryBody(country: Country, body: string): KnowledgeEntry {
  const name = `${country.demonym ?? country.entry.name} ${body}`;
  return toEntry({
    key: slug(name),
    name,
    category: 'ACTOR',
    kind: 'GOVERNMENT_BODY',
    iso3: country.entry.iso3,
    owner: country.entry.key,
    nouns: NOUNS.find(([pattern]) => pattern.test(body))?.[1] ?? ['body'],
  });
}
