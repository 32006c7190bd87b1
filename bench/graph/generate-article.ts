import type {
  Affiliation,
  Attribution,
  Claim,
  Event,
  Extraction,
  Participant,
} from '../../src/domain/extraction.js';
import { articleId, claimId, contentHash, eventId } from '../../src/domain/ids.js';
import type { EventMode, EventType } from '../../src/domain/plover.js';
import type { TextSpan } from '../../src/domain/span.js';
import { type GeneratedActor, toActor, toPlace } from './names.js';
import { Random } from './random.js';

export interface ArticleSize {
  /** Two at least. */
  readonly actors: number;
  /** One at least, which is a claim besides. */
  readonly events: number;
  readonly claims: number;
}

const USUAL: ArticleSize = { actors: 12, events: 8, claims: 30 };
/** For what is written while a benchmark runs: many small transactions tell more of a store than a few large ones. */
export const SMALL: ArticleSize = { actors: 3, events: 1, claims: 3 };
/** With three of twelve actors in a claim, a tenth of all claims. */
const HUB_SHARE = 0.42;
const LATEST_YEAR = 2025;

const DEEDS: readonly (readonly [verb: string, noun: string, type: EventType, mode: EventMode | null])[] = [
  ['bombed', 'bombing', 'ASSAULT', 'aerial'],
  ['met', 'meeting', 'CONSULT', 'visit'],
  ['accused', 'accusation', 'ACCUSE', 'allege'],
  ['criticized', 'criticism', 'ACCUSE', 'disapprove'],
  ['threatened', 'threat', 'THREATEN', 'violence'],
  ['sanctioned', 'sanctioning', 'SANCTION', null],
  ['supported', 'support', 'SUPPORT', null],
  ['arrested', 'arrest', 'COERCE', 'arrest'],
  ['refused', 'refusal', 'REJECT', 'change'],
  ['aided', 'aid', 'AID', null],
];
const OPINIONS = [
  'was wrong',
  'went too far',
  'had been agreed',
  'will have consequences',
  'broke the law',
  'was long overdue',
  'undermines order',
  'was in the interest of all',
];
const CUES = ['said', 'claimed', 'warned', 'denied', 'insisted'];
/** As long as a report's sentences are; no claim. */
const FILLER =
  'Officials gave no further details, and what was heard from the region could not be confirmed at once. ';

interface Written {
  readonly actor: GeneratedActor;
  readonly mentions: TextSpan[];
}

/** How many actors a corpus of `articles` knows. */
function toActorCount(articles: number): number {
  return 500 + articles;
}

/**
 * Article `number` of a corpus of `articles` that never were, from the numbers alone: of the shape that extraction gives, and of so many actors, events
 * and claims. Who speaks and who is spoken of is heavy-tailed: actor 0, the hub, is in a tenth of all claims.
 */
export function generateArticle(number: number, articles: number, size = USUAL): Extraction {
  return new ArticleWriter(number, articles, size).write();
}

class ArticleWriter {
  private readonly random: Random;
  private readonly url: string;
  private readonly id: string;
  private readonly actors: readonly Written[];
  private text = '';
  private readonly years = new Map<number, TextSpan[]>();
  private readonly places = new Map<string, { name: string; mentions: TextSpan[] }>();
  private readonly events: (Event & { mentions: TextSpan[] })[] = [];
  private readonly claims: Claim[] = [];
  private readonly affiliations: Affiliation[] = [];

  constructor(
    number: number,
    private readonly articles: number,
    private readonly size: ArticleSize,
  ) {
    this.random = new Random(number + 1);
    this.url = `https://news.example/${number}`;
    this.id = articleId({ url: this.url, text: '' });
    this.actors = this.chooseActors();
  }

