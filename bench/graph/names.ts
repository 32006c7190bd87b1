import type { ActorKind } from '../../src/domain/vocabulary.js';
import { linkedActorId, placeId } from '../../src/domain/ids.js';
import { Random } from './random.js';

/** Actors and places that never were, each from its number alone. */

export interface GeneratedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly iso3: string | null;
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const RIMES = [
  'a',
  'al',
  'an',
  'ar',
  'e',
  'el',
  'en',
  'er',
  'i',
  'in',
  'is',
  'o',
  'on',
  'or',
  'os',
  'u',
  'un',
  'us',
];
const COUNTRIES = 150;
const ORGANIZATIONS = ['Ministry', 'Agency', 'Council', 'Union', 'Party', 'Bank', 'Front', 'Institute'];

/** The first ones are the busiest: countries, then organizations and persons by turns. */
export function toActor(number: number): GeneratedActor {
  const random = new Random(number * 7_919 + 13);
  const word = (syllables: number) => {
    const text = Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(RIMES)).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  if (number < COUNTRIES) {
    const name = `${word(2)}land`;
    const iso3 = toLetters(number);
    return {
      id: linkedActorId(`country-${number}`),
      name,
      kind: 'COUNTRY',
      aliases: [`Republic of ${name}`],
      iso3,
    };
  }
  if (number % 3 === 0) {
    const name = `${word(2)} ${random.pick(ORGANIZATIONS)} ${toLetters(number)}`;
    return {
      id: linkedActorId(`organization-${number}`),
      name,
      kind: 'ORGANIZATION',
      aliases: [],
      iso3: null,
    };
  }
  const surname = word(3);
  return {
    id: linkedActorId(`person-${number}`),
    name: `${word(2)} ${surname}`,
    kind: 'PERSON',
    aliases: [surname],
    iso3: null,
  };
}

export function toPlace(number: number): { readonly id: string; readonly name: string } {
  const random = new Random(number * 104_729 + 7);
  const name = `${random.pick(['Port', 'Fort', 'Lake', 'Mount'])} ${toActor(number + COUNTRIES + 1).name.split(' ')[0]} ${toLetters(number)}`;
  return { id: placeId(name), name };
}

/** `AAA`, `AAB` …, longer for large numbers. */
function toLetters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0 || text.length < 3; rest = Math.floor(rest / 26)) {
    text = String.fromCharCode(65 + (rest % 26)) + text;
  }
  return text;
}
