/** Why a file cannot be read or written, from what the file system says, as the end of a sentence: "there is none". */
export function toFileProblem(error: unknown, wanted: 'read' | 'write'): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return wanted === 'read' ? 'there is none' : 'there is no such folder';
    case 'EEXIST':
    case 'ENOTEMPTY':
      return 'there is one already';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `this user may not ${wanted} it`;
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return `it fails with "${message}"`;
  }
}
