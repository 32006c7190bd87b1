import type { FieldNode } from 'graphql';

/** What fields of one operation answer, by their place in it and their parent, before graphql asks them. */
export class Answers {
  private readonly byPlace = new Map<FieldNode, Map<unknown, unknown>>();

  /** Undefined where there is none. */
  find(place: FieldNode, parent: unknown): unknown {
    return this.byPlace.get(place)?.get(parent);
  }

  at(place: FieldNode): Map<unknown, unknown> {
    let answers = this.byPlace.get(place);
    if (!answers) this.byPlace.set(place, (answers = new Map()));
    return answers;
  }
}
