import { readConfig } from '../../app/config.js';
import { openExtractor } from '../../app/open-extractor.js';
import { readArticleFile } from '../../app/readers/read-articles.js';
import { ARTICLE_OPTIONS, toArticleMetadata, toFitting } from '../article-options.js';
import type { Command } from '../command.js';
import { write } from '../output.js';
import { toReading } from '../reading.js';

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print what an article says, without a store',
  operands: '<file|->',
  count: [1, 1],
  options: {
    ...ARTICLE_OPTIONS,
    json: { type: 'boolean', help: 'as JSON, an object for each article and line; else to be read' },
  },
  async run(args) {
    const metadata = toArticleMetadata(args);
    const { engine } = readConfig();
    const readings = toFitting(readArticleFile(args.operands[0] as string, { metadata }), metadata);
    // The first article is read before the encoder is loaded: what cannot be read is told at once.
    let next = await readings.next();
    if (!next.done && 'error' in next.value) throw next.value.error;
    const extractor = await openExtractor(engine);
    try {
      for (; !next.done; next = await readings.next()) {
        if ('error' in next.value) throw next.value.error;
        const extraction = await extractor.extract(next.value.article);
        await write(args.options.json ? `${JSON.stringify(extraction)}\n` : toReading(extraction));
      }
      return 0;
    } finally {
      await extractor.close();
    }
  },
};
