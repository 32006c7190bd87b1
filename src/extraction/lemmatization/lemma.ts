import lemmatizer from 'wink-lemmatizer';
import { IRREGULAR_LEMMAS } from './irregular-lemmas.js';

/**
 * The lemma of a word with its tags (UPOS and Penn Treebank): in lower case, but for proper nouns, which keep theirs.
 * "said" VBD → say, "co-founded" VBD → co-found, "talks" NNS → talk, "Americans" NNPS → American, "n't" → not.
 */
export function toLemma(text: string, upos: string, xpos: string): string {
  const word = text.replaceAll('’', "'");
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_LEMMAS[upos];
  if (irregular && Object.hasOwn(irregular, lower)) return irregular[lower] as string;
  if (lower === 'her' && xpos === 'PRP') return 'she';
  if (xpos === 'NNPS') return toSingularName(word);
  if (upos === 'PROPN' || xpos === 'NNP') return word;
  if (xpos === 'NNS') return ofLastPart(lower, toSingular);
  // "dared" and "overthrew" stay a past where the tagger takes them for a present
  const isPast = /ed$/.test(lower) || lemmatizer.verb(lower) !== lower;
  const past = /^VBP?$/.test(xpos) && isPast && !isVerb(lower);
  if (past || /^VB[DGNZ]$/.test(xpos)) return ofLastPart(lower, toVerb);
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return lemmatizer.adjective(lower);
  return lower;
}

/** "re-elected" is not in the dictionary, "elected" is. */
function ofLastPart(word: string, toLemma: (part: string) => string): string {
  const at = word.lastIndexOf('-') + 1;
  return at < word.length ? word.slice(0, at) + toLemma(word.slice(at)) : word;
}

function toSingular(form: string): string {
  const lemma = lemmatizer.noun(form);
  if (lemma !== form || isNoun(form)) return lemma;
  // What the dictionary does not know: "audiobooks", "fishermen", "geofences"; "1990s" is no plural.
  if (/^\d/.test(form)) return form;
  return form
    .replace(/men$/, 'man')
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$|(?<=[^su'])s$/, '');
}

/** "Americans" → American; a singular that is spelled otherwise is left alone. */
function toSingularName(word: string): string {
  const singular = toSingular(word.toLowerCase());
  return word.toLowerCase().startsWith(singular) ? word.slice(0, singular.length) : word;
}

/**
 * The dictionary tries the stem before stem + e, and so takes "hoped" for "hop". A verb of one short syllable doubles
 * its last consonant ("hopped"), so where it is single the form is of the verb in -e.
 */
function toVerb(form: string): string {
  const lemma = lemmatizer.verb(form);
  if (lemma === form) return isVerb(form) ? form : toUnknownVerb(form);
  const single = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && /^(?:ed|ing)$/.test(form.slice(lemma.length));
  return single && isVerb(`${lemma}e`) ? `${lemma}e` : lemma;
}

/** What the dictionary does not know, by the rules of spelling: "reposted", "blogging", "reconfigured". */
function toUnknownVerb(form: string): string {
  const stem = form.replace(/(?<=[^aeiou])ie[sd]$/, 'y').replace(/(?<=..)(?:ed|ing)$|(?<=[^s])s$/, '');
  if (stem === form || !/(?:ed|ing)$/.test(form)) return stem;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][sucv]|[rg]at|[iuy][sz]|[^aeiou]l|[aiou]r|dg|nc)$/.test(stem) ? `${stem}e` : stem;
}

function isVerb(word: string): boolean {
  return lemmatizer.verb(`${word}s`) === word;
}

function isNoun(word: string): boolean {
  return lemmatizer.noun(`${word}s`) === word;
}
