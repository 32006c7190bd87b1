import type { Gender } from '../../knowledge/data/given-names.js';
import { childrenBy, hasRelation, isAncestor, pathToRoot } from '../syntax-tree.js';
import { subjectsOver } from './clause-subjects.js';
import type { MentionDoc } from '../mentions/draft.js';
import type { EntityDraft, MentionDraft } from './entity-draft.js';

/** Candidates further back than this many sentences are out of mind. */
const WINDOW = 3;
/** What one sentence further back costs. */
const DECAY = 3;
/** The most mentions that one search looks at, so that its cost does not grow with the article. */
const MAX_CANDIDATES = 60;

export interface Search {
  readonly fits: (entity: EntityDraft, mention: MentionDraft) => boolean;
  /** Sentences to look back; default 3. */
  readonly window?: number | undefined;
  /** What one sentence further back costs; default 3. Less for a noun, which says itself what it means. */
  readonly decay?: number;
  /** What speaks for a mention beside where it stands. */
  readonly bonus?: (entity: EntityDraft, mention: MentionDraft) => number;
}

/** What has been spoken of so far, in text order: where antecedents are looked for. */
export class Discourse {
  readonly #mentions: MentionDraft[] = [];
  readonly #counts = new Map<EntityDraft, number>();
  /** The gender that pronouns gave to those of whom it is not known: a guess, as the pronouns' antecedents are. */
  readonly supposed = new Map<EntityDraft, Gender>();
  /** Who "both sides" were when they were spoken of last. */
  sides: readonly [EntityDraft, EntityDraft] | null = null;
  /** Those whom one phrase means, by its head: "both". */
  readonly groups = new Map<number, readonly EntityDraft[]>();

  /** Index of the outermost quote of speech that a token stands in, plus one; 0 outside quotes. */
  readonly #quoteOf: Uint32Array;

  /** The last paragraph that opens with a speaker's name. */
  #turn: { readonly paragraph: number; readonly entity: EntityDraft } | null = null;
  /** What is meant by each head: of names all through the article, of other mentions as far as they were added. */
  readonly byHead: Map<number, MentionDraft>;

  constructor(
    readonly doc: MentionDoc,
    /** All names of the article, those still to come too. */
    readonly named: readonly MentionDraft[],
  ) {
    this.byHead = new Map(named.map((m) => [m.head, m]));
    this.#quoteOf = new Uint32Array(doc.tokens.length);
    doc.quotes.forEach(({ parent, scare, from, to }, i) => {
      if (parent === null && !scare) this.#quoteOf.fill(i + 1, from, to);
    });
  }

  /** "“If a pilot dies, nobody can stop it,” he said": whom only somebody else's words speak of, the next ones do not take up. */
  isOutOfReach(at: number, { from }: MentionDraft): boolean {
    const quote = this.#quoteOf[from];
    return quote !== 0 && quote !== this.#quoteOf[at];
  }

  /** Whether a token stands in a quote of speech. */
  isQuoted(at: number): boolean {
    return this.#quoteOf[at] !== 0;
  }

  add(mention: MentionDraft): void {
    this.#mentions.push(mention);
    const { tokens, sentences } = this.doc;
    const { from, paragraph } = sentences[tokens[mention.from]!.sentence]!;
    const isFirst =
      this.#turn?.paragraph !== paragraph && sentences[tokens[from]!.sentence - 1]?.paragraph !== paragraph;
    if (isFirst && mention.from - from < 2 && tokens[mention.to]?.text === ':')
      this.#turn = { paragraph, entity: mention.entity };
    this.byHead.set(mention.head, mention);
    this.#counts.set(mention.entity, (this.#counts.get(mention.entity) ?? 0) + 1);
  }