  write(): Extraction {
    const { random } = this;
    const title = `${this.actors[0]!.actor.name} and ${this.actors[1]!.actor.name} ${random.pick(OPINIONS)}`;
    this.add(`${title}\n\n`);
    for (let i = 0; i < this.size.events; i++) this.writeEvent(i);
    while (this.claims.length < this.size.claims) this.writeStatement();
    const { id, url, text, places, years, events, claims, affiliations } = this;
    const known = (span: TextSpan) => ({ ...span, form: 'NAME' as const, linkScore: 1 });
    return {
      article: {
        id,
        title,
        text,
        url,
        outlet: 'News Example',
        byline: null,
        publishedAt: `${LATEST_YEAR}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`,
        publishedAtBasis: 'EXPLICIT',
        language: 'en',
        contentHash: contentHash(text),
        extractor: 'generated@1',
      },
      actors: this.actors.map(({ actor, mentions }) => ({
        ...actor,
        wikidata: null,
        mentions: mentions.map(known),
      })),
      places: [...places].map(([place, { name, mentions }]) => ({
        id: place,
        name,
        iso3: null,
        mentions: mentions.map(known),
      })),
      years: [...years].map(([value, mentions]) => ({ value, mentions })),
      dates: [...years].flatMap(([value, mentions]) =>
        mentions.map((span) => ({
          ...span,
          value: String(value),
          precision: 'YEAR' as const,
          basis: 'EXPLICIT' as const,
        })),
      ),
      events,
      claims,
      affiliations,
      publishers: [],
      diagnostics: [],
    };
  }

  private chooseActors(): Written[] {
    const { random } = this;
    const numbers = new Set<number>(random.chance(HUB_SHARE) ? [0] : []);
    const others = toActorCount(this.articles) - 1;
    while (numbers.size < this.size.actors) numbers.add(1 + random.heavyTailed(others));
    return [...numbers].map((number) => ({ actor: toActor(number), mentions: [] }));
  }

  /** "In 1999, A bombed B in C." An event, and the author's own claim of it. */
  private writeEvent(i: number): void {
    const { random } = this;
    const [one, other] = this.two();
    const [verb, , type, mode] = random.pick(DEEDS);
    const start = this.text.length;
    const dated = random.chance(0.9);
    const year = LATEST_YEAR - Math.floor(75 * random.next() ** 3);
    if (dated) this.add('In ');
    const when = dated ? this.add(String(year)) : null;
    if (when) {
      this.years.set(year, [...(this.years.get(year) ?? []), when]);
      this.add(', ');
    }
    const by = this.name(one);
    this.add(' ');
    const trigger = this.add(verb);
    this.add(' ');
    const target = this.name(other);
    const id = eventId(this.id, trigger.start);
    const participants: Participant[] = [
      { actor: one.actor.id, role: 'AGENT', start: by.start, end: by.end },
      { actor: other.actor.id, role: 'TARGET', start: target.start, end: target.end },
    ];
    const locations = [];
    if (i % 2 === 0) {
      this.add(' in ');
      const { id: place, name } = toPlace(random.heavyTailed(2_000));
      const span = this.add(name);
      const known = this.places.get(place) ?? { name, mentions: [] };
      this.places.set(place, { name, mentions: [...known.mentions, span] });
      locations.push({ place, start: span.start, end: span.end });
    }
    this.events.push({
      id,
      title: `${one.actor.name} ${verb} ${other.actor.name}`,
      type,
      mode,
      modality: 'ASSERTED',
      date: when && String(year),
      datePrecision: when ? 'YEAR' : 'UNKNOWN',
      dateBasis: when ? 'EXPLICIT' : 'UNKNOWN',
      dateSpan: when && { start: when.start, end: when.end },
      year: when && year,
      participants,
      locations,
      mentions: [trigger],
    });
    this.addClaim(start, this.text.length, 'AUTHORIAL', [], [one, other], [id], null);
    this.add('. ');
    if (random.chance(0.5)) this.add(FILLER);
  }

