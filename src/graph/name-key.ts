/**
 * What names are compared by, so that "NATO", "Nato" and "nato " are one: Unicode compatibility form, lower
 * case, one straight apostrophe, single spaces; U+FFFD for half a surrogate pair, which no store can keep.
 */
export function toNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cs}/gu, '\ufffd')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The id of the Name node that actors of that name are found by. */
export function toNameId(name: string): string {
  return `name:${toNameKey(name)}`;
}
