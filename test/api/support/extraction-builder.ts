import type {
  Actor,
  Affiliation,
  Attribution,
  Claim,
  Event,
  Extraction,
  Place,
} from '../../../src/domain/extraction.js';
import { articleId, claimId, contentHash, eventId } from '../../../src/domain/ids.js';
import { type TextSpan, toTextSpan } from '../../../src/domain/span.js';
import type { ActorKind, ClaimKind, ParticipantRole, Stance } from '../../../src/domain/vocabulary.js';

/** An annotated article: where an extraction is written down by hand, by the words that it rests on. */
export class ExtractionBuilder {
  readonly id: string;
  readonly #actors = new Map<string, Actor>();
  readonly #places: Place[] = [];
  readonly #years = new Map<number, TextSpan[]>();
  readonly #events: Event[] = [];
  readonly #claims: Claim[] = [];
  readonly #affiliations: Affiliation[] = [];

  constructor(
    readonly text: string,
    readonly url: string | null,
    readonly publishedAt: string | null = null,
  ) {
    this.id = articleId({ url, text });
  }

  /** The `nth` occurrence of `words`, of which `part` is the span where given. */
  span(words: string, nth = 0, part = words): TextSpan {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = this.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`The text does not hold "${words}" ${nth + 1} times.`);
    start += words.indexOf(part);
    return toTextSpan(this.text, start, start + part.length);
  }

  actor(
    key: string,
    name: string,
    kind: ActorKind,
    forms: readonly string[],
    aliases: readonly string[] = [],
  ): this {
    const mentions = forms.flatMap((form) => {
      const spans: TextSpan[] = [];
      for (let at = this.text.indexOf(form); at >= 0; at = this.text.indexOf(form, at + 1)) {
        spans.push(toTextSpan(this.text, at, at + form.length));
      }
      return spans.map((span) => ({ ...span, form: 'NAME' as const, linkScore: 1 }));
    });
    this.#actors.set(key, { id: `actor:${key}`, name, kind, aliases, wikidata: null, iso3: null, mentions });
    return this;
  }

  place(key: string, name: string): this {
    const mention = { ...this.span(name), form: 'NAME' as const, linkScore: 1 };
    this.#places.push({ id: `place:${key}`, name, iso3: null, mentions: [mention] });
    return this;
  }

  affiliation(actor: string, organization: string, words: string, title: string | null): this {
    const { start, end } = this.span(words);
    this.#affiliations.push({
      actor: `actor:${actor}`,
      organization: `actor:${organization}`,
      title,
      start,
      end,
    });
    return this;
  }

  event(
    trigger: TextSpan,
    event: Pick<Event, 'title' | 'type'> & Partial<Event> & { when?: TextSpan },
    participants: readonly (readonly [actor: string, role: ParticipantRole, span: TextSpan])[],
  ): string {
    const id = eventId(this.id, trigger.start);
    const { when, ...properties } = event;
    const year = event.year ?? null;
    if (when && year !== null) this.#years.set(year, [...(this.#years.get(year) ?? []), when]);
    this.#events.push({
      mode: null,
      modality: 'ASSERTED',
      date: year === null ? null : String(year),
      datePrecision: year === null ? 'UNKNOWN' : 'YEAR',
      dateBasis: year === null ? 'UNKNOWN' : 'EXPLICIT',
      dateSpan: when ?? null,
      year,
      locations: [],
      ...properties,
      id,
      participants: participants.map(([actor, role, { start, end }]) => ({
        actor: `actor:${actor}`,
        role,
        start,
        end,
      })),
      mentions: [trigger],
    });
    return id;
  }

  claim(
    content: TextSpan,
    kind: ClaimKind,
    chain: readonly { actor: string; stance?: Stance; cue: TextSpan | null; source: TextSpan | null }[],
    about: { actors: readonly string[]; events?: readonly string[] },
    within: string | null = null,
  ): string {
    const attribution = chain.map(({ actor, stance = 'ASSERTS', cue, source }): Attribution => ({
      actor: `actor:${actor}`,
      type: kind === 'INDIRECT' ? 'indirect' : 'direct',
      stance,
      cue,
      source,
    }));
    const id = claimId(
      this.id,
      content.start,
      content.end,
      attribution.map(({ actor }) => actor),
    );
    this.#claims.push({
      ...content,
      id,
      kind,
      polarity: 'AFFIRMED',
      within,
      attribution,
      about: { actors: about.actors.map((key) => `actor:${key}`), events: about.events ?? [] },
    });
    return id;
  }

  build(): Extraction {
    const { text, url, publishedAt } = this;
    return {
      article: {
        id: this.id,
        title: text.slice(0, text.indexOf('\n')),
        text,
        url,
        outlet: null,
        byline: null,
        publishedAt,
        publishedAtBasis: publishedAt ? 'EXPLICIT' : 'UNKNOWN',
        language: 'en',
        contentHash: contentHash(text),
        extractor: 'by-hand@1',
      },
      actors: [...this.#actors.values()],
      places: this.#places,
      years: [...this.#years].map(([value, mentions]) => ({ value, mentions })),
      dates: [...this.#years].flatMap(([value, mentions]) =>
        mentions.map((span) => ({
          ...span,
          value: String(value),
          precision: 'YEAR' as const,
          basis: 'EXPLICIT' as const,
        })),
      ),
      events: this.#events,
      claims: this.#claims,
      affiliations: this.#affiliations,
      publishers: [],
      diagnostics: [],
    };
  }
}
