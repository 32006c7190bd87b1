import { slug } from '../domain/ids.js';
import { ORGANIZATION_OFFICES } from './data/offices-organizations.js';
import { STATE_OFFICES } from './data/offices-states.js';
import { toCountryKey } from './parse-entries.js';

export interface Tenure {
  /** As in the data, with its marks: "Mao Ning (f)^". */
  readonly holder: string;
  readonly from: number;
  /** Last year, Infinity while in office. */
  readonly to: number;
}

export interface Office {
  /** Key of the country or organization. */
  readonly owner: string;
  readonly iso3: string | null;
  readonly title: string;
  readonly tenures: readonly Tenure[];
}

/** All offices of the data with their holders, in its order. */
export function toOffices(): Office[] {
  const states = parse(STATE_OFFICES, /^([A-Z]{3}) (.+?): (.+)$/).map(([code, title, holders]) => ({
    owner: toCountryKey(code),
    iso3: code,
    title,
    tenures: toTenures(holders),
  }));
  const organizations = parse(ORGANIZATION_OFFICES, /^(.+?) \| (.+?): (.+)$/).map(
    ([name, title, holders]) => ({
      owner: slug(name),
      iso3: null,
      title,
      tenures: toTenures(holders),
    }),
  );
  return [...states, ...organizations];
}

function parse(data: string, form: RegExp): [string, string, string][] {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const [, owner, title, holders] = form.exec(line) ?? [];
      if (!owner || !title || !holders)
        throw new Error(`This line of the offices is not in their form: "${line}".`);
      return [owner, title, holders];
    });
}

function toTenures(holders: string): Tenure[] {
  return holders.split(/, (?=\S.* \d{4})/).map((text) => {
    const [, holder, from, open, to] = /^(.+) (\d{4})(-)?(\d{4})?$/.exec(text) ?? [];
    if (!holder || !from) throw new Error(`This tenure is not in the form "holder from-to": "${text}".`);
    return { holder, from: Number(from), to: to ? Number(to) : open ? Infinity : Number(from) };
  });
}
