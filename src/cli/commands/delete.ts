import { removeArticle } from '../../app/remove-article.js';
import type { Command } from '../command.js';
import { tell } from '../output.js';

export const deleteCommand: Command = {
  name: 'delete',
  summary: 'remove an article and exactly what only it supports',
  operands: '<articleId>',
  count: [1, 1],
  options: {},
  async run({ operands }) {
    const id = operands[0] as string;
    await removeArticle(id);
    tell(`${id}: removed.`);
    return 0;
  },
};
