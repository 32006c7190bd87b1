import type { Extraction } from '../../domain/extraction.js';
import { yearId } from '../../domain/ids.js';
import type { TextSpan } from '../../domain/span.js';
import type { MentionForm } from '../../domain/vocabulary.js';
import { findDateAt } from './evidence.js';
import { between, toSpanKey, type RelationshipRow, type RelationshipRows } from './rows.js';

/** One relationship per mention, of actors, places, events and years. */
export function toMentionRows(extraction: Extraction): RelationshipRows[] {
  const { article, actors, places, events, years } = extraction;
  const mention = (
    target: string,
    span: TextSpan,
    form: MentionForm,
    more: RelationshipRow['properties'],
  ) => ({
    from: article.id,
    to: target,
    properties: {
      target,
      article: article.id,
      key: `${article.id}#${toSpanKey(span)}`,
      start: span.start,
      end: span.end,
      text: span.text,
      form,
      ...more,
    },
  });
  return [
    between(
      'Article',
      'MENTIONS',
      'Actor',
      actors.flatMap(({ id, mentions }) =>
        mentions.map((m) => mention(id, m, m.form, { linkScore: m.linkScore })),
      ),
    ),
    between(
      'Article',
      'MENTIONS',
      'Place',
      places.flatMap(({ id, mentions }) =>
        mentions.map((m) => mention(id, m, m.form, { linkScore: m.linkScore })),
      ),
    ),
    between(
      'Article',
      'MENTIONS',
      'Event',
      events.flatMap(({ id, mentions }) => mentions.map((m) => mention(id, m, 'TRIGGER', {}))),
    ),
    between(
      'Article',
      'MENTIONS',
      'Year',
      years.flatMap(({ value, mentions }) =>
        mentions.map((m) => {
          const date = findDateAt(m, extraction);
          return mention(yearId(value), m, 'DATE', date ? { value: date.value, basis: date.basis } : {});
        }),
      ),
    ),
  ];
}
