import { useQuery } from '../data/use-query.js';
import { CLAIM_KINDS, EVENT_TYPES } from '../data/vocabulary.js';
import { Chain } from '../parts/chain.js';
import { ClaimItem } from '../parts/claim-item.js';
import { InContext } from '../parts/in-context.js';
import { ActorLink, toAddress } from '../parts/links.js';
import { Failure, Loading } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import type { Claim } from '../queries/claim.js';
import { CLAIM, type ClaimData } from '../queries/nodes.js';
import { Fact } from './fact.js';
import { Unknown } from './unknown.js';

export function ClaimView({ id }: { id: string }) {
  const { data, error, retry } = useQuery<ClaimData>(CLAIM, { id });
  useTitle(data?.claim ? `“${data.claim.span.text.slice(0, 60)}”` : 'Claim');
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading what="the claim" />;
  if (!data.claim) return <Unknown what="claim" />;
  const { claim } = data;
  return (
    <article class="node">
      <p class="eyebrow">
        claim · {CLAIM_KINDS[claim.kind]}
        {claim.polarity === 'NEGATED' && ' · negated'}
      </p>
      <h1>{describe(claim)}</h1>
      <Chain attribution={claim.attribution} words={claim.span.text} />
      <h2>In its place</h2>
      <InContext article={claim.article.id} span={claim.span} />
      <dl class="facts">
        {claim.about.edges.length > 0 && (
          <Fact name="About">
            <ul class="inline">
              {claim.about.edges.map(({ node }) => (
                <li key={node.id}>
                  <ActorLink actor={node} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {claim.cites.edges.map(({ node }) => (
          <Fact key={node.id} name="Cites">
            <a href={toAddress(node.id)}>{node.title}</a>{' '}
            <small>
              {EVENT_TYPES[node.type]}
              {node.date && `, ${node.date}`}
            </small>
          </Fact>
        ))}
        <Fact name="Article">
          <a href={toAddress(claim.article.id)}>{claim.article.title}</a>
        </Fact>
      </dl>
      {claim.within && <Related title="It stands within" claims={[claim.within]} />}
      {claim.contains.length > 0 && <Related title="Within it stands" claims={claim.contains} />}
    </article>
  );
}

/** Who puts it forward, never what it says as if it were so. */
function describe({ attribution }: Claim): string {
  const names = attribution.map(({ actor }) => actor.name).reverse();
  if (names.length === 0) return 'A claim by the author';
  return `A claim by ${names.join(', according to ')}`;
}

function Related({ title, claims }: { title: string; claims: readonly Claim[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
