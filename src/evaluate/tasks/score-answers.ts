import { overlaps } from '../../domain/span.js';
import { type Figure, Tally, toF1, toShare } from '../figure.js';
import type { GoldDocument, GoldEntity, GoldEvent, GoldParticipant } from '../gold.js';
import { matchGreedily } from '../matching.js';
import type { PredictedEntity, PredictedEvent } from '../prediction.js';
import { toPlain } from './country-index.js';
import { type ClaimHit, matchClaims, quoteClaim } from './claim-hits.js';
import { hasAgent, hasTarget, toTriggers, toWords } from './score-events.js';
import type { OnMiss, ScoredDocument } from './task.js';

/**
 * What a reader asks the graph: which actors and years an article has, who did what in which year, who claims what
 * about whom, and who denies or doubts what. Actors are compared by their names, each once an article.
 */
export function scoreAnswers(documents: readonly ScoredDocument[], onMiss: OnMiss): Figure[] {
  const tally = new Tally();
  const sums = { events: 0, datedEvents: 0, claims: 0, allClaims: 0, stances: 0, given: 0, allStances: 0 };
  for (const document of documents) {
    const { gold, prediction } = document;
    const tell = (what: string, words: string) => onMiss({ document: gold.id, what, words });
    tallyEntities(tally, gold, prediction.entities, tell);
    tallyYears(tally, gold.years ?? [], prediction.years, tell);
    for (const event of gold.events ?? []) {
      if (!event.year) continue;
      sums.datedEvents++;
      const wrong = findWrong(gold.text, event, prediction.events);
      if (wrong) tell(`event of ${event.year}: ${wrong}`, toWords(gold.text, event));
      else sums.events++;
    }
    const claims = matchClaims(document);
    for (const claim of claims) {
      sums.allClaims++;
      const wrong = findWrongOfClaim(claim, gold);
      if (wrong) tell(`claim: ${wrong}`, quoteClaim(gold.text, claim.gold));
      else sums.claims++;
      if (!isDenial(claim.gold.stance)) continue;
      sums.allStances++;
      const { hit } = claim;
      if (hit && hasSource(claim, gold) && hit.stance === claim.gold.stance) sums.stances++;
      else
        tell(
          `${claim.gold.stance}: ${hit ? hit.stance : 'no such claim'}`,
          quoteClaim(gold.text, claim.gold),
        );
    }
    sums.given += prediction.claims.filter(({ stance }) => isDenial(stance)).length;
  }
  return [
    ...tally.toFigures(),
    toShare('event with year and participants', sums.events, sums.datedEvents),
    toShare('claim with source and aboutness', sums.claims, sums.allClaims),
    toF1('who denies or doubts what', sums.stances, sums.given, sums.allStances),
  ];
}

type Tell = (what: string, words: string) => void;

/** An actor is right if one of its names is one of the gold actor's; a name that is
 * no actor in the gold is left out, and so is a body without a name. */
function tallyEntities(
  tally: Tally,
  gold: GoldDocument,
  predicted: readonly PredictedEntity[],
  tell: Tell,
): void {
  const entities = gold.entities ?? [];
  const all = matchGreedily(entities, predicted, toLikeness);
  const pairs = all.filter((pair) => !entities[pair.gold]!.unnamed);
  const zones = (gold.actors ?? []).filter(({ type }) => type === 'OTHER');
  const counted = predicted.filter((entity, index) => {
    if (all.some(({ prediction }) => prediction === index)) {
      return pairs.some(({ prediction }) => prediction === index);
    }
    return !entity.names.every((name) => zones.some((zone) => overlaps(zone, name)));
  });
  const asked = entities.filter(({ unnamed }) => !unnamed);
  tally.add('actors, unique and canonical', pairs.length, counted.length, asked.length);
  entities.forEach(({ name, unnamed }, index) => {
    if (!unnamed && !pairs.some((pair) => pair.gold === index)) tell('no such actor', name);
  });
  predicted.forEach((entity, index) => {
    const isPaired = pairs.some(({ prediction }) => prediction === index);
    if (!isPaired && counted.includes(entity)) tell('no actor of the article', entity.name);
  });
}

function tallyYears(tally: Tally, golds: readonly number[], predicted: readonly number[], tell: Tell): void {
  const right = golds.filter((year) => predicted.includes(year));
  tally.add('years', right.length, predicted.length, golds.length);
  for (const year of golds) if (!right.includes(year)) tell('year not found', String(year));
  for (const year of predicted) if (!golds.includes(year)) tell('no year of the article', String(year));
}

/** What no predicted event of the type or the trigger has right, null where one has all. Actors alone are asked for. */
function findWrong(text: string, gold: GoldEvent, predicted: readonly PredictedEvent[]): string | null {
  const toActors = (participants: readonly GoldParticipant[] | null | undefined) =>
    (participants ?? []).filter(({ entity }) => entity !== undefined);
  const event = { ...gold, agent: toActors(gold.agent), target: toActors(gold.target) };
  const triggers = toTriggers(event);
  const same = predicted.filter(
    ({ type, triggers: given }) =>
      type === event.code || given.some((span) => triggers.some((trigger) => overlaps(span, trigger))),
  );
  if (!same.length) return 'no such event';
  const ofYear = same.filter(({ year }) => year === event.year);
  if (!ofYear.length) return 'year';
  const withAgent = ofYear.filter((candidate) => hasAgent(text, event, candidate));
  if (!withAgent.length) return 'agent';
  return withAgent.some((candidate) => hasTarget(text, event, candidate)) ? null : 'target';
}

function findWrongOfClaim(claim: ClaimHit, gold: GoldDocument): string | null {
  if (!claim.hit) return 'no such claim';
  if (!hasSource(claim, gold)) return 'source';
  const { about } = claim.hit;
  const missing = (claim.gold.about ?? []).find((name) => !about.some((actor) => isNamed(actor, name, gold)));
  return missing ? `not about ${missing}` : null;
}

/** A named source is right if it is that actor; another if its words are. */
function hasSource({ gold: claim, hit, sameSource }: ClaimHit, gold: GoldDocument): boolean {
  const speakers = claim.speakers ?? [];
  if (!speakers.length) return sameSource;
  return !!hit?.speaker && speakers.some((name) => isNamed(hit.speaker!, name, gold));
}

function isNamed(actor: PredictedEntity, name: string, { entities = [] }: GoldDocument): boolean {
  const entity = entities.find((each) => each.name === name);
  return !!entity && toLikeness(entity, actor) > 0;
}

/** 2 for the same canonical name, 1 for another name in common, else 0. */
function toLikeness(gold: GoldEntity, predicted: PredictedEntity): number {
  if (toKey(gold.name) === toKey(predicted.name)) return 2;
  const names = new Set([gold.name, ...gold.aliases].map(toKey));
  return [predicted.name, ...predicted.aliases].some((name) => names.has(toKey(name))) ? 1 : 0;
}

function toKey(name: string): string {
  return toPlain(name).replace(/^the /u, '');
}

function isDenial(stance: string | undefined): boolean {
  return stance === 'DENIES' || stance === 'QUESTIONS';
}
