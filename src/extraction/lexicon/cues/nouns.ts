import { toEntries, toLexicon } from './cue-entry.js';

/** Nouns whose content is a clause, an infinitive or an "of"/"about" phrase: "the claim that …", "calls to …", "accusations of …". */
export const CUE_NOUNS = toLexicon([
  toEntries(
    ['CLAUSE'],
    `claim statement assertion argument allegation accusation charge contention announcement report rumor rumour
    suggestion hint admission acknowledgement acknowledgment confession confirmation declaration conclusion finding
    ruling belief view opinion notion idea feeling sense impression perception conviction hope fear concern worry
    suspicion expectation assumption presumption prediction forecast warning threat promise pledge vow assurance guarantee
    insistence complaint criticism reminder message news word testimony remark comment observation theory hypothesis
    thesis speculation doubt certainty realization recognition understanding consensus agreement proposal recommendation
    assessment estimate evidence proof sign indication`,
  ),
  toEntries(['CLAUSE', 'NOMINAL'], 'denial rejection refutation', 'DENIES'),
  toEntries(['CLAUSE', 'NOMINAL'], 'question doubt skepticism scepticism', 'QUESTIONS'),
  toEntries(
    ['INFINITIVE'],
    `call demand appeal plea request order promise pledge vow threat offer refusal decision plan intention desire wish
    hope proposal commitment bid push effort determination willingness readiness invitation recommendation warning`,
  ),
  toEntries(
    ['NOMINAL'],
    `criticism condemnation denunciation praise support opposition endorsement accusation allegation claim charge warning
    threat prediction complaint concern fear description characterization portrayal depiction comparison call demand
    proposal promise attack view opinion defense defence rejection dismissal mention discussion acknowledgment`,
  ),
]);

/** "Moscow's *version* is short: …": nouns for what somebody says or holds, which a colon may give. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set([
  ...[...CUE_NOUNS].filter(([, { frames }]) => frames.has('CLAUSE')).map(([noun]) => noun),
  ...'version account narrative story line position answer reply response explanation reasoning logic verdict advice motto stance diagnosis point'.split(
    ' ',
  ),
]);

/** What somebody has said or written, as that which says it: "her *letter* says …". */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  `word statement remark comment account testimony version claim assertion announcement message answer reply response
  opinion view assessment ruling finding report complaint letter email post tweet memo memoir speech book article column
  editorial essay interview note paper study survey poll lawsuit petition figure`.split(/\s+/),
);

/** "in Moscow's view", "in the words of …". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'view opinion word telling reading account assessment eye judgment judgement mind estimation estimate'.split(
    ' ',
  ),
);
