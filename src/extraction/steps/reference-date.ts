import { defineStep } from '../pipeline.js';
import { findReferenceDate } from '../reference-date/find-reference-date.js';

/** The day that the article is of: what "yesterday" and "last year" count from. */
export const referenceDateStep = defineStep({
  name: 'reference date',
  needs: ['tokens', 'sentences'],
  adds: ['reference'],
  run: (doc) => ({ reference: findReferenceDate(doc) }),
});
