import type { Claim } from '../queries/claim.js';
import { ClaimItem } from './claim-item.js';
import { Listed, type ListedProps } from './listed.js';

interface Props extends ListedProps<Claim> {
  readonly inContext?: boolean;
}

export function ClaimList({ inContext = false, ...listed }: Props) {
  const toItem = (claim: Claim) => <ClaimItem key={claim.id} claim={claim} inContext={inContext} />;
  return <Listed {...listed} what="claims" look="claims" toItem={toItem} />;
}
