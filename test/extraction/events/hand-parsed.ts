import type { DateMention, Entity, Mention, Token, TokenSyntax } from '../../../src/extraction/doc.js';
import type { EventLayers } from '../../../src/extraction/events/event-context.js';

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', NNPS: 'PROPN', JJ: 'ADJ', IN: 'ADP', DT: 'DET', RB: 'ADV', TO: 'PART',
  CD: 'NUM', MD: 'AUX', PRP: 'PRON', PRP$: 'PRON', WP: 'PRON', WDT: 'PRON', CC: 'CCONJ', POS: 'PART', RP: 'ADP',
  '.': 'PUNCT', ',': 'PUNCT', ':': 'PUNCT', HYPH: 'PUNCT',
}; // prettier-ignore

/**
 * One sentence with a tree written by hand: a line a token, "form lemma XPOS head relation", heads counted from 1 and
 * 0 for the root. `*` before a form makes it a named actor, `@` a place, `#` a date (its lemma is the TIMEX3 value).
 */
export function handParsed(lines: string): EventLayers {
  let text = '';
  const tokens: Token[] = [];
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  const dates: DateMention[] = [];
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string, string, string]);
  rows.forEach(([marked, lemma], index) => {
    const mark = /^[*@#]/.exec(marked)?.[0];
    const form = mark ? marked.slice(1) : marked;
    if (index > 0 && !/^[.,;]$/.test(form)) text += ' ';
    const span = { start: text.length, end: text.length + form.length, text: form };
    text += form;
    tokens.push({ index, sentence: 0, ...span });
    const range = { from: index, to: index + 1 };
    if (mark === '#') {
      const precision = lemma.length === 4 ? 'YEAR' : 'DAY';
      dates.push({
        index: dates.length,
        ...span,
        ...range,
        value: lemma,
        timex: 'DATE',
        precision,
        basis: 'EXPLICIT',
      });
    } else if (mark) {
      let entity = entities.findIndex(({ name }) => name === lemma);
      if (entity < 0) {
        entity = entities.length;
        const category = mark === '*' ? 'ACTOR' : 'PLACE';
        const kind = mark === '*' ? 'ORGANIZATION' : null;
        entities.push({
          index: entity, category, name: lemma, kind, aliases: [], wikidata: null, iso3: null, knowledge: null, unnamed: false,
        }); // prettier-ignore
      }
      mentions.push({
        index: mentions.length,
        ...span,
        ...range,
        form: 'NAME',
        head: index,
        entity,
        linkScore: 1,
      });
    }
  });
  const heads = rows.map((row) => Number(row[3]) - 1);
  const syntax: TokenSyntax[] = rows.map(([, lemma, xpos, , deprel], index) => ({
    upos: /^aux|^cop/.test(deprel) ? 'AUX' : (UPOS[xpos] ?? 'VERB'),
    xpos,
    lemma,
    head: heads[index] as number,
    deprel,
    children: heads.flatMap((head, child) => (head === index ? [child] : [])),
  }));
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, from: 0, to: tokens.length };
  return {
    article: { text } as EventLayers['article'],
    tokens,
    sentences: [{ ...sentence, kind: 'BODY', dateline: null }],
    syntax,
    mentions,
    entities,
    dates,
  };
}
