import { describe, expect, it } from 'vitest';
import { anniversaryExtraction, seedExtraction } from './support/articles.js';
import { useServer } from './support/test-server.js';

const server = useServer(() => [seedExtraction(), anniversaryExtraction()]);

describe('the questions that Annals exists for', () => {
  it('finds the events of a year with participants, and the claim that cites them word for word', async () => {
    const data = await server.data<any>(`{
      events(filter: { year: { eq: 1999 } }) {
        totalCount
        edges { node {
          title type mode date year { value } dateSpan { text }
          participants { edges { role span { text } node { name } } }
          locations { edges { span { text } node { __typename ... on Actor { name } ... on Place { name } } } }
          mentions { text start end article { title text } }
          claims { edges { span { text } node { text kind span { start end text } } } }
        } }
      }
    }`);
    console.log(JSON.stringify(data, null, 1), server.calls);
  });
});
