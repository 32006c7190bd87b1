import type { ArticleInput } from '../domain/article-input.js';
import type { Diagnostic } from '../domain/extraction.js';
import type { Doc, Layer } from './doc.js';

/** What a step may read: the article, the diagnostics, and the layers that it declares. */
type Input<N extends Layer> = Pick<Doc, 'article' | 'diagnostics' | N>;
type Output<A extends Layer> = Pick<Doc, A> & { readonly diagnostics?: readonly Diagnostic[] };

/**
 * One step of extraction: `Doc → Doc`, pure. `needs` and `adds` are both the types that the step is compiled
 * against and what the runner checks. `diagnostics` in its result are added to those of the steps before.
 */
export interface Step<N extends Layer = Layer, A extends Layer = Layer> {
  readonly name: string;
  readonly needs: readonly N[];
  readonly adds: readonly A[];
  run(doc: Input<N>): Output<A> | Promise<Output<A>>;
}

/** Lets TypeScript infer the layers of a step from its `needs` and `adds`. */
export function defineStep<const N extends Layer, const A extends Layer>(step: Step<N, A>): Step<N, A> {
  return step;
}

/** A step whatever its layers, as the pipeline holds it. */
export interface AnyStep {
  readonly name: string;
  readonly needs: readonly Layer[];
  readonly adds: readonly Layer[];
  run(doc: Doc): Partial<Doc> | Promise<Partial<Doc>>;
}

export interface Pipeline {
  /** Runs all steps in order. Resolves to the finished Doc; rejects only where a step does. */
  run(article: ArticleInput): Promise<Doc>;
}

/**
 * Puts steps in a row. Throws where a step needs a layer that none before it adds, or adds one that is there
 * already: a wrong order is a programming error, found at construction.
 */
export function createPipeline(steps: readonly AnyStep[]): Pipeline {
  checkOrder(steps);
  return {
    async run(article) {
      let doc = { article, diagnostics: [] } as unknown as Doc;
      for (const step of steps) {
        const { diagnostics = [], ...layers } = await step.run(doc);
        doc = Object.freeze({ ...doc, ...layers, diagnostics: [...doc.diagnostics, ...diagnostics] });
      }
      return doc;
    },
  };
}

function checkOrder(steps: readonly AnyStep[]): void {
  const present = new Set<Layer>();
  for (const step of steps) {
    for (const layer of step.needs) {
      if (!present.has(layer))
        throw new Error(`Step "${step.name}" needs "${layer}", which no step before it adds.`);
    }
    for (const layer of step.adds) {
      if (present.has(layer)) throw new Error(`Step "${step.name}" adds "${layer}", which is there already.`);
      present.add(layer);
    }
  }
}
