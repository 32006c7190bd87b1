import { slug } from '../domain/ids.js';
import { CITIES } from './data/cities.js';
import { REGIONS } from './data/regions.js';
import { toIso3 } from './parse-entries.js';
import { toEntry, type KnowledgeEntry } from './entry.js';

/** Cities and regions: entries with the names that they go by. "Georgia, USA" is keyed so, and called Georgia. */
export function toPlaces(): KnowledgeEntry[] {
  return [...parse(REGIONS), ...parse(CITIES)];
}

function parse(data: string): KnowledgeEntry[] {
  return data
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, code = '-', list = ''] = /^([A-Z]{3}|-): (.+)$/.exec(line) ?? [];
      const iso3 = code === '-' ? null : toIso3(code);
      return list.split(/\s*;\s*/).map((names) => {
        const [full = '', ...aliases] = names.split('=');
        const name = full.replace(/, .*$/, '');
        return toEntry({
          key: `${slug(full)}${iso3 ? `-${iso3.toLowerCase()}` : ''}`,
          name,
          category: 'PLACE',
          kind: null,
          aliases,
          iso3,
        });
      });
    });
}
