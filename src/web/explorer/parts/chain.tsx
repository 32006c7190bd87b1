import { STANCES } from '../data/vocabulary.js';
import type { ActorRef, Attribution } from '../queries/claim.js';
import { ActorLink } from './links.js';

interface Props {
  readonly attribution: readonly Attribution[];
  /** The claim's content. */
  readonly words: string;
  /** The colour of a speaker, where the view gives them colours. */
  readonly toHue?: (actor: ActorRef) => number;
}

/** A claim's chain as boxes within boxes: the outermost source outside, the content innermost. */
export function Chain({ attribution, words, toHue }: Props) {
  const [outer, ...inner] = attribution;
  if (!outer) return <blockquote class="words">{words}</blockquote>;
  return (
    <div class={`chain ${toHue ? `hue-${toHue(outer.actor)}` : ''}`}>
      <p class="chain-source">
        <ActorLink actor={outer.actor} /> <span class="stance">{STANCES[outer.stance]}</span>
        <small>
          {outer.type === 'DIRECT' ? 'quoted' : 'reported'}
          {outer.cue && /\p{L}/u.test(outer.cue.text) && <> · “{outer.cue.text}”</>}
        </small>
      </p>
      <Chain attribution={inner} words={words} {...(toHue && { toHue })} />
    </div>
  );
}
