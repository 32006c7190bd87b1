/** An article and its annotation as a person writes them (test/gold/README.md tells the form), in its five parts. */
export interface AuthoredArticle {
  readonly id: string;
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
  /** Lines of the parts that follow the text: names, dates, events, claims. */
  readonly parts: readonly (readonly string[])[];
}

/** Throws where a part is missing. */
export function parseArticle(id: string, file: string): AuthoredArticle {
  const [head = '', text = '', ...parts] = file.replace(/\n$/, '').split(/^---\n/mu);
  if (parts.length !== 4) throw new Error(`${id}: expected names, dates, events and claims after the text.`);
  return {
    id,
    head: Object.fromEntries(toLines(head).map((line) => line.split(/:\s*/u) as [string, string])),
    text: text.replace(/\n$/, ''),
    parts: parts.map(toLines),
  };
}

/** The fields of a line, with `|` between them. */
export function toFields(line: string): string[] {
  return line.split(' | ').map((field) => field.trim());
}

/** Items with `;` between them. */
export function toItems(field: string): string[] {
  return field.split(/;\s*/u).filter(Boolean);
}

function toLines(part: string): string[] {
  return part.split('\n').filter((line) => line.trim());
}
