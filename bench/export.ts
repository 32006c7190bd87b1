/**
 * How long an export takes and how much memory it needs, for each format, as the graph grows.
 *
 *     npx tsx --expose-gc bench/export.ts [articles, 10000 where not given]
 *
 * Fills embedded stores with a tenth of the articles and with all of them: articles of eight claims and eight events by
 * actors that all articles share, in heavy-tailed shares as news has them. Each export runs in a process of its own and
 * is thrown away as it comes. The heap is what a collection leaves of it, at its highest, looked at every two million
 * characters.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXPORT_FORMATS, type ExportFormat, openExport } from '../src/export/write-export.js';
import { openGrafeoStore } from '../src/graph/drivers/grafeo.js';
import { writeArticle } from '../src/graph/write-article.js';
import { ExtractionBuilder } from '../test/api/support/extraction-builder.js';

const CLAIMS = 8;
const ACTORS = 500;
const LOOK_AFTER_CHARACTERS = 2_000_000;

interface Figures {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly heap: number;
  readonly rss: number;
}

async function fill(directory: string, articles: number): Promise<void> {
  const store = await openGrafeoStore({ directory });
  for (let i = 0; i < articles; i++) await writeArticle(store, toArticle(i), '2026-01-01T00:00:00Z');
  await store.close();
}

function toArticle(number: number) {
  const actor = (i: number) => Math.floor(ACTORS * ((((number * CLAIMS + i) * 7919) % 1_000) / 1_000) ** 2);
  const sentences = Array.from({ length: CLAIMS }, (_, i) => {
    const year = 1950 + ((number + i) % 75);
    return `Minister${actor(2 * i)}x said that Minister${actor(2 * i + 1)}x signed paper ${i} in ${year}.`;
  });
  const a = new ExtractionBuilder(
    `Article ${number}\n\n${sentences.join('\n')}\n`,
    `https://example.org/${number}`,
    '2025-01-01',
  );
  const named = new Set(sentences.flatMap((sentence) => sentence.match(/Minister\d+x/g) ?? []));
  for (const name of named) a.actor(name, name, 'PERSON', [name]);
  for (const [i, sentence] of sentences.entries()) {
    const [speaker, about] = sentence.match(/Minister\d+x/g)!;
    const year = sentence.slice(-5, -1);
    const event = a.event(
      a.span(sentence, 0, 'signed'),
      {
        title: `${about} signs paper ${i}`,
        type: 'AGREE',
        year: Number(year),
        when: a.span(sentence, 0, year),
      },
      [[about!, 'AGENT', a.span(sentence, 0, `that ${about}`)]],
    );
    a.claim(
      a.span(sentence, 0, sentence.slice(sentence.indexOf(`${about} signed`), -1)),
      'INDIRECT',
      [{ actor: speaker, cue: a.span(sentence, 0, 'said'), source: a.span(sentence, 0, speaker) }],
      { actors: [about!], events: [event] },
    );
  }
  return a.build();
}

async function exportOnce(directory: string, format: ExportFormat): Promise<Figures> {
  const store = await openGrafeoStore({ directory });
  const began = performance.now();
  const processor = process.cpuUsage();
  let [characters, looked, heap] = [0, 0, 0];
  const made = await openExport(store, { format, articleId: null, actor: null, base: null });
  const chunks = 'text' in made ? [made.text] : made.files.map((file) => file.chunks);
  for (const each of chunks) {
    for await (const chunk of each) {
      characters += chunk.length;
      if (characters - looked < LOOK_AFTER_CHARACTERS) continue;
      looked = characters;
      globalThis.gc?.();
      heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
  }
  const { user, system } = process.cpuUsage(processor);
  const figures = {
    seconds: (performance.now() - began) / 1_000,
    processorSeconds: (user + system) / 1_000_000,
    megabytes: characters / 1_000_000,
    heap: heap / 1_048_576,
    rss: process.resourceUsage().maxRSS / 1_024,
  };
  await store.close();
  return figures;
}

async function measure(articles: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'annals-bench-'));
  const directory = join(folder, 'graph');
  await fill(directory, articles);
  for (const format of EXPORT_FORMATS) {
    const child = fork(fileURLToPath(import.meta.url), ['export', directory, format], {
      execArgv: process.execArgv,
    });
    const [{ seconds, processorSeconds, megabytes, heap, rss }] = (await once(child, 'message')) as [Figures];
    await once(child, 'exit');
    console.log(
      [
        articles,
        format,
        seconds.toFixed(1),
        processorSeconds.toFixed(1),
        megabytes.toFixed(0),
        heap.toFixed(0),
        rss.toFixed(0),
      ].join('\t'),
    );
  }
  await rm(folder, { recursive: true });
}

const [mode, directory, format] = process.argv.slice(2);
if (mode === 'export') {
  process.send!(await exportOnce(directory!, format as ExportFormat));
} else {
  const all = Number(mode ?? 10_000);
  console.log('articles\tformat\ts\tprocessor s\tMB\theap MiB\tpeak RSS MiB');
  for (const articles of [all / 10, all]) await measure(articles);
}
