import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../src/graph/model.js';
import { resolveClasspath } from './classpath.js';

/** Brings the files of a CSV export into a new database in `directory`, by Neo4j's own importer, as docs/export.md does. */
export async function importCsv(csv: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const java = ['-Xmx2g', '-cp', await resolveClasspath(), 'org.neo4j.cli.AdminTool'];
  const command = [
    'database',
    'import',
    'full',
    'neo4j',
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
  ];
  const nodes = NODE_LABELS.map((label) => `--nodes=${join(csv, 'nodes', `${label}.csv`)}`);
  const relationships = RELATIONSHIP_TYPES.map(
    (type) => `--relationships=${join(csv, 'relationships', `${type}.csv`)}`,
  );
  const limits = ['--max-off-heap-memory=4G', '--threads=2', '--overwrite-destination=true'];
  const tool = spawn('java', [...java, ...command, ...limits, ...nodes, ...relationships], {
    cwd: directory,
    env: { ...process.env, NEO4J_HOME: directory },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(tool, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The importer ended with ${code}.`);
}
