/**
 * Makes the graphs that the other benchmarks read: so many generated articles (30 claims, 12 actors, 8 events each) in
 * the embedded store or in Neo4j. What is there already stays.
 *
 *     npx tsx bench/generate.ts grafeo 1000
 *     npx tsx bench/generate.ts neo4j 100000
 *
 * Neo4j needs Maven and a JDK of 17 or newer. 100,000 articles take some 30 GB of disk on the way, and a while.
 */
import { findGrafeoGraph, findNeo4jGraph } from './graph/stores.js';

const [engine, articles] = process.argv.slice(2);
const find = engine === 'neo4j' ? findNeo4jGraph : findGrafeoGraph;
const started = performance.now();
console.log(`${await find(Number(articles))} after ${((performance.now() - started) / 1_000).toFixed(0)} s`);
