import { NODE_LABELS } from '../../graph/model.js';
import type { GraphSource, OwnedNode } from '../graph-source.js';
import { CodePoints } from './code-points.js';
import { Iris } from './iris.js';
import { JSON_LD_END, JSON_LD_START, toJsonLd } from './json-ld.js';
import { toResources } from './resources.js';
import { findArticleOf } from './statements.js';
import type { Resource } from './terms.js';
import { toTurtle, TURTLE_START } from './turtle.js';

/** `base`: what the IRIs of nodes begin with. */
export async function* writeTurtle(source: GraphSource, base: string): AsyncGenerator<string> {
  yield TURTLE_START;
  for await (const resources of readResources(source, base)) yield resources.map(toTurtle).join('');
}

/** The same RDF graph. */
export async function* writeJsonLd(source: GraphSource, base: string): AsyncGenerator<string> {
  yield JSON_LD_START;
  let separator = '';
  for await (const resources of readResources(source, base)) {
    yield separator + resources.map(toJsonLd).join(',\n');
    separator = ',\n';
  }
  yield JSON_LD_END;
}

async function* readResources(source: GraphSource, base: string): AsyncGenerator<readonly Resource[]> {
  const iris = new Iris(base);
  const codePoints = new CodePoints(source.store);
  for (const label of NODE_LABELS) {
    for await (const page of source.nodesWithRelationships(label)) {
      await codePoints.load(toArticles(page));
      for (const owned of page) yield [...toResources(owned, iris, codePoints)];
    }
  }
}

function toArticles(page: readonly OwnedNode[]): Set<string> {
  const ids = page.flatMap(({ node, relationships }) => [
    node.properties['articleId'],
    ...relationships.map(findArticleOf),
  ]);
  return new Set(ids.filter((id) => typeof id === 'string'));
}
