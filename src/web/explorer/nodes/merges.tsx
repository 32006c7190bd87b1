import type { ActorMerge } from '../queries/nodes.js';

/** Who says that others are this actor: what a person says, and no article. */
export function Merges({ merges }: { merges: readonly ActorMerge[] }) {
  return merges.map(({ id, keptName, mergedName, by, at, note }) => (
    <p key={id} class="ties">
      <span class="label">Said by a person</span>{' '}
      <span>
        {by}, {at.slice(0, 10)}: {mergedName} is {keptName}.{note && <small> “{note}”</small>}
      </span>
    </p>
  ));
}
