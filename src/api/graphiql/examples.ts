import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../../schema/examples/', import.meta.url);

/** The texts of the example queries, by the names of their files. */
export async function readExamples(): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
}
