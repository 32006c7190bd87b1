import { articleIdOf } from '../../domain/ids.js';
import type {
  ActorEndProperties,
  ActorSpanProperties,
  AffiliationProperties,
  EdgePage,
  MadeProperties,
  MentionProperties,
  ParticipantProperties,
  ReferenceProperties,
  SpanProperties,
  YearProperties,
} from '../../graph/edges.js';
import type { Label } from '../../graph/read/nodes.js';
import type { Context } from '../context.js';
import { PagedEdge } from '../pagination/edge.js';
import type { Cursors } from '../pagination/request.js';
import { toTypeName } from '../types/node.type.js';
import type { Mention, TextSpan } from '../types/span.type.js';
import { toMention, toSpan } from './edge-fields.js';

/** The edges of the schema that are relationships, with the fields that their types have. */

type Row<P> = EdgePage<P>['edges'][number];

/** The class of an edge; `parent`: the id of the node whose field lists it. */
export type EdgeClass<P> = new (cursors: Cursors, row: Row<P>, context: Context, parent: string) => object;

/** Its node is read, together with those of all other edges, only where it is selected. */
export class NodeEdge<P> extends PagedEdge<Row<P>> {
  constructor(
    cursors: Cursors,
    row: Row<P>,
    private readonly context: Context,
    protected readonly parent: string,
  ) {
    super(cursors, row);
  }

  node() {
    const { node } = this.row;
    return this.context.loaders.nodes[toTypeName({ id: node }) as Label].load(node);
  }
}

/** Of what the words of an event or a claim say: one of its two nodes is that. */
export class EvidencedEdge<P extends SpanProperties> extends NodeEdge<P> {
  span(): TextSpan | null {
    const within = isOfArticle(this.parent) ? this.parent : this.row.node;
    return toSpan(articleIdOf(within), this.row.properties);
  }
}

export class ActorEvidencedEdge<P extends ActorSpanProperties> extends EvidencedEdge<P> {
  get mergedFrom() {
    return this.row.properties.mergedFrom;
  }
}

export class ParticipantEdge extends ActorEvidencedEdge<ParticipantProperties> {
  get role() {
    return this.row.properties.role;
  }
}

export class DatedEdge extends EvidencedEdge<YearProperties> {
  get basis() {
    return this.row.properties.basis;
  }
}

/** From an actor to a claim that it makes. */
export class MadeEdge extends NodeEdge<MadeProperties> {
  get type() {
    return this.row.properties.type;
  }

  get stance() {
    return this.row.properties.stance;
  }

  get mergedFrom() {
    return this.row.properties.mergedFrom;
  }

  cue(): TextSpan | null {
    const { cue, cueStart, cueEnd } = this.row.properties;
    return toSpan(articleIdOf(this.row.node), { start: cueStart, end: cueEnd }, cue);
  }

  source(): TextSpan | null {
    const { source, sourceStart, sourceEnd } = this.row.properties;
    return toSpan(articleIdOf(this.row.node), { start: sourceStart, end: sourceEnd }, source);
  }
}

export class AffiliationEdge extends NodeEdge<AffiliationProperties> {
  get title() {
    return this.row.properties.title;
  }

  get mergedFrom() {
    return this.row.properties.mergedFrom;
  }

  get organizationMergedFrom() {
    return this.row.properties.organizationMergedFrom;
  }

  span(): TextSpan | null {
    return toSpan(this.row.properties.articleId, this.row.properties);
  }
}

/** Between an article and what it refers to. */
export class ReferenceEdge<P extends ReferenceProperties> extends NodeEdge<P> {
  get name() {
    return this.row.properties.name;
  }

  get mergedFrom() {
    return (this.row.properties as ActorEndProperties).mergedFrom;
  }
}

/** From an article to what it mentions, its parent: it is the mention. */
export class MentionEdge extends PagedEdge<Row<MentionProperties>> {
  constructor(
    cursors: Cursors,
    row: Row<MentionProperties>,
    _context: Context,
    private readonly parent: string,
  ) {
    super(cursors, row);
  }

  node(): Mention {
    return toMention(this.row.node, this.parent, this.row.properties);
  }
}

/** Whether a node's id begins with that of the only article that it is in. */
function isOfArticle(id: string): boolean {
  return id.startsWith('claim:') || id.startsWith('event:');
}
