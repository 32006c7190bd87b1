const LEGAL_FORM =
  /^(?:Corp|Corporation|Inc|Incorporated|Co|Ltd|Limited|LLC|PLC|plc|AG|SA|SE|NV|GmbH|Oyj|AB|ASA)\.?$/i;

/** The words of a firm's name without its legal form, which comes and goes: "Varga Holdings Inc." → Varga Holdings. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let { length } = words;
  while (length > 1 && /^(?:[.,]|)$/.test(words[length - 1]!.replace(LEGAL_FORM, ''))) length--;
  return words.slice(0, length);
}
