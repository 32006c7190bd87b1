import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { toNodeHeader, toNodeLine, toRelationshipHeader, toRelationshipLine } from '../../src/export/csv.js';
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES, SHARED_LABELS } from '../../src/graph/model.js';
import type { Value } from '../../src/graph/query.js';
import { toArticleGraphs } from './corpus.js';
import { SharedNodes } from './shared-nodes.js';

type Properties = Readonly<Record<string, Value>>;

/** A corpus as the files that `annals export --format csv` would give of it, all written in one pass. */
export async function writeCsv(directory: string, articles: number): Promise<void> {
  const files = await openFiles(directory);
  const addNode = (label: NodeLabel, row: object) =>
    files.get(label)!.add(toNodeLine(label, row as Properties));
  const shared = new SharedNodes();
  for (const graph of toArticleGraphs(articles)) {
    shared.add(graph);
    addNode('Article', graph.article);
    for (const row of graph.events) addNode('Event', row);
    for (const row of graph.claims) addNode('Claim', row);
    for (const { type, rows } of graph.relationships) {
      const file = files.get(type)!;
      for (const { from, to, properties } of rows) file.add(toRelationshipLine(type, from, to, properties));
    }
    for (const file of files.values()) await file.drained();
  }
  for (const label of SHARED_LABELS) for (const row of shared.rows(label)) addNode(label, row);
  const names = shared.names();
  for (const [id, key] of names.nodes) addNode('Name', { id, key });
  for (const { from, to } of names.links) files.get('NAMED')!.add(toRelationshipLine('NAMED', from, to, {}));
  for (const file of files.values()) await file.end();
}

async function openFiles(directory: string): Promise<Map<string, LineFile>> {
  for (const folder of ['nodes', 'relationships']) await mkdir(join(directory, folder), { recursive: true });
  const open = (folder: string, name: string, header: string): [string, LineFile] => {
    const file = new LineFile(createWriteStream(join(directory, folder, `${name}.csv`)));
    file.add(header);
    return [name, file];
  };
  return new Map([
    ...NODE_LABELS.map((label) => open('nodes', label, toNodeHeader(label))),
    ...RELATIONSHIP_TYPES.map((type) => open('relationships', type, toRelationshipHeader(type))),
  ]);
}

const FLUSH_AT = 256 * 1024;

/** Few large writes instead of many small ones. */
class LineFile {
  private text = '';

  constructor(private readonly stream: WriteStream) {}

  add(line: string): void {
    this.text += line;
    if (this.text.length >= FLUSH_AT) this.flush();
  }

  async drained(): Promise<void> {
    if (this.stream.writableNeedDrain) await once(this.stream, 'drain');
  }

  async end(): Promise<void> {
    this.flush();
    this.stream.end();
    await finished(this.stream);
  }

  private flush(): void {
    this.stream.write(this.text);
    this.text = '';
  }
}
