import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  ClaimsOfAnActorDocument,
  EventsOfAYearDocument,
  type EventsOfAYearQuery,
} from '../../schema/client/operations.js';
import { seedExtraction } from '../api/support/articles.js';
import { useServer } from '../api/support/test-server.js';

const server = useServer(() => [seedExtraction()]);

function createClient({ persisted = false } = {}): ApolloClient {
  const http = new HttpLink({ uri: `${server.url}/graphql` });
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const client = new ApolloClient({
    link: persisted ? new PersistedQueryLink({ sha256 }).concat(http) : http,
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Article', 'Actor', 'Event', 'Claim', 'Place', 'Year'] },
    }),
  });
  onTestFinished(() => client.stop());
  return client;
}

describe('Apollo Client with the generated operations', () => {
  it('gets what the types say', async () => {
    const { data } = await createClient().query({ query: EventsOfAYearDocument, variables: { year: 1999 } });
    const events: EventsOfAYearQuery['events']['edges'][number]['node'][] =
      data?.events.edges.map(({ node }) => node) ?? [];
    expect(events.map(({ title, date }) => [title, date])).toEqual([['NATO bombs Yugoslavia', '1999']]);
    const roles: ('AGENT' | 'PARTICIPANT' | 'TARGET')[] =
      events[0]?.participants.edges.map(({ role }) => role) ?? [];
    expect(roles).toEqual(['AGENT', 'TARGET']);
    // @ts-expect-error: the year is a number, and the compiler knows.
    const wrong = createClient().query({ query: EventsOfAYearDocument, variables: { year: '1999' } });
    await expect(wrong).rejects.toThrow('1999');
  });

  it('asks by the hash of a persisted query, once the server knows it', async () => {
    const [first, second] = [createClient({ persisted: true }), createClient({ persisted: true })];
    const request = { query: ClaimsOfAnActorDocument, variables: { name: 'Maria Zakharova' } };
    const { data } = await first.query(request);
    expect(data?.actor?.name).toBe('Maria Zakharova');
    expect((await second.query(request)).data).toEqual(data);
  });

  it('is told why, with a code', async () => {
    const variables = { name: 'x'.repeat(300_000) };
    const refused = createClient().query({ query: ClaimsOfAnActorDocument, variables });
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/413|at most/);

    const wrong = { ...EventsOfAYearDocument, definitions: EventsOfAYearDocument.definitions };
    const year = createClient().query({ query: wrong, variables: { year: 1.5 } });
    const reason: unknown = await year.catch((cause: unknown) => cause);
    expect(CombinedGraphQLErrors.is(reason) && reason.errors[0]?.extensions?.code).toBe('BAD_ARGUMENT');
  });
});
