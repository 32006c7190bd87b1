import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { AnnalsError } from '../domain/errors.js';
import { toFileProblem } from '../domain/file-problem.js';
import type { Span } from '../domain/span.js';

/** `[start, end)`, UTF-16 code units into the document's text. */
export type Range = readonly [start: number, end: number];

/** One line of a gold set. A task's key is there only where the set annotates it. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly genre?: string;
  readonly topic?: string;
  /** Only this part of the text is annotated. */
  readonly scope?: Range;
  readonly actors?: readonly GoldActor[];
  readonly dates?: readonly GoldDate[];
  /** Who is named: each actor once. With it, claims have `speakers` and `about`, events `year`. */
  readonly entities?: readonly GoldEntity[];
  /** The years that the text gives or implies for a date or an event, each once. */
  readonly years?: readonly number[];
  readonly claims?: readonly GoldClaim[];
  readonly events?: readonly GoldEvent[];
}

/** A name. PER, ORG and LOC are scored; any other type marks a zone where predictions are not counted. */
export interface GoldActor extends Span {
  readonly text: string;
  readonly type: string;
}

/** An actor of an article. */
export interface GoldEntity {
  /** Canonical. */
  readonly name: string;
  /** COUNTRY, PER, ORG or BLOC. */
  readonly kind: string;
  readonly aliases: readonly string[];
  /** A body that the text only describes ("the police"). */
  readonly unnamed?: boolean;
}

export interface GoldDate extends Span {
  /** TIMEX3. */
  readonly value: string;
  /** DATE, TIME, DURATION, SET or INTERVAL. */
  readonly tt?: string;
}

/** Parts may be discontinuous. */
export interface GoldClaim {
  readonly source: readonly Range[] | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Index of the claim that this one stands inside. */
  readonly parent?: number | null;
  /** The speaker's own "I think": neither asked for nor counted against. */
  readonly ignore?: boolean;
  /** The source is only implied: any source is right. */
  readonly sourceUnknown?: boolean;
  /** The source denies, doubts or does not hold the content. */
  readonly negative?: boolean;
  /** ASSERTS, DENIES or QUESTIONS. */
  readonly stance?: string;
  /** Names of the entities that the innermost source is; none where that has no name. */
  readonly speakers?: readonly string[];
  /** Names of the entities that the content refers to in any way. */
  readonly about?: readonly string[];
}

export interface GoldEvent {
  /** PLOVER type. */
  readonly code: string | null;
  readonly mode?: string | null;
  readonly trigger?: readonly Range[] | null;
  readonly agent?: readonly GoldParticipant[] | null;
  readonly target?: readonly GoldParticipant[] | null;
  readonly reciprocal?: boolean;
  /** The year that the text gives or implies for the event, an interval's first. */
  readonly year?: number | null;
}

export interface GoldParticipant extends Partial<Span> {
  readonly text: string;
  /** ISO 3166-1 alpha-3, or IGO, NGO, IMG. */
  readonly code?: string | null;
  /** Name of the entity that it is. */
  readonly entity?: string;
}

/** A text file, unpacked where it is gzip. Throws AnnalsError GOLD_UNREADABLE. */
export async function readGoldFile(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw unreadable(`${path} cannot be read: ${toFileProblem(cause, 'read')}.`, cause);
  }
}

/** The documents of a gold set, one a line. Throws AnnalsError GOLD_UNREADABLE that names the line. */
export function parseGold(jsonl: string, path: string): GoldDocument[] {
  const documents = jsonl.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const document = parseLine(line, `${path}, line ${index + 1}`);
    if (typeof document.id !== 'string' || typeof document.text !== 'string') {
      throw unreadable(`${path}, line ${index + 1}: expected an object with "id" and "text".`);
    }
    return [document];
  });
  if (!documents.length) throw unreadable(`${path} has no documents.`);
  return documents;
}

function parseLine(line: string, place: string): GoldDocument {
  try {
    return Object(JSON.parse(line)) as GoldDocument;
  } catch (cause) {
    throw unreadable(`${place}: expected a JSON object: ${(cause as Error).message}.`, cause);
  }
}

export function unreadable(message: string, cause?: unknown): AnnalsError {
  return new AnnalsError(
    'GOLD_UNREADABLE',
    message,
    'Give a gold set, one document a line (.jsonl), or a treebank (.conllu), either plain or as .gz.',
    { cause },
  );
}
