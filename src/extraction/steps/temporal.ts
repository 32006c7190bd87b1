import { defineStep } from '../pipeline.js';
import { tagDates } from '../temporal/tag.js';

/** Expressions of time (TIMEX3) with their values, by the article's reference date and the tense of the verbs. */
export const temporalStep = defineStep({
  name: 'temporal tagging',
  needs: ['tokens', 'sentences', 'syntax', 'reference'],
  adds: ['dates'],
  run: (doc) => ({ dates: tagDates(doc) }),
});