  /** "A said that the bombing of B was wrong", sometimes of what C said. */
  private writeStatement(): void {
    const { random } = this;
    const direct = random.chance(0.3);
    const [speaker, other] = this.two();
    const outer = this.attribute(speaker, direct);
    this.add(direct ? ' "' : ' that ');
    const start = this.text.length;
    const nested = !direct && this.claims.length < this.size.claims - 1 && random.chance(0.15);
    const third = nested ? this.actors.find((one) => one !== speaker && one !== other) : undefined;
    if (third) {
      const inner = this.attribute(third, false);
      this.add(' that ');
      const innerStart = this.text.length;
      const about = this.writeContent(other);
      const end = this.text.length;
      const id = this.addClaim(start, end, 'INDIRECT', [outer], [third, ...about.actors], about.events, null);
      this.addClaim(innerStart, end, 'INDIRECT', [outer, inner], about.actors, about.events, id);
    } else {
      const { actors, events } = this.writeContent(other);
      const kind = direct ? 'DIRECT_QUOTE' : 'INDIRECT';
      this.addClaim(start, this.text.length, kind, [outer], actors, events, null);
    }
    this.add(direct ? '." ' : '. ');
    if (random.chance(0.3)) this.add(FILLER);
    if (random.chance(0.05)) this.writeAffiliation(speaker);
  }

  private writeContent(other: Written): { actors: Written[]; events: string[] } {
    const { random } = this;
    const event = random.chance(0.4) ? random.pick(this.events) : null;
    if (!event) {
      this.name(other);
      this.add(` ${random.pick(OPINIONS)}`);
      return { actors: [other], events: [] };
    }
    const noun = DEEDS.find(([verb]) => verb === event.mentions[0]!.text)?.[1] ?? 'act';
    this.add('the ');
    event.mentions.push(this.add(noun));
    this.add(' of ');
    const target = this.actors.find(({ actor }) => actor.id === event.participants[1]!.actor)!;
    this.name(target);
    this.add(` ${random.pick(OPINIONS)}`);
    return { actors: [target], events: [event.id] };
  }

  private writeAffiliation(actor: Written): void {
    const organization = this.actors.find((one) => one !== actor && one.actor.kind !== 'PERSON');
    if (!organization) return;
    const { start } = this.name(actor);
    this.add(' speaks for ');
    const { end } = this.name(organization);
    this.add('. ');
    const title = 'spokesperson';
    this.affiliations.push({ actor: actor.actor.id, organization: organization.actor.id, title, start, end });
  }

  private attribute(speaker: Written, direct: boolean): Attribution {
    const source = this.name(speaker);
    this.add(' ');
    const cue = this.add(this.random.pick(CUES));
    const stance = cue.text === 'denied' ? 'DENIES' : 'ASSERTS';
    return { actor: speaker.actor.id, type: direct ? 'direct' : 'indirect', stance, source, cue };
  }

  private addClaim(
    start: number,
    end: number,
    kind: Claim['kind'],
    attribution: readonly Attribution[],
    actors: readonly Written[],
    events: readonly string[],
    within: string | null,
  ): string {
    const chain = attribution.map(({ actor }) => actor);
    const id = claimId(this.id, start, end, chain);
    const about = { actors: [...new Set(actors.map(({ actor }) => actor.id))], events };
    const text = this.text.slice(start, end);
    this.claims.push({ id, start, end, text, kind, polarity: 'AFFIRMED', within, attribution, about });
    return id;
  }

  private two(): readonly [Written, Written] {
    const { actors } = this.size;
    const one = this.random.below(actors);
    const other = (one + 1 + this.random.below(actors - 1)) % actors;
    return [this.actors[one]!, this.actors[other]!];
  }

  private name(one: Written): TextSpan {
    const span = this.add(one.actor.name);
    one.mentions.push(span);
    return span;
  }

  private add(words: string): TextSpan {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length, text: words };
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
