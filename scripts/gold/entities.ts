import type { GoldEntity, Range } from '../../src/evaluate/gold.js';
import { toFields } from './authored-article.js';
import { findAll, findQuoted } from './quoting.js';

const TYPES: Readonly<Record<string, string>> = { COUNTRY: 'LOC', PLACE: 'LOC', BLOC: 'ORG' };
/** Kinds of names that are no actors. */
const NO_ACTORS: ReadonlySet<string> = new Set(['PLACE', 'OTHER']);
const INSIDE = /\b(?:at|of|from|in|for)\b/u;

export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** Canonical name of the actor; absent for a place or a name of another kind. */
  readonly entity?: string;
}

/** The names of an article: who they are, and where they stand. */
export class Entities {
  readonly list: readonly GoldEntity[];
  readonly mentions: NameMention[] = [];

  constructor(
    private readonly text: string,
    lines: readonly string[],
  ) {
    const drafts: GoldEntity[] = [];
    const wanted = lines.flatMap((line) => {
      const [kind = '', rest = ''] = /^(\S+)\s+(.*)$/u.exec(line)?.slice(1) ?? [];
      const names = toFields(rest);
      const name = toPlain(names[0]!);
      const isActor = !NO_ACTORS.has(kind);
      if (isActor) drafts.push({ name, kind, aliases: [...new Set(names.slice(1).map(toPlain))] });
      return names
        .filter((each) => !each.startsWith('~'))
        .flatMap((each, index) => {
          // A canonical name need not be written in the text, all others must.
          const ranges = index === 0 && !findAll(text, name).length ? [] : findQuoted(text, each);
          return ranges.map((range) => ({ range, type: TYPES[kind] ?? kind, name, isActor }));
        });
    });
    wanted.sort((a, b) => b.range[1] - b.range[0] - (a.range[1] - a.range[0]));
    for (const { range, type, name, isActor } of wanted) {
      const [start, end] = range;
      if (this.mentions.some((mention) => start < mention.end && mention.start < end)) continue;
      this.mentions.push({
        start,
        end,
        text: text.slice(start, end),
        type,
        ...(isActor ? { entity: name } : {}),
      });
    }
    this.mentions.sort((a, b) => a.start - b.start);
    this.list = drafts.map((draft) => {
      const isNamed = draft.kind === 'COUNTRY' || this.mentions.some(({ entity }) => entity === draft.name);
      return isNamed ? draft : { ...draft, unnamed: true };
    });
  }

  /** The canonical name of an actor that is given by any of its names. Throws where there is none. */
  get(name: string): string {
    const found = this.find(name);
    if (!found) throw new Error(`No actor is called “${name}”.`);
    return found;
  }

  /**
   * Who a noun phrase is: the person whose name it holds, the actor whose name it is or ends with ("the Danish firm
   * Bavarian Nordic"). Null for others ("Experts at Tartu University").
   */
  findReferent([start, end]: Range): string | null {
    const inside = this.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const person = inside.find(({ type }) => type === 'PER');
    if (person) return person.entity ?? null;
    const words = this.text.slice(start, end);
    const whole = this.find(words) ?? this.find(words.replace(/^the\s+/iu, ''));
    if (whole) return whole;
    const last = inside.find((mention) => mention.end === end);
    return last?.entity && !INSIDE.test(this.text.slice(start, last.start)) ? last.entity : null;
  }

  private find(name: string): string | null {
    const isNamed = (entity: GoldEntity) => entity.name === name || entity.aliases.includes(name);
    return this.list.find(isNamed)?.name ?? null;
  }
}

function toPlain(name: string): string {
  return name.replace(/^~/u, '').replace(/#\d+$/u, '');
}
