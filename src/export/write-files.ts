import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AnnalsError } from '../domain/errors.js';
import { toFileProblem } from '../domain/file-problem.js';
import type { ExportFile } from './csv.js';

/**
 * Writes `content` to `path`, in place of a file that is there. Only a whole file gets the name: nothing is left
 * of one that failed. Rejects with AnnalsError EXPORT_UNWRITABLE where it cannot be written, and as `content` does.
 */
export function writeWhole(path: string, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  return orUnwritable(path, async (partial) => {
    await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(partial));
    await rename(partial, path);
  });
}

/** Likewise for a folder, which must not be there yet. */
export function writeFolder(path: string, files: readonly ExportFile[]): Promise<void> {
  return orUnwritable(path, async (partial) => {
    for (const file of files) {
      const target = join(partial, file.path);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(Readable.from(file.chunks, { objectMode: false }), createWriteStream(target));
    }
    await rename(partial, path);
  });
}

async function orUnwritable(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await write(partial);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    const { syscall } = error as NodeJS.ErrnoException;
    if (error instanceof AnnalsError || syscall === undefined) throw error;
    throw new AnnalsError(
      'EXPORT_UNWRITABLE',
      `Cannot write "${path}": ${toFileProblem(error, 'write')}.`,
      'Give a file, or for csv a folder that is not there yet, in a folder that is there and that this user may write to.',
      { cause: error },
    );
  }
}
