import { type Audit, serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction()]);

/**
 * Options of the specification that the prevention of cross-site requests rules out: a GET that a foreign page can
 * make a browser send is refused, so these need a header such as `apollo-require-preflight`.
 */
const PREVENTED = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

/** The GraphQL over HTTP specification's own suite, against the running server. */
describe('GraphQL over HTTP', () => {
  const audits = (fetchFn?: typeof fetch) => serverAudits({ url: () => `${server.url}/graphql`, fetchFn });
  const reasonOf = async (audit: Audit) => {
    const result = await audit.fn();
    return result.status === 'ok' ? null : result.reason;
  };

  for (const audit of audits()) {
    it(audit.name, async () => {
      const prevented = PREVENTED.includes(audit.name);
      expect(await reasonOf(audit)).toBe(prevented ? 'Response status code is not 200' : null);
    });
  }

  const withHeader: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': '1' } });
  for (const audit of audits(withHeader).filter(({ name }) => PREVENTED.includes(name))) {
    it(`${audit.name}, with a header that a foreign page cannot set`, async () => {
      expect(await reasonOf(audit)).toBeNull();
    });
  }
});
