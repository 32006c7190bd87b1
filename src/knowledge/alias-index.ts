import type { AliasRole, KnowledgeEntry } from './entry.js';
import { toUnits, toWords, type Unit } from './normalize.js';

export interface Alias {
  readonly entry: KnowledgeEntry;
  readonly role: AliasRole;
  /** As the data has it. */
  readonly text: string;
}

export interface AliasMatch {
  /** Number of units covered. */
  readonly length: number;
  readonly aliases: readonly Alias[];
}

interface Stored extends Alias {
  readonly units: readonly Unit[];
  /** "the West", "The Times": the name is one only after its article. */
  readonly article: 'the' | 'The' | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly aliases: Stored[];
}

/** Longer acronyms are also written like names: Nato, Unesco, Opec. */
const LIKE_A_NAME = 4;

/** Names → entries, by a trie over normalised words: a lookup costs the words of the name, not the size of the index. */
export class AliasIndex {
  readonly #root: Node = { next: new Map(), aliases: [] };

  add(text: string, entry: KnowledgeEntry, role: AliasRole): void {
    const [, article = null, name = text] = /^(the|The) (.+)$/.exec(text) ?? [];
    const units = toWords(name).flatMap(toUnits);
    if (!units.length) return;
    let node = this.#root;
    for (const { key } of units) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), aliases: [] }));
      node = next;
    }
    if (node.aliases.some((a) => a.entry === entry && a.article === article)) return;
    node.aliases.push({ text, entry, role, units, article: article as Stored['article'] });
  }

  /**
   * All names that begin at `units[at]`, longest first, written as the data has them: acronyms in capitals, names with
   * theirs. `before` is the word before them, for names that need their article.
   */
  findAt(units: readonly Unit[], at: number, before: string | null): AliasMatch[] {
    const found: AliasMatch[] = [];
    let node: Node | undefined = this.#root;
    for (let i = at; i < units.length && node; i++) {
      node = node.next.get((units[i] as Unit).key);
      const length: number = i + 1 - at;
      const aliases: Alias[] =
        node?.aliases.filter((a) => isWritten(a, units.slice(at, i + 1)) && hasArticle(a, before)) ?? [];
      if (aliases.length) found.unshift({ length, aliases });
    }
    return found;
  }

  /** The entries of exactly this name, whatever its case. */
  findExact(name: string): readonly Alias[] {
    let node: Node | undefined = this.#root;
    for (const { key } of toWords(name.replace(/^the /i, '')).flatMap(toUnits)) node = node?.next.get(key);
    return node && node !== this.#root ? node.aliases : [];
  }
}

function hasArticle({ article }: Stored, before: string | null): boolean {
  return article === null || (article === 'the' ? before?.toLowerCase() === 'the' : before === 'The');
}

function isWritten(alias: Stored, written: readonly Unit[]): boolean {
  const [only] = alias.units;
  if (alias.units.length === 1 && only?.upper) {
    return written[0]!.upper || (only.key.length >= LIKE_A_NAME && written[0]!.capital);
  }
  // "al Qaeda", "Al-Qaeda": the article is written either way.
  const beginsFree = alias.entry.category === 'ACTOR' && alias.units.length > 1;
  const first = alias.units.findIndex((u) => u.capital && !(beginsFree && u.key === 'al'));
  return first < 0 || written[first]!.capital;
}
