import { toCountries } from '../../knowledge/countries.js';

/** Words of the longest country name looked for. */
const LONGEST = 5;

/** The parts of the United Kingdom, which the gold takes for countries. */
const PARTS: readonly (readonly [name: string, iso3: string])[] = [
  ['england', 'GBR'],
  ['scotland', 'GBR'],
  ['wales', 'GBR'],
  ['northern ireland', 'GBR'],
  ['english', 'GBR'],
  ['scottish', 'GBR'],
  ['welsh', 'GBR'],
];

const codes = new Map<string, string>(PARTS);
const demonyms = new Set<string>(['english', 'scottish', 'welsh']);
for (const { entry, names } of toCountries()) {
  for (const [name, role] of names) {
    if (role === 'CAPITAL') continue;
    if (entry.iso3 && !codes.has(toBare(name))) codes.set(toBare(name), entry.iso3);
    if (role === 'DEMONYM') demonyms.add(toBare(name));
  }
}

/** Lower case, straight apostrophes, single blanks. */
export function toPlain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

function toBare(text: string): string {
  return toPlain(text)
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?$/, '')
    .trim();
}

/** Whether a name is a country's; "us" is the pronoun. */
export function isCountryName(name: string): boolean {
  return name !== 'us' && codes.has(toBare(name)) && !isDemonym(name);
}

/** Whether a name is a bare demonym: "Russian", "Iraqis". */
export function isDemonym(name: string): boolean {
  return demonyms.has(toBare(name));
}

/** ISO 3166-1 alpha-3 codes of all country names and demonyms in a text, the longest first. */
export function findCountryCodes(text: string): Set<string> {
  const words = toPlain(text)
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}.'& -]/gu, ' ')
    .split(/\s+/)
    .flatMap((word) => (word.includes('-') && !codes.has(word) ? word.split('-') : [word]))
    .filter(Boolean);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      const code = codes.get(name) ?? codes.get(name.replace(/\.$/, ''));
      if (!code || (name === 'us' && !/\bUS\b/.test(text))) continue;
      found.add(code);
      at += length - 1;
      break;
    }
  }
  return found;
}
