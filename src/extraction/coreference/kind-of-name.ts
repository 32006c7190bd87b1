import type { ActorKind } from '../../domain/vocabulary.js';
import { classesOfNoun } from '../lexicon/actor-nouns.js';
import type { NameType } from '../mentions/draft.js';

/** Words of a name that say what bears it; the first pattern that fits decides. */
const KINDS: readonly (readonly [RegExp, ActorKind, readonly string[]])[] = [
  // "Lakeland Congress Party"
  [/\bParty$/, 'ORGANIZATION', ['party']],
  [/\b(?:TV|Television|Radio|Broadcasting)\b/, 'MEDIA', ['broadcaster', 'channel', 'station']],
  [/\b(?:News Agency|Press Agency)\b/i, 'MEDIA', ['agency']],
  [
    /\b(?:Times|Herald|Gazette|Tribune|Daily|Newspaper|Journal|Magazine|Courier|Telegraph|Chronicle|Observer)\b/,
    'MEDIA',
    ['newspaper', 'paper', 'magazine', 'daily'],
  ],
  [/\bNews\b/, 'MEDIA', ['newspaper', 'paper', 'channel', 'website', 'agency']],
  [
    /\b(?:Brigades?|Militia|Liberation (?:Army|Front)|Resistance|Mujahideen|Battalion|Jihad|Cartel)\b/,
    'ARMED_GROUP',
    ['group', 'militia'],
  ],
  [/\b(?:Courts?|Tribunal)\b/, 'GOVERNMENT_BODY', ['court', 'tribunal', 'body']],
  [
    /\b(?:Parliament|Senate|Congress|Assembly|City Council)\b/,
    'GOVERNMENT_BODY',
    ['parliament', 'senate', 'congress', 'assembly', 'legislature', 'council', 'chamber', 'body'],
  ],
  [/\bPolice\b/, 'GOVERNMENT_BODY', ['police', 'force', 'department', 'agency', 'authority']],
  [
    /\b(?:Army|Navy|Air Force|Coast Guard|National Guard|Command)\b/,
    'GOVERNMENT_BODY',
    ['army', 'navy', 'military', 'guard', 'force', 'command', 'body'],
  ],
  [/\b(?:Government|Cabinet)\b/, 'GOVERNMENT_BODY', ['government', 'cabinet', 'administration']],
  [/\b(?:Embassy|Consulate)\b/, 'GOVERNMENT_BODY', ['embassy', 'consulate', 'mission']],
  [
    /\b(?:Ministry|Department|Municipality|Bureau|Directorate|Prosecutor's Office|Authority|Administration|Civil Defen[sc]e|Customs)\b/,
    'GOVERNMENT_BODY',
    ['ministry', 'department', 'agency', 'authority', 'bureau', 'body', 'administration'],
  ],
  // What they are called is in their names.
  [/\b(?:Commission|Agency|Regulatory|Ombudsman)\b/, 'GOVERNMENT_BODY', []],
  [/\b(?:Ag[eê]ncia|Agence|Agenzia)\b/, 'GOVERNMENT_BODY', ['agency']],
  [/\bMinist(?:erio|ério|ère|ero)\b/, 'GOVERNMENT_BODY', ['ministry']],
  [/\bParty\b/, 'ORGANIZATION', ['party']],
  [
    /\b(?:University|College|Institute|School|Academy)\b/,
    'ORGANIZATION',
    ['university', 'college', 'institute', 'school'],
  ],
  [/\bBank\b/, 'ORGANIZATION', ['bank', 'lender', 'company', 'group']],
  [/\b(?:Airlines?|Airways)\b/, 'ORGANIZATION', ['airline', 'carrier', 'company']],
  [
    /\b(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|AG|SA|GmbH|Motors|Group|Holdings|Industries|Technologies|Partners|Capital|Energy|Oil|Foods|Construction|Systems|Pharmaceuticals)\b\.?/,
    'ORGANIZATION',
    ['company', 'firm', 'group', 'manufacturer', 'maker'],
  ],
  [
    /\b(?:Union|Alliance|League|Confederation|Federation|Association)\b/,
    'ORGANIZATION',
    ['union', 'alliance', 'league', 'federation', 'confederation', 'association', 'organization'],
  ],
];

const ANY = ['organization', 'organisation', 'group', 'company', 'firm'];

/** "Bergen Foundation" is a foundation. */
function toOwnNouns(name: string): string[] {
  const words = name.split(/\s+/);
  return words.length < 2 ? [] : words.map((word) => word.toLowerCase()).filter(isBodyNoun);
}

function isBodyNoun(word: string): boolean {
  const classes = classesOfNoun(word);
  return classes.size > 0 && !classes.has('PERSON') && !classes.has('PEOPLE') && !classes.has('COUNTRY');
}

/** The kind of an actor that the knowledge base does not know, and the nouns that may stand for it. */
export function toKindOfName(name: string, type: NameType): { kind: ActorKind; nouns: readonly string[] } {
  // "the Wright brothers": several people.
  if (/\b(?:brothers|sisters|siblings|twins|family)$/i.test(name))
    return { kind: 'GROUP', nouns: ['family'] };
  if (type === 'PER') return { kind: 'PERSON', nouns: [] };
  const found = KINDS.find(([pattern]) => pattern.test(name));
  const own = toOwnNouns(name);
  // "United Weavers union": one that says what it is is no company besides.
  const any = own.length ? ANY.filter((noun) => !classesOfNoun(noun).has('COMPANY')) : ANY;
  const [, kind, nouns] = found ?? [null, 'ORGANIZATION' as const, any];
  return { kind, nouns: [...nouns, ...own] };
}
