import type { Extraction } from '../../../src/domain/extraction.js';
import { ExtractionBuilder } from '../../api/support/extraction-builder.js';

const SCRIPT = '<script>window.ran = 1</script>';
const IMAGE = '<img src=x onerror="window.ran = 1">';

/** An article that tries to become part of the page: in its title, text, actors, address and events. */
export function hostileExtraction(): Extraction {
  const text = `${SCRIPT} title ${IMAGE}\n\n${IMAGE} Minister said that "${SCRIPT} happened in 1999" and "<b>so</b>".\n`;
  const a = new ExtractionBuilder(text, 'javascript:window.ran=1', '2025-01-01');
  a.actor('hostile', `${IMAGE} Minister`, 'PERSON', [`${IMAGE} Minister`], [SCRIPT]);
  const event = a.event(
    a.span('happened'),
    { title: `${SCRIPT} happened`, type: 'ASSAULT', year: 1999, when: a.span('1999') },
    [['hostile', 'AGENT', a.span('Minister')]],
  );
  const source = { actor: 'hostile', cue: a.span('said'), source: a.span(`${IMAGE} Minister`) };
  const outer = a.claim(a.span(`that "${SCRIPT} happened in 1999" and "<b>so</b>"`), 'INDIRECT', [source], {
    actors: ['hostile'],
    events: [event],
  });
  a.claim(a.span('<b>so</b>'), 'SCARE_QUOTE', [source, source], { actors: [] }, outer);
  return a.build();
}
