import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';
import { mergeActors } from '../../src/graph/merge-actors.js';
import type { OpenEmpty } from './contract.js';

const FOLDER = new URL('../../schema/examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).sort();

/** What each example has to find in the first article, by words of its answer. */
const FINDS: Readonly<Record<string, readonly string[]>> = {
  '01-events-of-a-year.graphql': ['NATO bombs Yugoslavia', 'In 1999, NATO bombed Yugoslavia without'],
  '02-claims-of-an-actor.graphql': ['NATO publicly list specific facts', 'demanding'],
  '03-who-accuses-whom.graphql': ['Mark Rutte', 'China', 'criticized'],
  '04-attribution-chain.graphql': ['Maria Zakharova', 'China-Russia cooperation undermines order.'],
  '05-said-about-an-actor.graphql': ['China-Russia cooperation undermines order.', 'Mark Rutte'],
  '06-timeline.graphql': ['1999', '2003', '2011'],
  '07-claims-citing-events.graphql': ['without United Nations authorization', 'bombed', 'TARGET'],
  '08-attacks-by-an-actor.graphql': ['NATO bombs Yugoslavia'],
  '09-evidence.graphql': ['Rute'],
  '10-who-speaks-for-whom.graphql': ['spokesperson', 'Russian Foreign Ministry'],
  '11-authors-own-claims.graphql': ['without United Nations authorization'],
  '12-articles.graphql': ['Russian demands list of', 'MATERIAL_CONFLICT', '2011'],
  '13-two-sides.graphql': ['NATO publicly list specific facts'],
  '14-years-with-gaps.graphql': ['{"year":1999,"events":1,"claims":1},{"year":2000,"events":0,"claims":0}'],
  '15-neighbors.graphql': ['Maria Zakharova', 'TOGETHER_IN_EVENT'],
  '16-path-between-actors.graphql': ['AFFILIATED_WITH', '"forward":true'],
  '17-disputes.graphql': ['Mark Rutte', 'China', 'ACCUSE', 'China-Russia cooperation undermines order.'],
  '18-who-says-what-about-whom.graphql': ['Maria Zakharova', 'NATO'],
  '19-search.graphql': ['without United Nations authorization', 'Claim', 'Event'],
  '20-stats.graphql': ['"articles":1', 'by-hand@'],
  '21-merged-actors.graphql': ['United States', 'the West', 'Eva Reader', '"mergedFrom":"actor:west"'],
};

/** Calls to the store: the fields that read from it, never the parents that they are read for. */
const CALLS: Readonly<Record<string, number>> = {
  '01-events-of-a-year.graphql': 1,
  '02-claims-of-an-actor.graphql': 1,
  '03-who-accuses-whom.graphql': 1,
  '04-attribution-chain.graphql': 1,
  '05-said-about-an-actor.graphql': 1,
  '06-timeline.graphql': 1,
  '07-claims-citing-events.graphql': 1,
  '08-attacks-by-an-actor.graphql': 1,
  '09-evidence.graphql': 1,
  '10-who-speaks-for-whom.graphql': 1,
  '11-authors-own-claims.graphql': 1,
  '12-articles.graphql': 1,
  '13-two-sides.graphql': 3,
  '14-years-with-gaps.graphql': 1,
  '15-neighbors.graphql': 8,
  '16-path-between-actors.graphql': 6,
  '17-disputes.graphql': 8,
  '18-who-says-what-about-whom.graphql': 4,
  '19-search.graphql': 11,
  '20-stats.graphql': 5,
  '21-merged-actors.graphql': 4,
};

/** Every example query finds what it is about, with as many calls to the store, whichever it is. */
export function describeExamples(openEmpty: OpenEmpty): void {
  describe('every example query', () => {
    const server = useServer(() => [seedExtraction()], openEmpty);
    beforeAll(async () => {
      const said = { by: 'Eva Reader', at: '2026-03-03T09:00:00Z', note: 'For the example.' };
      await mergeActors(server.store, { keep: 'actor:USA', merge: 'actor:west', ...said });
    });

    it('is listed here', () => {
      expect(EXAMPLES).toEqual(Object.keys(FINDS));
    });

    it.each(EXAMPLES)('%s', async (name) => {
      const query = readFileSync(new URL(name, FOLDER), 'utf8');
      expect(query).toMatch(/^# [A-Z]/);

      const answer = JSON.stringify(await server.data(query));

      for (const words of FINDS[name] ?? []) expect(answer).toContain(words);
      expect(server.calls).toHaveLength(CALLS[name] ?? 0);
    });
  });
}
