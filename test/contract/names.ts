import { describe, expect, it } from 'vitest';
import { ExtractionBuilder } from '../api/support/extraction-builder.js';
import { useServer } from '../api/support/test-server.js';
import type { OpenEmpty } from './contract.js';

/** An article that speaks of these actors, each with another name that some of them share. */
function toArticle(title: string, actors: Readonly<Record<string, readonly [name: string, alias: string]>>) {
  const names = Object.values(actors).map(([name]) => name);
  const article = new ExtractionBuilder(
    `${title}\n\n${names.join(', ')} met.\n`,
    `https://example.org/${title}`,
  );
  for (const [key, [name, alias]] of Object.entries(actors))
    article.actor(key, name, 'BLOC', [name], [alias]);
  return article.build();
}

/** Whom a name calls, by itself and together with what is selected below: the same on every store. */
export function describeNames(openEmpty: OpenEmpty): void {
  describe('an actor of a name', () => {
    const other = ['Southern Bloc', 'the Bloc'] as const;
    const server = useServer(
      () => [
        toArticle('one', {
          alliance: ['Alliance', 'Pact'],
          north: ['Northern Bloc', 'the Bloc'],
          south: other,
          x: ['First', 'Both'],
          y: ['Second', 'Both'],
        }),
        toArticle('two', { pact: ['Pact', 'Treaty'], south: other }),
      ],
      openEmpty,
    );

    it.each([
      ['is the one that has it as its canonical name', ' pact', 'actor:pact', 1],
      ['else the one that most articles refer to', 'THE BLOC', 'actor:south', 2],
      ['else the first by id', 'Both', 'actor:x', 1],
    ])('%s', async (_, name, id, totalCount) => {
      expect(await server.data(`{ actor(name: "${name}") { id } }`)).toEqual({ actor: { id } });
      expect(await server.data(`{ actor(name: "${name}") { id articles { totalCount } } }`)).toEqual({
        actor: { id, articles: { totalCount } },
      });
      expect(server.calls).toEqual(['named:Actor']);
    });

    it('is null where nobody has it, and refused where it comes with an id', async () => {
      const nobody = '{ actor(name: "Nobody") { id articles { totalCount } } }';
      expect(await server.data(nobody)).toEqual({ actor: null });
      expect(server.calls).toEqual(['named:Actor']);
      const { errors } = await server.answer(
        '{ actor(name: "Pact", id: "actor:x") { articles { totalCount } } }',
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
      expect(server.calls).toEqual([]);
    });
  });
}
