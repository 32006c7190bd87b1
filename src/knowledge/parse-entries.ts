import { slug } from '../domain/ids.js';
import type { ActorKind } from '../domain/vocabulary.js';
import { toEntry, type KnowledgeEntry } from './entry.js';

/** One line of the data files: `name | alias; alias | @owner | #noun noun | Q…`, every field but the first optional. */
export interface ParsedLine {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly owner: string | null;
  readonly nouns: readonly string[];
  readonly wikidata: string | null;
}

export function parseLines(data: string): ParsedLine[] {
  return data.trim().split('\n').map(parseLine);
}

function parseLine(line: string): ParsedLine {
  const [name = '', ...fields] = line.split('|').map((field) => field.trim());
  const tagged = (tag: string) => fields.find((field) => field.startsWith(tag))?.slice(tag.length) ?? null;
  return {
    name,
    aliases: fields.filter((f) => f && !/^(?:[@#]|Q\d+$)/.test(f)).flatMap((f) => f.split(/\s*;\s*/)),
    owner: tagged('@'),
    nouns: tagged('#')?.split(/\s+/) ?? [],
    wikidata: fields.find((field) => /^Q\d+$/.test(field)) ?? null,
  };
}

/**
 * The entries of one theme. An owner that is an ISO code gives the entry its country; `nouns` are those of entries that
 * name none ("the company").
 */
export function parseEntries(data: string, kind: ActorKind, nouns: readonly string[] = []): KnowledgeEntry[] {
  return parseLines(data).map((line) => {
    const country = /^[A-Z]{3}$/.test(line.owner ?? '') ? line.owner : null;
    return toEntry({
      key: slug(line.name),
      name: line.name,
      category: 'ACTOR',
      kind,
      aliases: line.aliases,
      wikidata: line.wikidata,
      iso3: country && toIso3(country),
      owner: line.owner && (country ? toCountryKey(country) : slug(line.owner)),
      nouns: line.nouns.length ? line.nouns : nouns,
    });
  });
}

/** Countries are keyed by their code, so that the data can name them by it. */
export function toCountryKey(code: string): string {
  return `country-${toIso3(code).toLowerCase()}`;
}

/** world-countries' code for Kosovo is not the one in use. */
export function toIso3(code: string): string {
  return code === 'UNK' ? 'XKX' : code;
}
