import { overlaps, type Span } from '../../domain/span.js';
import { type Figure, Tally, toShare } from '../figure.js';
import type { GoldEvent, GoldParticipant } from '../gold.js';
import type { PredictedEvent, PredictedParticipant } from '../prediction.js';
import { isSameParticipant } from './match-participant.js';
import { isInScope, type OnMiss, type ScoredDocument } from './task.js';

/** A share that is still being counted. */
class Share {
  private hits = 0;
  n = 0;

  add(hit: boolean): void {
    this.n++;
    this.hits += Number(hit);
  }

  toFigure(name: string): Figure {
    return toShare(name, this.hits, this.n);
  }
}

/** Events: types with their participants for a document, and triggers where the set marks them. */
export function scoreEvents(documents: readonly ScoredDocument[], onMiss: OnMiss): Figure[] {
  const types = new TypeScores();
  const triggers = new TriggerScores();
  for (const { gold, prediction } of documents) {
    const predicted = prediction.events.filter(
      ({ triggers: spans }) => !spans.length || spans.some(({ start }) => isInScope(gold, start)),
    );
    const events = gold.events ?? [];
    types.addDocument(events, predicted);
    triggers.addDocument(
      events,
      predicted.flatMap((event) => event.triggers.filter(({ start }) => isInScope(gold, start))),
    );
    for (const event of events) {
      types.addEvent(gold.text, event, predicted);
      triggers.addEvent(gold.text, event, predicted);
      const wrong = event.code && findWrong(gold.text, event, predicted);
      if (wrong)
        onMiss({ document: gold.id, what: `${event.code}: ${wrong}`, words: toWords(gold.text, event) });
    }
  }
  return [...types.toFigures(), ...triggers.toFigures()];
}

/** Which types a document has, and whether an event of the type has the right participants. */
class TypeScores {
  private readonly distinct = new Tally();
  private readonly type = new Share();
  private readonly whole = new Share();
  private readonly agent = new Share();
  private readonly target = new Share();
  private readonly mode = new Share();
  private readonly byType = new Map<string, Share>();

  addDocument(events: readonly GoldEvent[], predicted: readonly PredictedEvent[]): void {
    const golds = new Set(events.flatMap(({ code }) => code ?? []));
    const given = new Set(predicted.map(({ type }) => type).filter((type) => type !== 'OTHER'));
    const hits = [...golds].filter((type) => given.has(type));
    if (golds.size || given.size) {
      this.distinct.add('distinct types of a document', hits.length, given.size, golds.size);
    }
  }

  addEvent(text: string, event: GoldEvent, predicted: readonly PredictedEvent[]): void {
    if (!event.code) return;
    const ofType = predicted.filter(({ type }) => type === event.code);
    const share = this.byType.get(event.code) ?? new Share();
    this.byType.set(event.code, share);
    for (const each of [this.type, share]) each.add(ofType.length > 0);
    const agentRight = (candidate: PredictedEvent) => hasAgent(text, event, candidate);
    const targetRight = (candidate: PredictedEvent) => hasTarget(text, event, candidate);
    this.whole.add(ofType.some((candidate) => agentRight(candidate) && targetRight(candidate)));
    if (event.agent?.length) this.agent.add(ofType.some(agentRight));
    if (event.target?.length) this.target.add(ofType.some(targetRight));
    if (event.mode) this.mode.add(ofType.some(({ mode }) => mode === event.mode));
  }

  toFigures(): Figure[] {
    if (!this.type.n) return [];
    return [
      this.type.toFigure('type recall'),
      this.whole.toFigure('type + agent + target recall'),
      this.agent.toFigure('  type + agent (gold has an agent)'),
      this.target.toFigure('  type + target (gold has a target)'),
      ...(this.mode.n ? [this.mode.toFigure('  type + mode (gold has a mode)')] : []),
      ...this.distinct.toFigures(),
      ...[...this.byType].sort().map(([type, share]) => share.toFigure(`  ${type} type recall`)),
    ];
  }
}

/** Whether triggers are found, and what is right of the events that they belong to. */
class TriggerScores {
  private readonly found = new Share();
  private readonly typed = new Share();
  private readonly agent = new Share();
  private readonly target = new Share();
  private readonly predicted = new Share();

  addDocument(events: readonly GoldEvent[], triggers: readonly Span[]): void {
    const golds = events.flatMap(toTriggers);
    if (!golds.length) return;
    for (const trigger of triggers) this.predicted.add(golds.some((gold) => overlaps(gold, trigger)));
  }

  addEvent(text: string, event: GoldEvent, predicted: readonly PredictedEvent[]): void {
    const golds = toTriggers(event);
    if (!golds.length) return;
    const here = predicted.filter(({ triggers }) =>
      triggers.some((trigger) => golds.some((gold) => overlaps(gold, trigger))),
    );
    this.found.add(here.length > 0);
    if (event.code) this.typed.add(here.some(({ type }) => type === event.code));
    if (!here.length) return;
    if (event.agent?.length) this.agent.add(here.some((candidate) => hasAgent(text, event, candidate)));
    if (event.target?.length) this.target.add(here.some((candidate) => hasTarget(text, event, candidate)));
  }

  toFigures(): Figure[] {
    if (!this.found.n) return [];
    return [
      this.found.toFigure('trigger recall (any type)'),
      ...(this.typed.n ? [this.typed.toFigure('trigger + type recall')] : []),
      ...(this.agent.n ? [this.agent.toFigure('agent right among triggers found')] : []),
      ...(this.target.n ? [this.target.toFigure('target right among triggers found')] : []),
      this.predicted.toFigure('predicted triggers that overlap a gold trigger'),
    ];
  }
}

/** What no predicted event has right of a gold one, null where one has all. */
function findWrong(text: string, event: GoldEvent, predicted: readonly PredictedEvent[]): string | null {
  const ofType = predicted.filter(({ type }) => type === event.code);
  if (!ofType.length) return 'no such type';
  const withAgent = ofType.filter((candidate) => hasAgent(text, event, candidate));
  if (!withAgent.length) return 'agent';
  return withAgent.some((candidate) => hasTarget(text, event, candidate)) ? null : 'target';
}

/** The trigger with its participants, for a person to read. */
export function toWords(text: string, { trigger, agent, target }: GoldEvent): string {
  const names = (participants: readonly GoldParticipant[] | null | undefined) =>
    (participants ?? []).map((participant) => participant.text).join(' + ') || '–';
  const [first] = trigger ?? [];
  return `${names(agent)} → ${first ? text.slice(...first) : '–'} → ${names(target)}`;
}

/** One of the gold agents is an agent; of a reciprocal event each takes part in any role. No gold agent asks nothing. */
export function hasAgent(text: string, { agent, reciprocal }: GoldEvent, event: PredictedEvent): boolean {
  if (!agent?.length) return true;
  const isAmong = (gold: GoldParticipant, predicted: readonly PredictedParticipant[]) =>
    predicted.some((participant) => isSameParticipant(text, gold, participant));
  const anyRole = [...event.agents, ...event.targets, ...event.participants];
  return reciprocal
    ? agent.every((gold) => isAmong(gold, anyRole))
    : agent.some((gold) => isAmong(gold, event.agents));
}

export function hasTarget(text: string, { target }: GoldEvent, { targets }: PredictedEvent): boolean {
  if (!target?.length) return true;
  return target.some((gold) => targets.some((predicted) => isSameParticipant(text, gold, predicted)));
}

export function toTriggers({ trigger }: GoldEvent): Span[] {
  return (trigger ?? []).map(([start, end]) => ({ start, end }));
}
