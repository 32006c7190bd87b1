import { codeEvents } from '../events/code-events.js';
import { addImpliedTimes } from '../events/implied-time.js';
import { defineStep } from '../pipeline.js';

/** Finds the events that the text tells of, after PLOVER: type, mode, participants, place, time and modality. */
export const eventStep = defineStep({
  name: 'event coding',
  needs: ['reference', 'tokens', 'sentences', 'syntax', 'mentions', 'entities', 'dates'],
  adds: ['events'],
  run: (doc) => ({ events: addImpliedTimes(doc, codeEvents(doc)) }),
});
