import { openGrafeoStore } from '../../../src/graph/drivers/grafeo.js';
import { defineQuery } from '../../../src/graph/query.js';

/** `endless-writer.ts DIRECTORY`: commits one transaction after another, and prints how many there are. */

const COUNT = defineQuery<object, { years: number }>('count', 'MATCH (y:Year) RETURN count(y) AS years');
const YEAR = defineQuery<{ value: number }, never>('year', 'CREATE (:Year {id: $value, value: $value})');
const CLAIMS = defineQuery<{ value: number; numbers: readonly number[] }, never>(
  'claims',
  `UNWIND $numbers AS number MATCH (y:Year {id: $value})
   CREATE (:Claim {id: $value * 100 + number})-[:ABOUT_YEAR]->(y)`,
);

const store = await openGrafeoStore({ directory: process.argv[2] ?? '' });
const [row] = await store.read(COUNT, {});
for (let value = row?.years ?? 0; ; value++) {
  await store.write(async (tx) => {
    await tx.run(YEAR, { value });
    await tx.run(CLAIMS, { value, numbers: [...Array(10).keys()] });
  });
  process.stdout.write(`${value + 1}\n`);
}
