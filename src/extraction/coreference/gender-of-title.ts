import type { LinkedName, MentionDoc } from '../mentions/draft.js';
import type { EntityDraft } from './entity-draft.js';

/** "*Mrs* Berg", "his *brother*, Ola": what the word before a person's name says; null where it says nothing. */
export function genderOfTitle(doc: MentionDoc, { from, type }: LinkedName): EntityDraft['gender'] {
  if (type !== 'PER') return null;
  const at = doc.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const before = (doc.tokens[at]?.text ?? '').toLowerCase().replace(/\.$/, '');
  if (
    /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|businessman|father|husband|brother|son|uncle|widower|grandson|grandfather|actor)$/.test(
      before,
    )
  )
    return 'male';
  if (
    /^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|businesswoman|mother|wife|sister|daughter|aunt|widow|granddaughter|grandmother|actress|baroness)$/.test(
      before,
    )
  )
    return 'female';
  return null;
}
