import type {
  Actor,
  Affiliation,
  Attribution,
  Claim,
  DateExpression,
  Event,
  Extraction,
  Place,
  Publisher,
  Year,
} from '../../../src/domain/extraction.js';
import { articleId, claimId, contentHash, eventId, linkedActorId, placeId } from '../../../src/domain/ids.js';
import { toTextSpan, type TextSpan } from '../../../src/domain/span.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Puts an extraction together by hand: all spans are found in the text, so they slice true. */
export class ArticleBuilder {
  readonly id: string;
  readonly #extraction: { -readonly [K in keyof Extraction]: Mutable<Extraction[K]> };

  constructor(text: string, options: Partial<Extraction['article']> = {}) {
    const url = options.url ?? null;
    this.id = articleId({ url, text });
    this.#extraction = {
      article: {
        id: this.id,
        title: text.split('\n', 1)[0] ?? '',
        text,
        url,
        outlet: null,
        byline: null,
        publishedAt: null,
        publishedAtBasis: 'UNKNOWN',
        language: 'en',
        contentHash: contentHash(text),
        extractor: 'by-hand@1',
        ...options,
      },
      actors: [],
      places: [],
      years: [],
      dates: [],
      events: [],
      claims: [],
      affiliations: [],
      publishers: [],
      diagnostics: [],
    };
  }

  /** The `nth` occurrence of `words`, counted from 1. */
  span(words: string, nth = 1): TextSpan {
    const { text } = this.#extraction.article;
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    return toTextSpan(text, start, start + words.length);
  }

  /** Returns the actor's id: of a linked one by `key`, or the id that is given. */
  actor(name: string, options: Partial<Actor> & { key?: string; words: readonly string[] }): string {
    const { key = name, words, ...rest } = options;
    const actor: Actor = {
      id: linkedActorId(key),
      name,
      kind: 'COUNTRY',
      aliases: [],
      wikidata: null,
      iso3: null,
      mentions: words.map((word) => ({ ...this.span(word), form: 'NAME', linkScore: 1 })),
      ...rest,
    };
    this.#push('actors', actor);
    return actor.id;
  }

  place(name: string, words: string, options: Partial<Place> = {}): string {
    const mentions = [{ ...this.span(words), form: 'NAME' as const, linkScore: 0.75 }];
    const place = { id: placeId(name), name, iso3: null, mentions, ...options };
    this.#push('places', place);
    return place.id;
  }

  year(value: number, words: string, date: Partial<DateExpression> = {}): void {
    const span = this.span(words);
    this.#push('years', { value, mentions: [span] } satisfies Year);
    this.#push('dates', { ...span, value: String(value), precision: 'YEAR', basis: 'EXPLICIT', ...date });
  }

  event(trigger: string, event: Partial<Event>): string {
    const mention = this.span(trigger);
    const id = eventId(this.id, mention.start);
    this.#push('events', {
      id,
      title: trigger,
      type: 'OTHER',
      mode: null,
      modality: 'ASSERTED',
      date: null,
      datePrecision: 'UNKNOWN',
      dateBasis: 'UNKNOWN',
      dateSpan: null,
      year: null,
      participants: [],
      locations: [],
      mentions: [mention],
      ...event,
    });
    return id;
  }

  claim(words: string, attribution: readonly Attribution[], claim: Partial<Claim> = {}): string {
    const span = this.span(words);
    const chain = attribution.map(({ actor }) => actor);
    const id = claimId(this.id, span.start, span.end, chain);
    this.#push('claims', {
      ...span,
      id,
      kind: attribution.length === 0 ? 'AUTHORIAL' : 'INDIRECT',
      polarity: 'AFFIRMED',
      within: null,
      attribution,
      about: { actors: [], events: [] },
      ...claim,
    });
    return id;
  }

  link(actor: string, source: string, cue: string, link: Partial<Attribution> = {}): Attribution {
    return {
      actor,
      type: 'indirect',
      stance: 'ASSERTS',
      source: this.span(source),
      cue: this.span(cue),
      ...link,
    };
  }

  affiliation(words: string, affiliation: Omit<Affiliation, 'start' | 'end'>): void {
    const { start, end } = this.span(words);
    this.#push('affiliations', { ...affiliation, start, end });
  }

  publisher(words: string, actor: string): void {
    const { start, end } = this.span(words);
    this.#push('publishers', { actor, start, end } satisfies Publisher);
  }

  build(): Extraction {
    return this.#extraction;
  }

  #push<K extends Exclude<keyof Extraction, 'article'>>(list: K, item: Extraction[K][number]): void {
    (this.#extraction[list] as Extraction[K][number][]).push(item);
  }
}
