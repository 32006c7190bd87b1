import { removeArticle } from '../../app/remove-article.js';
import type { Command } from '../command.js';
import { RemoteServer, SERVER_OPTIONS } from '../remote/remote-server.js';
import { tell } from '../output.js';

const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { id } }';

export const deleteCommand: Command = {
  name: 'delete',
  summary: 'remove an article and exactly what only it supports',
  operands: '<articleId>',
  count: [1, 1],
  options: SERVER_OPTIONS,
  async run(args) {
    const id = args.operands[0] as string;
    const server = RemoteServer.find(args);
    if (server) await server.ask(DELETE, { id });
    else await removeArticle(id);
    tell(`${id}: removed.`);
    return 0;
  },
};
