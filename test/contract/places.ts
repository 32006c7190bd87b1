import { describe, expect, it } from 'vitest';
import { meetingsExtraction } from '../api/support/meetings.js';
import { useServer } from '../api/support/test-server.js';
import type { OpenEmpty } from './contract.js';

interface Person {
  readonly id: string;
  readonly events: { readonly edges: readonly object[] };
}

/** All that is selected of a person's events anywhere below, at one place. */
const WHOLE = `{ actors(first: 50) { edges { node {
  id events(first: 3) { edges { role mergedFrom cursor span { start end text article { title } } node { title } } }
} } } }`;

/** Ways in which an operation comes to the same person twice, and selects another thing of the same page of events. */
const OPERATIONS: Readonly<Record<string, string>> = {
  'one below the other': `{ actor(name: "Person 1") { id events(first: 3) { edges { role node {
    participants { edges { node { id events(first: 3) { edges { span { text } } } } } }
  } } } } }`,
  'the upper with more': `{ actor(name: "Person 1") { id events(first: 3) { edges { role span { text article { title } } node {
    participants { edges { node { id events(first: 3) { edges { cursor } } } } }
  } } } } }`,
  'beside each other': `{
    one: actor(name: "Person 1") { id events(first: 3) { edges { role } } }
    other: actor(name: "Person 1") { id events(first: 3) { edges { span { start end } mergedFrom } } }
    all: actors(first: 10) { edges { node { id events(first: 3) { edges { node { title } } } } } }
  }`,
  'by a fragment, with more at one of them': `{ actor(name: "Person 1") { id ...Roles events(first: 3) { edges { node {
      participants { edges { node { id ...Roles events(first: 3) { edges { span { text } } } } } }
    } } } } }
    fragment Roles on Actor { events(first: 3) { edges { role } } }`,
  'by a fragment, with more at the other': `{ actor(name: "Person 1") { id ...Roles events(first: 3) { edges { span { text } node {
      participants { edges { node { id ...Roles } } }
    } } } } }
    fragment Roles on Actor { events(first: 3) { edges { role } } }`,
  'by variables': `query ($no: Boolean = false, $yes: Boolean = true) { actor(name: "Person 1") { id events(first: 3) {
    edges { role span @include(if: $no) { start } node {
      participants { edges { node { id events(first: 3) { edges { role @skip(if: $yes) span @include(if: $yes) { text } } } } } }
    } } } } }`,
};

/** Where an answer has a person, with what is selected there. */
function findPersons(value: unknown): Person[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(findPersons);
  return 'id' in value && 'events' in value ? [value as Person, ...below] : below;
}

function withoutBelow(edges: Person['events']['edges']): object[] {
  const text = JSON.stringify(edges, (key, value: unknown) => (key === 'participants' ? undefined : value));
  return JSON.parse(text) as object[];
}

/** A node found at two places of an operation: each has what is selected there, on every store. */
export function describePlaces(openEmpty: OpenEmpty): void {
  describe('the same node at two places with different selections', () => {
    const server = useServer(() => [meetingsExtraction(30)], openEmpty);

    it.each(Object.keys(OPERATIONS))('%s', async (name) => {
      const { actors } = await server.data<{ actors: { edges: { node: Person }[] } }>(WHOLE);
      const whole = new Map(actors.edges.map(({ node }) => [node.id, node.events.edges]));
      // What comes again is executed by another executor.
      for (let time = 0; time < 3; time++) {
        const persons = findPersons(await server.data(OPERATIONS[name]!));
        const places = persons.filter(({ id }) => id === 'actor:person-1');
        expect(places.length).toBeGreaterThan(1);
        for (const { id, events } of persons) expect(whole.get(id)).toMatchObject(withoutBelow(events.edges));
      }
    });

    it('has what is selected of the edges under several aliases', async () => {
      const { actor } = await server.data<{ actor: object }>(`{
        actor(name: "Person 1") {
          some: events(first: 1) { edges { role } edges { span { text } } }
          others: events(first: 1) { words: edges { span { text } } edges { role } edges { node { title } } }
        }
      }`);
      const [role, node] = [{ role: 'TARGET' }, { node: { title: 'Person 0 meets Person 1' } }];
      const words = { span: { text: 'Person 1' } };
      expect(actor).toEqual({
        some: { edges: [{ ...role, ...words }] },
        others: { words: [words], edges: [{ ...role, ...node }] },
      });
    });
  });
}
