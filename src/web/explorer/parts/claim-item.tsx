import { CLAIM_KINDS, STANCES } from '../data/vocabulary.js';
import type { Claim } from '../queries/claim.js';
import { InContext } from './in-context.js';
import { ActorLink, toAddress } from './links.js';

/** A claim in a list: who makes it according to whom, how, and its words; in their context where `inContext`. */
export function ClaimItem({ claim, inContext = false }: { claim: Claim; inContext?: boolean }) {
  return (
    <li class="claim-item">
      <p class="claim-by">
        {claim.attribution.length === 0 && <span>The author</span>}
        {claim.attribution.map(({ actor, stance }, i) => (
          <>
            {i > 0 && <span aria-label="according to whom"> › </span>}
            <ActorLink key={actor.id} actor={actor} />
            {stance !== 'ASSERTS' && <span class="stance"> {STANCES[stance]}</span>}
          </>
        ))}
        <small>
          {CLAIM_KINDS[claim.kind]}
          {claim.polarity === 'NEGATED' && ' · negated'}
        </small>
      </p>
      {inContext ? (
        <InContext article={toArticleId(claim.id)} span={claim.span} />
      ) : (
        <blockquote class={`words words-${claim.kind}`}>{claim.span.text}</blockquote>
      )}
      <p class="claim-open">
        <a href={toAddress(claim.id)} aria-label={`Open the claim “${claim.span.text.slice(0, 80)}”`}>
          Open
        </a>
      </p>
    </li>
  );
}

/** A claim's id names its article's. */
function toArticleId(claimId: string): string {
  return `article:${claimId.split(':')[1]}`;
}
