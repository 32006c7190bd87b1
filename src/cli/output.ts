/** Writes data to stdout; resolves once the system has taken it, so that nothing is cut off at exit. */
export function write(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

/** Tells the person something, on stderr. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** `1 article`, `2 articles`. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
