import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { ExportFile } from './csv.js';

/**
 * The files as one zip, each read when its turn comes. Its stream fails where reading one fails, and ends reading
 * when it is destroyed.
 */
export function toZip(files: readonly ExportFile[]): Readable {
  return Readable.from(zip(files), { objectMode: false });
}

async function* zip(files: readonly ExportFile[]): AsyncGenerator<Buffer> {
  const archive = new yazl.ZipFile();
  const output = archive.outputStream as Readable;
  const open = new Set<Readable>();
  archive.on('error', (error: Error) => output.destroy(error));
  for (const { path, chunks } of files) {
    archive.addReadStreamLazy(path, { mtime: EPOCH }, (done) => {
      const content = Readable.from(chunks, { objectMode: false });
      open.add(content);
      content.on('error', (error) => output.destroy(error)).on('close', () => open.delete(content));
      done(null, content);
    });
  }
  archive.end();
  try {
    for await (const chunk of output) yield chunk as Buffer;
  } finally {
    for (const content of open) content.destroy();
  }
}

/** Of every file: the same graph gives the same bytes. */
const EPOCH = new Date(1980, 0, 1);
