import { overlaps } from '../../domain/span.js';
import type { GoldParticipant } from '../gold.js';
import type { PredictedParticipant } from '../prediction.js';
import { findCountryCodes, toPlain } from './country-index.js';

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the a an of and or in on at to for from by with s its his her their that this more than as at least'.split(
    ' ',
  ),
);
/** Codes of kinds of bodies, which name no country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG']);

/**
 * Whether a predicted participant stands for the gold one: their spans overlap, or they share a country (by code, name
 * or demonym), or a word. Loose on purpose: "Israeli army" is matched by Israel.
 */
export function isSameParticipant(
  text: string,
  gold: GoldParticipant,
  predicted: PredictedParticipant,
): boolean {
  const { start, end } = gold;
  if (start !== undefined && end !== undefined && overlaps({ start, end }, predicted)) return true;
  const names = [predicted.name, text.slice(predicted.start, predicted.end)];
  const countries = findCountryCodes(gold.text);
  if (gold.code && /^[A-Z]{3}$/.test(gold.code) && !NO_COUNTRIES.has(gold.code)) countries.add(gold.code);
  if (predicted.iso3 && countries.has(predicted.iso3)) return true;
  const named = [...names, ...predicted.aliases].flatMap((name) => [...findCountryCodes(name)]);
  if (named.some((code) => countries.has(code))) return true;
  const words = new Set(toContentWords(gold.text));
  return names.flatMap(toContentWords).some((word) => words.has(word));
}

function toContentWords(text: string): string[] {
  return toPlain(text)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word && !FUNCTION_WORDS.has(word) && !/^\d+$/.test(word));
}
