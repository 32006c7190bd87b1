import { constants } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AnnalsError } from '../../domain/errors.js';
import { toFileProblem } from '../../domain/file-problem.js';

/** The files of an embedded graph. The engine locks its file; `owner.json` only says who holds the lock. */
export function toFiles(directory: string): { readonly graph: string; readonly owner: string } {
  return { graph: join(directory, 'annals.grafeo'), owner: join(directory, 'owner.json') };
}

/** Makes the directory. Throws AnnalsError STORE_UNWRITABLE where it cannot be made or written to. */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const isFile = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new AnnalsError(
      'STORE_UNWRITABLE',
      `The data directory "${directory}" must be one that this process can write to: ${isFile ? 'it is a file' : toFileProblem(cause, 'write')}.`,
      'Choose another directory by ANNALS_DATA, or change its permissions.',
      { cause },
    );
  }
}

export async function setOwner(directory: string): Promise<void> {
  await writeFile(toFiles(directory).owner, JSON.stringify({ pid: process.pid }));
}

export async function removeOwner(directory: string): Promise<void> {
  await rm(toFiles(directory).owner, { force: true });
}

/** The process that holds the directory, as far as it has said so. */
export async function findOwner(directory: string): Promise<number | null> {
  try {
    const { pid } = JSON.parse(await readFile(toFiles(directory).owner, 'utf8')) as { pid: number };
    return pid;
  } catch {
    return null;
  }
}
