/** Adverbs that put a clause in an unnamed mouth: "allegedly", "reportedly". */
export const CUE_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly'.split(' '),
);

/** Adjectives that hold a view: "is confident that …", "was sceptical of …". */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(
  `confident sure certain convinced aware hopeful optimistic pessimistic afraid worried concerned fearful adamant clear
  skeptical sceptical doubtful glad proud happy sorry grateful determined ready willing unwilling reluctant eager keen
  critical supportive dismissive wary suspicious mindful conscious insistent positive persuaded disappointed surprised
  shocked outraged angry upset dubious unconvinced unsure uncertain unpersuaded`.split(/\s+/),
);

/** Belief verbs whose negation turns the content ("does not believe that …" is a denial of it). */
export const NEG_RAISING: ReadonlySet<string> = new Set(
  'believe think expect suppose imagine feel accept agree consider see buy recognize recognise'.split(' '),
);
