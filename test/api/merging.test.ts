import { describe, expect, it } from 'vitest';
import {
  HARBOUR,
  LADA,
  MINISTER,
  NOVAK,
  toBothArticle,
  toLadaArticle,
  toNovakArticle,
} from '../support/graph/novak-articles.js';
import { askWithKey, KEY, useWritingServer } from './support/writing-server.js';

const MERGE = `mutation ($input: MergeActorsInput!) {
  mergeActors(input: $input) {
    actor { id name aliases merges { id by note } }
    merge { id keptId keptName kept { id } mergedId mergedName by at note inForce undoneBy undoneAt }
  }
}`;
const UNDO = `mutation ($input: UndoMergeActorsInput!) {
  undoMergeActors(input: $input) { actorId actor { id name } merge { inForce undoneBy undoneAt by } }
}`;

interface Merged {
  mergeActors: { actor: { id: string }; merge: { id: string; at: string } };
}

describe('merging actors over HTTP', { timeout: 60_000 }, () => {
  const server = useWritingServer({}, () => [toBothArticle(), toNovakArticle(), toLadaArticle()]);

  const ask = <T>(query: string, variables: object = {}, key: string | null = KEY, url = server.url) =>
    askWithKey<T>(url, query, variables, key);
  const merge = async (keep: string, gone: string) => {
    const input = { keep, merge: gone, by: ' Eva Reader ', note: 'Same person, see the ministry’s list.' };
    return (await ask<Merged>(MERGE, { input })).data.mergeActors;
  };
  const undo = (id: string) => ask(UNDO, { input: { id, by: 'Jan Editor' } });

  it('needs a key', async () => {
    const input = { keep: LADA, merge: NOVAK, by: 'x' };
    for (const key of [null, 'a-key-of-the-tests-2']) {
      expect((await ask(MERGE, { input }, key)).code).toBe('UNAUTHORIZED');
      expect((await ask(UNDO, { input: { id: 'merge:x', by: 'x' } }, key)).code).toBe('UNAUTHORIZED');
    }
    const off = await server.start({ writing: { ingester: server.ingester, keys: [] } });
    expect((await ask(MERGE, { input }, KEY, off.url)).code).toBe('WRITING_OFF');
    await off.close();
    expect((await ask('{ actorMerges { totalCount } }')).data).toEqual({ actorMerges: { totalCount: 0 } });
  });

  it('says who said what and when, and undoing says it too', async () => {
    const before = new Date().toISOString();
    const made = await merge(LADA, NOVAK);
    expect(made).toEqual({
      actor: {
        id: LADA,
        name: 'Lada Novak',
        aliases: ['L. Novak', 'Mrs. Novak'],
        merges: [{ id: made.merge.id, by: 'Eva Reader', note: 'Same person, see the ministry’s list.' }],
      },
      merge: {
        id: made.merge.id,
        keptId: LADA,
        keptName: 'Lada Novak',
        kept: { id: LADA },
        mergedId: NOVAK,
        mergedName: 'L. Novak',
        by: 'Eva Reader',
        at: made.merge.at,
        note: 'Same person, see the ministry’s list.',
        inForce: true,
        undoneBy: null,
        undoneAt: null,
      },
    });
    expect(made.merge.at >= before && made.merge.at <= new Date().toISOString()).toBe(true);
    expect((await ask(`{ node(id: "${made.merge.id}") { __typename id } }`)).data).toEqual({
      node: { __typename: 'ActorMerge', id: made.merge.id },
    });
    expect((await undo(made.merge.id)).data).toEqual({
      undoMergeActors: {
        actorId: NOVAK,
        actor: { id: NOVAK, name: 'L. Novak' },
        merge: {
          inForce: false,
          by: 'Eva Reader',
          undoneBy: 'Jan Editor',
          undoneAt: expect.stringMatching(/Z$/) as string,
        },
      },
    });
    const merges = (filter: string) => `actorMerges(filter: ${filter}) { totalCount }`;
    const { data } = await ask(`{
      all: ${merges(`{ merged: { eq: "${NOVAK}" }, by: { startsWith: "eva" } }`)}
      inForce: ${merges('{ undoneAt: { exists: false } }')}
      actor(id: "${LADA}") { merges { id } }
    }`);
    expect(data).toEqual({
      all: { totalCount: 1 },
      inForce: { totalCount: 0 },
      actor: { merges: [{ id: made.merge.id }] },
    });
  });

  it('every question about the merged actor is answered by the one that stands for it', async () => {
    const questions = (id: string, other: string) => `{
      node(id: "${id}") { id }
      actor(id: "${id}") { id }
      made: claims(filter: { speaker: { id: { eq: "${id}" } } }) { totalCount edges { node { id attribution { actor { id } } } } }
      others: claims(filter: { NOT: { speaker: { id: { in: ["${id}", "${MINISTER}"] } } } }) { totalCount }
      nobody: events(filter: { participants: { none: { actor: { id: { eq: "${id}" } } } } }) { totalCount }
      about: actor(id: "${HARBOUR}") { affiliates(filter: { id: { eq: "${id}" } }) { totalCount edges { node { id } } } }
      neighbors(actor: "${id}") { total actor { id } }
      disputes(actor: "${id}") { count }
      timeline(actor: "${id}", from: 2000, to: 2002) { year events claims }
      path(from: "${other}", to: "${id}") { nodes { ... on Node { id } } }
      search(query: "L. Novak", types: [ACTOR]) { node { ... on Node { id } } }
    }`;
    const made = await merge(LADA, NOVAK);
    const old = await ask<{ made: { totalCount: number }; search: unknown }>(questions(NOVAK, MINISTER));
    const now = await ask(questions(LADA, MINISTER));
    expect(old.code).toBeUndefined();
    expect(old.data).toEqual(now.data);
    expect(old.data).toMatchObject({
      node: { id: LADA },
      actor: { id: LADA },
      made: {
        totalCount: 3,
        edges: [1, 2, 3].map(() => ({ node: { attribution: [{ actor: { id: LADA } }] } })),
      },
      others: { totalCount: 1 },
      about: { affiliates: { totalCount: 2, edges: [{ node: { id: LADA } }, { node: { id: LADA } }] } },
      timeline: [{ events: 0 }, { year: 2001, events: 1 }, { events: 0 }],
      search: [{ node: { id: LADA } }],
    });
    expect(await ask(questions(LADA, NOVAK)).then(({ data }) => data)).toMatchObject({ path: [] });
    await undo(made.merge.id);
  });

  it('refuses what cannot be, in a sentence', async () => {
    const code = async (input: object) =>
      (await ask(MERGE, { input: { keep: LADA, merge: NOVAK, by: 'x', ...input } })).code;
    expect(await code({ by: ' ' })).toBe('BAD_ARGUMENT');
    expect(await code({ by: 'x'.repeat(201) })).toBe('BAD_ARGUMENT');
    expect(await code({ by: 'a\nb' })).toBe('BAD_ARGUMENT');
    expect(await code({ note: 'x'.repeat(2_001) })).toBe('BAD_ARGUMENT');
    expect(await code({ merge: LADA })).toBe('BAD_ARGUMENT');
    expect(await code({ merge: 'actor:nobody' })).toBe('ACTOR_NOT_FOUND');
    expect(await code({ keep: toBothArticle().article.id })).toBe('ACTOR_NOT_FOUND');
    const made = await merge(LADA, NOVAK);
    expect(await code({})).toBe('ACTOR_ALREADY_MERGED');
    expect((await undo('merge:none')).code).toBe('MERGE_NOT_FOUND');
    await undo(made.merge.id);
    expect((await undo(made.merge.id)).code).toBe('MERGE_ALREADY_UNDONE');
  });
});
