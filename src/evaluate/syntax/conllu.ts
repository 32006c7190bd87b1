import { unreadable } from '../gold.js';

/** A word of a treebank: Universal Dependencies' columns FORM, UPOS, XPOS, HEAD, DEPREL. */
export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Number of the head in the sentence, from 1; 0 at the root. */
  readonly head: number;
  readonly deprel: string;
}

export type TreebankSentence = readonly TreebankWord[];
export type TreebankDocument = readonly TreebankSentence[];

/**
 * The documents of a CoNLL-U file (https://universaldependencies.org/format.html), by its `# newdoc` lines. Multiword
 * tokens (`1-2`) and empty nodes (`1.1`) are passed over. Throws AnnalsError GOLD_UNREADABLE that names the line.
 */
export function parseConllu(text: string, path: string): TreebankDocument[] {
  const documents: TreebankSentence[][] = [[]];
  let sentence: TreebankWord[] = [];
  const endSentence = () => {
    if (sentence.length) documents.at(-1)!.push(sentence);
    sentence = [];
  };
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd();
    if (line.startsWith('# newdoc')) documents.push([]);
    if (!line) endSentence();
    else if (!line.startsWith('#')) {
      const word = parseWord(line, `${path}, line ${index + 1}`);
      if (word) sentence.push(word);
    }
  });
  endSentence();
  const found = documents.filter((document) => document.length);
  if (!found.length) throw unreadable(`${path} has no sentences.`);
  return found;
}

function parseWord(line: string, place: string): TreebankWord | null {
  const [id = '', form = '', , upos = '', xpos = '', , head = '', deprel = ''] = line.split('\t');
  if (/^\d+[-.]\d+$/.test(id)) return null;
  if (!/^\d+$/.test(id) || !/^\d+$/.test(head) || !deprel) {
    throw unreadable(`${place}: expected the ten columns of CoNLL-U, came "${line.slice(0, 60)}".`);
  }
  return { form, upos, xpos, head: Number(head), deprel };
}
