import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Neo4j Community and its importer: resolved from Maven Central the first time (125 MB), then from the local repository. */
export async function resolveClasspath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'annals-classpath-'));
  const file = join(folder, 'classpath.txt');
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  try {
    await promisify(execFile)('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal]);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
