/** Forms of "be", which are tagged AUX where they are copulas and VERB where they are not. */
const BE = {
  am: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  is: 'be',
  was: 'be',
  were: 'be',
  "'m": 'be',
  "'re": 'be',
  "'s": 'be',
};

/**
 * Words whose lemma no rule gives, by UPOS; apostrophes are straight. As in Universal Dependencies' English treebanks.
 * Of forms with two readings ("'d", "'s") it is the commoner one.
 */
export const IRREGULAR_LEMMAS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ADP: { thru: 'through', vs: 'versus', 'vs.': 'versus' },
  ADV: { better: 'well', best: 'well', worse: 'badly', worst: 'badly', further: 'far', sooner: 'soon' },
  AUX: {
    ...BE,
    ai: 'be',
    "'ve": 'have',
    had: 'have',
    has: 'have',
    having: 'have',
    "'d": 'would',
    "'ll": 'will',
    wo: 'will',
    ca: 'can',
    did: 'do',
    does: 'do',
    got: 'get',
    getting: 'get',
  },
  DET: { an: 'a', these: 'this', those: 'that' },
  // The plurals that the dictionary would cut, or turn into a word that nobody writes: "data" is no "datum".
  NOUN: {
    data: 'data',
    glasses: 'glasses',
    means: 'means',
    media: 'media',
    others: 'other',
    proceedings: 'proceedings',
    species: 'species',
    troops: 'troops',
  },
  PART: { "n't": 'not', nt: 'not', "'": "'s", na: 'to' },
  PRON: {
    i: 'I',
    me: 'I',
    him: 'he',
    them: 'they',
    whom: 'who',
    "'em": 'they',
    us: 'we',
    "'s": 'we',
    mine: 'my',
    ours: 'our',
    yours: 'your',
    theirs: 'their',
    these: 'this',
    those: 'that',
  },
  VERB: { ...BE, fled: 'flee', gon: 'go', teargassed: 'teargas', wan: 'want' },
};
