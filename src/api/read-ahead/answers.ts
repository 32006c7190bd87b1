import type { FieldNode, GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];

/** What fields of one operation answer, by their place in it and their parent, before graphql asks them. */
export class Answers {
  private readonly byPlace = new Map<string, Map<unknown, unknown>>();
  /** The same, by the list of nodes that whoever executes has for a place: a path is longer to follow. */
  private readonly byNodes = new Map<readonly FieldNode[], Map<unknown, unknown>>();

  /** Undefined where there is none. */
  find({ fieldNodes, path }: GraphQLResolveInfo, parent: unknown): unknown {
    let answers = this.byNodes.get(fieldNodes);
    if (!answers) this.byNodes.set(fieldNodes, (answers = this.at(path)));
    return answers.get(parent);
  }

  at(path: Path): Map<unknown, unknown> {
    const place = toPlace(path);
    let answers = this.byPlace.get(place);
    if (!answers) this.byPlace.set(place, (answers = new Map()));
    return answers;
  }
}

/**
 * Where in an operation a path of its answer lies: the keys without the positions in lists. The nodes of a field would not tell:
 * a fragment has the same one at two places, where other parts of the field may select more.
 */
function toPlace({ key, prev }: Path): string {
  const before = prev ? toPlace(prev) : '';
  return typeof key === 'number' ? before : `${before}.${key}`;
}
