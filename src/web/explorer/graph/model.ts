import type { ActorKind } from '../data/vocabulary.js';
import type { ActorRef, EventRef } from '../queries/claim.js';
import type {
  ActorLinksData,
  ArticleLinksData,
  ClaimLinksData,
  EventLinksData,
  LinkedClaim,
  PathData,
  PathNode,
} from '../queries/graph.js';

export interface GraphNode {
  readonly id: string;
  readonly type: 'actor' | 'claim' | 'event' | 'article' | 'place';
  readonly label: string;
  /** Of actors. */
  readonly kind: ActorKind | null;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

/** What the picture shows. Immutable: each addition gives a new one, in which everything there before keeps its place. */
export interface GraphModel {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export const EMPTY: GraphModel = { nodes: new Map(), edges: new Map() };

/** Gathers nodes and edges on top of `base`. */
class Builder {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;

  constructor(base: GraphModel) {
    this.nodes = new Map(base.nodes);
    this.edges = new Map(base.edges);
  }

  actor({ id, name, kind }: ActorRef): void {
    this.nodes.set(id, { id, type: 'actor', label: name, kind });
  }

  event({ id, title }: EventRef): void {
    this.nodes.set(id, { id, type: 'event', label: title, kind: null });
  }

  edge(source: string, target: string, label: string): void {
    this.edges.set(`${source} ${label} ${target}`, { source, target, label });
  }

  /** Who makes a claim, and whom it is about. The author's own claims are their article's: it asserts them. */
  claim(claim: LinkedClaim): void {
    this.nodes.set(claim.id, { id: claim.id, type: 'claim', label: claim.text, kind: null });
    const source = claim.attribution.at(-1);
    if (source) {
      this.actor(source.actor);
      this.edge(source.actor.id, claim.id, STANCE_LABELS[source.stance]);
    } else {
      const { id, title } = claim.article;
      this.nodes.set(id, { id, type: 'article', label: title, kind: null });
      this.edge(id, claim.id, 'asserts');
    }
    for (const { node } of claim.about.edges) {
      this.actor(node);
      this.edge(claim.id, node.id, 'about');
    }
  }

  get model(): GraphModel {
    return { nodes: this.nodes, edges: this.edges };
  }
}

const STANCE_LABELS = { ASSERTS: 'claims', DENIES: 'denies', QUESTIONS: 'questions' } as const;
const ROLE_LABELS = { AGENT: 'agent in', TARGET: 'target in', PARTICIPANT: 'takes part in' } as const;

export function addClaims(base: GraphModel, claims: readonly LinkedClaim[]): GraphModel {
  const builder = new Builder(base);
  for (const claim of claims) builder.claim(claim);
  return builder.model;
}

export function addActorLinks(base: GraphModel, actor: NonNullable<ActorLinksData['actor']>): GraphModel {
  const builder = new Builder(base);
  builder.actor(actor);
  for (const { node } of [...actor.claimsMade.edges, ...actor.claimsAbout.edges]) builder.claim(node);
  for (const { role, node } of actor.events.edges) {
    builder.event(node);
    builder.edge(actor.id, node.id, ROLE_LABELS[role]);
  }
  for (const { node } of actor.affiliations.edges) {
    builder.actor(node);
    builder.edge(actor.id, node.id, 'affiliated with');
  }
  return builder.model;
}

export function addClaimLinks(base: GraphModel, claim: NonNullable<ClaimLinksData['claim']>): GraphModel {
  const builder = new Builder(base);
  builder.claim(claim);
  if (claim.within) {
    builder.claim(claim.within);
    builder.edge(claim.id, claim.within.id, 'within');
  }
  for (const { node } of claim.cites.edges) {
    builder.event(node);
    builder.edge(claim.id, node.id, 'cites');
  }
  return builder.model;
}

export function addEventLinks(base: GraphModel, event: NonNullable<EventLinksData['event']>): GraphModel {
  const builder = new Builder(base);
  builder.event(event);
  for (const { role, node } of event.participants.edges) {
    builder.actor(node);
    builder.edge(node.id, event.id, ROLE_LABELS[role]);
  }
  for (const { node } of event.claims.edges) {
    builder.claim(node);
    builder.edge(node.id, event.id, 'cites');
  }
  return builder.model;
}

export function addArticleLinks(
  base: GraphModel,
  article: NonNullable<ArticleLinksData['article']>,
): GraphModel {
  return addClaims(
    base,
    article.claims.edges.map(({ node }) => node),
  );
}

const RELATION_LABELS: Readonly<Record<string, string>> = {
  MADE: 'claims',
  ABOUT: 'about',
  CITES: 'cites',
  PARTICIPATED_IN: 'takes part in',
  AFFILIATED_WITH: 'affiliated with',
  LOCATED_IN: 'located in',
  WITHIN: 'within',
};

export function toRelationLabel(relation: string): string {
  return RELATION_LABELS[relation] ?? relation.toLowerCase();
}

export function addPath(base: GraphModel, path: PathData['path'][number]): GraphModel {
  const builder = new Builder(base);
  for (const node of path.nodes) {
    if (!builder.nodes.has(node.id)) builder.nodes.set(node.id, toPathNode(node));
  }
  for (const { from, to, relation, forward } of path.hops) {
    const [source, target] = forward ? [from.id, to.id] : [to.id, from.id];
    const known = [...builder.edges.values()].some(
      (edge) => edge.source === source && edge.target === target,
    );
    if (!known) builder.edge(source, target, toRelationLabel(relation));
  }
  return builder.model;
}

function toPathNode({ __typename, id, name, title, text, actorKind }: PathNode): GraphNode {
  const type = __typename.toLowerCase() as GraphNode['type'];
  return { id, type, label: name ?? title ?? text ?? id, kind: actorKind ?? null };
}