  /**
   * The antecedent of the token `at`: near before far, subjects before objects, what is spoken of often before what is
   * named once (Lappin & Leass 1994 weigh the same). Null where nothing fits.
   */
  find(at: number, { fits, window = WINDOW, decay = DECAY, bonus }: Search): EntityDraft | null {
    const { doc } = this;
    const sentence = doc.tokens[at]!.sentence;
    const beside = this.#entitiesBeside(at);
    let best: MentionDraft | null = null;
    let bestScore = -Infinity;
    for (let i = this.#mentions.length - 1, seen = 0; i >= 0 && seen < MAX_CANDIDATES; i--) {
      const mention = this.#mentions[i] as MentionDraft;
      if (mention.from >= at) continue;
      const distance = sentence - doc.tokens[mention.head]!.sentence;
      if (distance > window) break;
      seen++;
      if (!fits(mention.entity, mention) || beside.has(mention.entity) || this.#isExcluded(at, mention))
        continue;
      const score = this.#weigh(at, mention, decay * distance) + (bonus?.(mention.entity, mention) ?? 0);
      if (score > bestScore) [best, bestScore] = [mention, score];
    }
    return best?.entity ?? null;
  }

  /** The last mentions before the token `at` that fit, by sentence: near before far, in text order within each. */
  findBySentence(at: number, { fits, window = WINDOW }: Search): MentionDraft[][] {
    const { tokens } = this.doc;
    const sentence = tokens[at]!.sentence;
    const bySentence: MentionDraft[][] = Array.from({ length: window + 1 }, () => []);
    for (let i = this.#mentions.length - 1, seen = 0; i >= 0 && seen < MAX_CANDIDATES; i--, seen++) {
      const mention = this.#mentions[i] as MentionDraft;
      const distance = sentence - tokens[mention.head]!.sentence;
      if (distance > window) break;
      if (mention.from < at && fits(mention.entity, mention)) bySentence[distance]?.unshift(mention);
    }
    return bySentence;
  }

  /** How often an entity was spoken of so far. */
  countOf(entity: EntityDraft): number {
    return this.#counts.get(entity) ?? 0;
  }

  /** Those spoken of so far that fit, the one spoken of most often first. */
  findMostSpokenOf(fits: (entity: EntityDraft) => boolean): EntityDraft[] {
    return [...this.#counts.keys()].filter(fits).sort((a, b) => this.countOf(b) - this.countOf(a));
  }

  /** Whom the subjects of the clauses mean that a token stands in: "Berg said that *the minister* …" is another's word. */
  subjectsOver(at: number): ReadonlySet<EntityDraft> {
    const subjects = subjectsOver(this.doc.syntax, at).flatMap((head) => this.byHead.get(head)?.entity ?? []);
    return new Set([...subjects, ...this.#labelAt(at)]);
  }

  /** Who speaks the words that a token is one of, where they are set apart: in direct speech "he" is somebody else. */
  speakersOf(at: number): ReadonlySet<EntityDraft> {
    const quote = this.#quoteOf[at];
    const { syntax } = this.doc;
    // "Lind called it a “system that *he* made”": of a part of a clause its subject is no speaker.
    const isSpeech = (subject: number) =>
      this.#quoteOf[subject] !== quote &&
      childrenBy(syntax, syntax[subject]!.head, 'ccomp', 'parataxis').some(
        (i) => i === at || isAncestor(syntax, i, at),
      );
    const heads = quote ? subjectsOver(syntax, at).filter(isSpeech) : [];
    return new Set([...heads.flatMap((i) => this.byHead.get(i)?.entity ?? []), ...this.#labelAt(at)]);
  }

  /** "*Berg*: Ankara had a hard job.": who has the turn. */
  #labelAt(at: number): EntityDraft[] {
    const { tokens, sentences } = this.doc;
    const turn = this.#turn;
    return turn && sentences[tokens[at]!.sentence]!.paragraph === turn.paragraph ? [turn.entity] : [];
  }

  /** The only entity that fits among those spoken of within reach; null where there are two or none. */
  findSole(at: number, { fits, window = WINDOW }: Search): EntityDraft | null {
    const sentence = this.doc.tokens[at]!.sentence;
    let sole: EntityDraft | null = null;
    for (let i = this.#mentions.length - 1, seen = 0; i >= 0 && seen < MAX_CANDIDATES; i--, seen++) {
      const mention = this.#mentions[i] as MentionDraft;
      if (sentence - this.doc.tokens[mention.head]!.sentence > window) break;
      if (!fits(mention.entity, mention) || mention.entity === sole || this.isOutOfReach(at, mention))
        continue;
      if (sole) return null;
      sole = mention.entity;
    }
    return sole;
  }

  /** "*Lind*, so ill that he shook, believed *him*": the other arguments of a verb, wherever else they were spoken of. */
  #entitiesBeside(at: number): ReadonlySet<EntityDraft> {
    const { syntax } = this.doc;
    const { head: verb, lemma, xpos } = syntax[at]!;
    // "Lind did not pay *his*" is what is Lind's.
    if (
      verb < 0 ||
      xpos === 'PRP$' ||
      /sel(?:f|ves)$|^(?:his|hers|theirs)$/i.test(lemma) ||
      !hasRelation(syntax, at, 'nsubj', 'obj', 'iobj')
    )
      return new Set();
    const others = childrenBy(syntax, verb, 'nsubj', 'obj', 'iobj').filter((i) => i !== at);
    // "*He* came back and beat Lind": who does that as well
    const shared = hasRelation(syntax, at, 'nsubj')
      ? childrenBy(syntax, verb, 'conj').filter((one) => !childrenBy(syntax, one, 'nsubj').length)
      : [];
    others.push(...shared.flatMap((one) => childrenBy(syntax, one, 'obj', 'iobj')));
    return new Set(others.flatMap((i) => this.byHead.get(i)?.entity ?? []));
  }

  #weigh(at: number, mention: MentionDraft, cost: number): number {
    const { syntax } = this.doc;
    const subject = isSubject(syntax, mention.head);
    const parallel = subject === hasRelation(syntax, at, 'nsubj');
    const embedded = !subject && isWithinPhrase(syntax, mention.head);
    // "took *Peru* to *the court*, accusing it": what is acted on before what it is done with
    const oblique = hasRelation(syntax, mention.head, 'obl');
    // "the Kenyan minister": an adjective names a country without speaking of it.
    const adjective = syntax[mention.head]!.upos === 'ADJ';
    const possessed = hasRelation(syntax, at, 'nmod:poss') ? syntax[at]!.head : -1;
    // "accused Valora and *its* partner"
    const joined =
      possessed >= 0 && hasRelation(syntax, possessed, 'conj') && syntax[possessed]!.head === mention.head;
    // "the church has *its* own factories"
    const ofClause =
      possessed >= 0 &&
      hasRelation(syntax, possessed, 'obj') &&
      subject &&
      syntax[possessed]!.head === syntax[mention.head]!.head;
    // "*Ford* warned that *it* might close"
    const reporting = subject && isReporterOf(syntax, mention.head, at);
    const count = Math.min(this.#counts.get(mention.entity) ?? 0, 5);
    return (
      -cost +
      (subject ? 3 : 0) +
      (parallel ? 1 : 0) +
      (joined ? 6 : 0) +
      (reporting ? 1.5 : 0) +
      (subject && isMainSubject(syntax, mention.head) && isMainSubject(syntax, at) ? 1 : 0) +
      (ofClause ? 2 : 0) -
      (embedded ? 2 : 0) -
      (oblique ? 0.2 : 0) -
      (adjective ? 2 : 0) +
      0.4 * count -
      (at - mention.head) / 200
    );
  }

  /** Arguments of one verb are different actors: "NATO accused it". */
  #isExcluded(at: number, { head, from, to, form }: MentionDraft): boolean {
    const { syntax } = this.doc;
    if (at >= from && at < to) return true;
    if (form !== 'PRONOUN' && isReportedBy(this.doc, at, head)) return true;
    const [a, b] = [syntax[at]!, syntax[head]!];
    const arguments_ = /^(?:nsubj|obj|iobj|obl)/;
    if (a.head === b.head && arguments_.test(a.deprel) && arguments_.test(b.deprel)) return true;
    if (isUnderstoodSubject(syntax, at, head)) return true;
    // "its president" is not the president, nor is "NATO's view of it" NATO's own.
    return isAncestor(syntax, at, head) || (b.head === at && b.deprel !== 'acl:relcl');
  }
}

/**
 * "*Lagos* was stalling, it said": who reports a clause is none of those that it names (principle C, with the clause put
 * first). But "when *Berg* came, she said …" and "*Berg* disagreed: she said …" say nothing of the kind.
 */
function isReportedBy({ syntax, tokens }: MentionDoc, subject: number, named: number): boolean {
  const { head: verb } = syntax[subject]!;
  if (verb < 0 || named > subject || !hasRelation(syntax, subject, 'nsubj')) return false;
  const isParenthesis = hasRelation(syntax, verb, 'parataxis');
  const reported = isParenthesis
    ? [syntax[verb]!.head]
    : syntax[verb]!.children.filter((child) => hasRelation(syntax, child, 'ccomp'));
  const path = pathToRoot(syntax, named);
  const clause = path.findIndex((at) => reported.includes(at));
  if (clause < 0 || path.slice(0, clause).some((at) => at === verb || hasRelation(syntax, at, 'advcl')))
    return false;
  return !tokens.slice(named, subject).some(({ text }) => /^[:;]$/.test(text));
}

/** "*She* told them that Lind lied. *She* …": of the sentence, and not of a clause in it. */
function isMainSubject(syntax: MentionDoc['syntax'], token: number): boolean {
  const subject = hasRelation(syntax, token, 'appos') ? syntax[token]!.head : token;
  const { head } = syntax[subject]!;
  return hasRelation(syntax, subject, 'nsubj') && syntax[head]?.deprel === 'root';
}

/** Whether a subject, or who explains one, is that of the verb that reports the clause of which a token is the subject. */
function isReporterOf(syntax: MentionDoc['syntax'], reporter: number, at: number): boolean {
  const verb = syntax[at]!.head;
  if (verb < 0 || !hasRelation(syntax, at, 'nsubj') || !hasRelation(syntax, verb, 'ccomp')) return false;
  const subject = hasRelation(syntax, reporter, 'appos') ? syntax[reporter]!.head : reporter;
  return syntax[subject]!.head === syntax[verb]!.head;
}

/** "*Berg*, contradicting him, …", "*Berg* met Lind and thanked him": who does it, though the verb has no subject of its own. */
function isUnderstoodSubject(syntax: MentionDoc['syntax'], at: number, subject: number): boolean {
  const { head: verb, deprel, xpos } = syntax[at]!;
  if (!/^(?:obj|iobj|obl)/.test(deprel) || xpos === 'PRP$' || syntax[at]!.lemma.endsWith('self'))
    return false;
  const { head: outer, deprel: relation, xpos: form } = syntax[verb]!;
  const shares = relation === 'conj' || (relation === 'advcl' && form === 'VBG');
  return (
    shares &&
    syntax[subject]!.head === outer &&
    hasRelation(syntax, subject, 'nsubj') &&
    !syntax[verb]!.children.some((child) => hasRelation(syntax, child, 'nsubj'))
  );
}

/** "the president of *Peru*", "officers loyal to *Berg*", "men led by *Berg*": named in a noun's phrase only. */
function isWithinPhrase(syntax: MentionDoc['syntax'], head: number): boolean {
  if (hasRelation(syntax, head, 'nmod', 'compound', 'amod', 'appos')) return true;
  const { head: governor } = syntax[head]!;
  return governor >= 0 && hasRelation(syntax, head, 'obl') && /^(?:amod|acl)$/.test(syntax[governor]!.deprel);
}

const QUANTITY =
  /^(?:some|many|most|all|several|both|none|few|half|dozens?|hundreds?|thousands?|number|majority)$/;

/** "Ghana's president, Nana Mensah, welcomed": who explains a subject is one; so are those of whom some act. */
export function isSubject(syntax: MentionDoc['syntax'], head: number): boolean {
  if (hasRelation(syntax, head, 'nsubj')) return true;
  const { head: governor } = syntax[head]!;
  if (hasRelation(syntax, head, 'nmod') && QUANTITY.test(syntax[governor]!.lemma.toLowerCase()))
    return hasRelation(syntax, governor, 'nsubj');
  return hasRelation(syntax, head, 'appos') && hasRelation(syntax, syntax[head]!.head, 'nsubj');
}
